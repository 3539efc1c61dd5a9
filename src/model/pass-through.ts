/** Follows a state's award past the state: what it must hand on, or is seen to, and what it retains. */
import { toNearest } from './money'
import { placeOf } from './paid-column'
import type { takenFromEach } from './taken-from'
import type {
  Allocation,
  Cited,
  Dataset,
  Dollars,
  FormulaUnit,
  HandedOn,
  PaidMoney,
  PassThrough,
  Subaward,
  Untold,
} from './types'

/** Who receives what a state passes through, told apart as far as the sources do; state agencies retain theirs. */
const receivers: Readonly<Record<Exclude<PassThrough['to'], 'state'>, Untold>> = {
  local: 'local',
  nonprofit: 'nonprofits',
  'local-or-nonprofit': 'local-or-nonprofits',
}

/** What a recipient paid is awarded at least and at most, by its place in `allocation.paid`. */
export type AwardEnds = (place: number) => readonly [least: number, most: number]

/** One rule of a program in one state. */
interface Handing {
  readonly place: number
  readonly to: number
  readonly of: PassThrough['of']
  readonly share: Cited
}

/**
 * Compute what each state hands on of one program's award after conditions, rule by rule.
 *
 * A share is taken of the state part or of the whole award, in proportion to what of it is awarded:
 * a state from which half is withheld has half to pass through, unless its conditions take out of one
 * part of the award alone (`fromEach`). The subawards of a state never exceed its award, at either end of
 * its range; where what it must pass on is spared (`spared`), shares are taken as if nothing were
 * withheld. What a rule without a known share would hand on stays
 * with the state, and the program says so.
 */
export function passThrough(
  dataset: Dataset,
  { program, units, paid, paidDollars }: Allocation,
  money: PaidMoney,
  spared = false,
  fromEach: TakenFromEach = null,
): readonly HandedOn[] {
  if (program.passThrough.length === 0) return []
  const handed: HandedOn[] = []
  for (const unit of units) {
    const from = unit.recipient
    const at = placeOf(paid, from)
    if (at < 0) continue
    const rules = handings(dataset, program.passThrough, from)
    const awarded = money.awarded[at]!
    const taken = takenOf(paidDollars[at]!, awarded, from, spared, fromEach)
    const passed = handOn(rules, unit, awarded, paidDollars[at]!, 'value', taken)
    rules.forEach(({ place, to, share }, i) => {
      const dollars = passed[i]!
      // A share of nothing that may be more is a row too: its range is what is known.
      const maybe = awarded > 0 && (share.high ?? 0) > share.value
      if (dollars !== 0 || maybe) handed.push({ from, to, rule: place, dollars })
    })
  }
  return handed
}

/** Give what is handed on its range, from the ends of each state's award and of each rule's share. */
export function rangeSubawards(
  dataset: Dataset,
  { program, units, paid, paidDollars }: Allocation,
  handed: readonly HandedOn[],
  ends: AwardEnds,
  spared = false,
  fromEach: TakenFromEach = null,
): readonly Subaward[] {
  return units.flatMap((unit) => {
    const from = unit.recipient
    const own = handed.filter((each) => each.from === from)
    if (own.length === 0) return []
    const rules = handings(dataset, program.passThrough, from)
    const at = placeOf(paid, from)
    const allocated = paidDollars[at]!
    const hand = (awarded: number, end: 'low' | 'high') =>
      handOn(
        rules,
        unit,
        awarded,
        allocated,
        end,
        takenOf(allocated, awarded, from, spared, fromEach),
      )
    const [least, most] = ends(at)
    const [low, ofLeast] = [hand(least, 'low'), hand(least, 'high')]
    const [ofMost, high] = [hand(most, 'low'), hand(most, 'high')]
    let left = own.reduce((rest, { dollars: shown }) => rest - shown, Math.floor(most))
    return own.map((each) => {
      const i = rules.findIndex(({ place }) => place === each.rule)
      // Rounded up, rules may ask for a dollar more than there is: who has it as shown keeps it.
      const more = Math.max(0, Math.min(left, high[i]! - each.dollars))
      left -= more
      return {
        ...each,
        low: Math.min(each.dollars, low[i]!),
        high: each.dollars + more,
        ofLeast: ofLeast[i]!,
        ofMost: Math.min(each.dollars + more, ofMost[i]!),
      }
    })
  })
}

/** The rules that tell a share and a receiver in one state. */
function handings(
  dataset: Dataset,
  rules: readonly PassThrough[],
  state: number,
): readonly Handing[] {
  const { ids, unitRows, untold } = dataset.recipients
  const handing: Handing[] = []
  rules.forEach((rule, place) => {
    if (rule.to === 'state') return
    const share = shareOf(dataset, rule, ids[state]!)
    const to = untold[receivers[rule.to]][unitRows[state]!]!
    if (share !== undefined && to >= 0) handing.push({ place, to, of: rule.of, share })
  })
  return handing
}

/** What each rule hands on of an award, its share at one end of its range, in whole dollars. */
function handOn(
  rules: readonly Handing[],
  unit: FormulaUnit,
  awarded: number,
  allocated: Dollars,
  end: 'value' | 'low' | 'high',
  { counted, cut }: Taken,
): readonly Dollars[] {
  let left = Math.floor(awarded)
  let short = cut
  return rules.map(({ of, share }) => {
    const base = of === 'award' ? counted : unit.statePart * (counted / allocated)
    const whole = toNearest(base * (share[end] ?? share.value))
    const passed = Math.min(left, Math.max(0, whole - short))
    short -= Math.min(short, whole)
    left -= passed
    return passed
  })
}

/** What shares are taken of, and what comes off them; what is handed on never exceeds what is awarded. */
export interface Taken {
  readonly counted: number
  readonly cut: Dollars
}

/** Out of which part of a state's award something is withheld; null: everywhere out of all of it. */
export type TakenFromEach = ReturnType<typeof takenFromEach>

/** What the shares that one state passes through are taken of, once something is withheld from it. */
export function takenOf(
  allocated: Dollars,
  awarded: number,
  state: number,
  spared: boolean,
  fromEach: TakenFromEach,
): Taken {
  if (spared) return { counted: allocated, cut: 0 }
  if (fromEach === null) return { counted: awarded, cut: 0 }
  const { retained, subawards } = fromEach(state)
  // What comes back to it counts as awarded, whatever it is to be spent on.
  const withheld = Math.max(0, allocated - awarded)
  return {
    counted: awarded + withheld * (retained + subawards),
    cut: toNearest(withheld * subawards),
  }
}

/** The share a rule passes through in one state; undefined where no source gives it. */
export function shareOf(dataset: Dataset, rule: PassThrough, state: string): Cited | undefined {
  if (rule.byState !== null) return dataset.passThrough.get(rule.byState)?.values.get(state)
  return rule.share ?? undefined
}
