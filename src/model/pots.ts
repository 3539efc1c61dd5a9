/** Divides what is competed for among pots by population served, and works out what each state must get of it. */
import { splitExactly, toNearest } from './money'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import type {
  Cited,
  Dataset,
  Dollars,
  FiscalYear,
  Pot,
  Program,
  ProgramSettings,
  Rule,
  Share,
} from './types'

/** The amounts and parameters that pots are cut from; those of the data unless a reader changed them. */
export type PotAmounts = Pick<ProgramSettings, 'appropriated' | 'formulaAmount' | 'parameters'>

/** What the law leaves one pot, in whole dollars. */
export interface PotAmount {
  readonly pot: Pot
  readonly share: Share
  /** The pot's share of the amount, to the dollar; how the awards really fell was not published. */
  readonly dollars: Dollars
  /** The same of the least and the most that the amount can be. */
  readonly known: Ends
  /** What the pot can have held at least and at most; null where the appropriation is unknown. */
  readonly range: Ends | null
}

export interface Ends {
  readonly low: Dollars
  readonly high: Dollars
}

/** What the applicants of one state get together, if one of them qualifies and not all are funded. */
export interface StateFloor {
  readonly share: Share
  /** The floor itself. */
  readonly least: Ends & { readonly dollars: Dollars }
  /** What is left when every other state gets its floor. */
  readonly most: Dollars
}

/** The pots of a program and year; the floor is null where the appropriation is unknown. */
export interface Pots {
  readonly pots: readonly PotAmount[]
  readonly floor: StateFloor | null
}

/** A program's amounts of a year as the data give them. */
export function usualAmounts(program: Program, year: FiscalYear): PotAmounts {
  const { appropriation, formulaAmount } = program.years[year]!
  return {
    appropriated: appropriation?.value ?? null,
    formulaAmount: formulaAmount.value,
    parameters: Object.fromEntries(program.parameters.map(({ id, value }) => [id, value])),
  }
}

/**
 * Cut the pots of a `pots` step. The parts are whole dollars and add to the amount exactly. The law
 * divides what is available, the awards may fall otherwise: a pot holds at most its share of the
 * appropriation, and at least what the others cannot hold. Undefined where a program has no pots.
 */
export function potsOf(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  amounts: PotAmounts,
): Pots | undefined {
  const step = program.steps.find((candidate) => candidate.step === 'pots')
  const cited = program.years[year]
  if (step?.step !== 'pots' || cited === undefined) return undefined
  const value = (rule: Rule) =>
    Number(evaluateColumn(ruleTree(dataset, rule), { ...amounts.parameters }, 1))
  const shares = step.pots.map(({ share }) => value(share))
  const parts = splitExactly(
    amounts.formulaAmount,
    // Shares to a billionth are whole weights, and whole weights split exactly.
    shares.map((share) => Math.round(share * 1e9)),
    step.pots.map(({ id }) => id),
  )
  const amount = endsOf(cited.formulaAmount, amounts.formulaAmount)
  const whole = amounts.appropriated
  const available = whole === null ? null : endsOf(cited.appropriation, whole)
  const pots = step.pots.map((pot, i): PotAmount => {
    const share = shares[i]!
    const range = available === null ? null : potEnds(amount, available.high, share)
    const known = { low: toNearest(amount.low * share), high: toNearest(amount.high * share) }
    const whole = amount.low === amount.high
    const dollars = parts[i]!
    return { pot, share, dollars, known: whole ? { low: dollars, high: dollars } : known, range }
  })
  return { pots, floor: floorOf(dataset, value(step.floor), whole, available, amount) }
}

function potEnds(amount: Ends, available: Dollars, share: Share): Ends {
  const most = toNearest(available * share)
  // Others hold at most their share of what is available; the rest must be here.
  return {
    low: Math.max(0, amount.low - (toNearest(available) - most)),
    high: Math.min(amount.high, most),
  }
}

function floorOf(
  { recipients }: Dataset,
  share: Share,
  whole: Dollars | null,
  available: Ends | null,
  amount: Ends,
): StateFloor | null {
  if (whole === null || available === null) return null
  const least = {
    dollars: toNearest(whole * share),
    low: toNearest(available.low * share),
    high: toNearest(available.high * share),
  }
  const others = recipients.units.length - 1
  return { share, least, most: Math.max(least.high, amount.high - others * least.low) }
}

/** The ends of a cited figure; an amount that a reader typed has none. */
function endsOf(cited: Cited | undefined, value: number): Ends {
  if (cited === undefined || cited.value !== value) return { low: value, high: value }
  return { low: cited.low ?? value, high: cited.high ?? value }
}
