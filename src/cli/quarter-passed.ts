/** Spreads what a state hands on of an award over the quarters in which it draws that award. */
import { passThrough, placeOfDay, takenFrom, toNearest, turnedSwitches } from '../model/index'
import type {
  AwardCourse,
  Dataset,
  Dollars,
  HandedOn,
  Move,
  Outcome,
  ProgramOutcome,
  TakenFrom,
} from '../model/index'
import { isDraw } from './quarter-place'
import type { Span } from './quarter-place'

/** What a state hands on of its whole allocation, rule by rule; shares of it follow what it draws. */
interface Handing {
  readonly rules: readonly HandedOn[]
  /** What it must hand on is spared: it is reckoned as if nothing were withheld. */
  readonly spared: boolean
  /** Out of which part of the award the conditions on it take. */
  readonly from: TakenFrom
}

/** What each state hands on of one program's allocations, by state. */
export function handingsOf(
  dataset: Dataset,
  { settings }: Outcome,
  { allocation, conditions }: ProgramOutcome,
  touched: ReadonlyMap<number, AwardCourse>,
): ReadonlyMap<number, Handing> {
  const { paidDollars } = allocation
  const whole = { withheld: paidDollars, reallocatedIn: paidDollars, awarded: paidDollars }
  const spared =
    conditions.length > 0 &&
    turnedSwitches(dataset, settings.law).some(({ value }) => value.reaches?.subawards === false)
  const byState = new Map<number, HandedOn[]>()
  for (const each of passThrough(dataset, allocation, whole)) {
    byState.set(each.from, [...(byState.get(each.from) ?? []), each])
  }
  const from = (state: number) => {
    const acting = touched.get(state)?.bites.map(({ condition }) => condition) ?? []
    return takenFrom(
      conditions.map((one) => one.settings).filter(({ condition }) => acting.includes(condition)),
    )
  }
  return new Map(
    [...byState].map(([state, rules]) => [state, { rules, spared, from: from(state) }]),
  )
}

/**
 * What is handed on by each rule in each quarter: the rule's share of what was drawn by its end, in
 * whole dollars, less what was handed on before, so that the quarters add up to the share of all that
 * was drawn. Where money is taken out of one part of the award alone, what is missing of it is reckoned
 * into that part. What was handed on is not taken back where the state is reclaimed from. `planned` are the
 * draws had nothing been withheld; they count where what is handed on is spared.
 */
export function handOn(
  { rules, spared, from }: Handing,
  allocated: Dollars,
  moves: readonly Move[],
  planned: () => readonly Move[],
  { quarters }: Span,
): readonly { readonly to: number; readonly dollars: Float64Array }[] {
  const drawn = drawsOf(moves, quarters)
  const one = from.retained + from.subawards
  const plan = spared || one > 0 ? drawsOf(planned(), quarters) : drawn
  const before = rules.map(() => 0)
  const passed = rules.map(({ to }) => ({ to, dollars: new Float64Array(quarters.length) }))
  let [byNow, plannedByNow, handed] = [0, 0, 0]
  for (let at = 0; at < quarters.length; at++) {
    byNow += drawn[at]!
    plannedByNow += plan[at]!
    const missing = Math.max(0, plannedByNow - byNow)
    const counted = spared ? plannedByNow : byNow + missing * one
    let short = spared ? 0 : toNearest(missing * from.subawards)
    rules.forEach((rule, i) => {
      const whole = toNearest((rule.dollars * counted) / allocated)
      const share = Math.max(0, whole - short)
      short -= Math.min(short, whole)
      const dollars = Math.max(0, Math.min(share - before[i]!, byNow - handed))
      passed[i]!.dollars[at] = dollars
      before[i]! += dollars
      handed += dollars
    })
  }
  return passed
}

function drawsOf(moves: readonly Move[], quarters: readonly number[]): Float64Array {
  const draws = new Float64Array(quarters.length)
  for (const move of moves) {
    if (isDraw(move)) draws[placeOfDay(quarters, move.day)]! += move.dollars
  }
  return draws
}
