/** Says what a total and an award lie between over the ranges typed, alone and with what is open or estimated besides. */
import { placeOf } from './paid-column'
import type { EndRun, RangedEnds } from './ranged-ends'
import { rangeOfTotal } from './total-range'
import type { Dataset, Dollars, Outcome, ProgramId, ProgramOutcome, Totals } from './types'

/** Least and most, in whole dollars, and the runs that gave them, by their place among the runs. */
export interface Extent {
  readonly low: Dollars
  readonly high: Dollars
  readonly lowRun: number
  readonly highRun: number
  /** How well the least and the most are each known, where their runs are estimates. */
  readonly least: Known
  readonly most: Known
  /** The same with the ends that each run has of itself: open findings counted either way, and estimates. */
  readonly joined: { readonly low: Dollars; readonly high: Dollars }
  /** Whether nothing between the ends can lie outside. */
  readonly exact: boolean
}

/** What one run's figure lies between by the precision of its inputs alone. */
interface Known {
  readonly low: number
  readonly high: number
}

/** What a total lies between, of one program, or of all where none is named; null where no run has it. */
export function endsOfTotal(
  ends: RangedEnds,
  total: keyof Totals,
  program?: ProgramId,
): Extent | null {
  const figures = ends.runs.map((run) => totalIn(ends, run, total, program))
  const found = figures.filter((each) => each !== null)
  return found.length < figures.length ? null : extent(found, ends.exact)
}

/** What a recipient's award of a program lies between; 0 in a run that gives it none. Null where the program is not run. */
export function endsOfAward(
  ends: RangedEnds,
  program: ProgramId,
  recipient: number,
): Extent | null {
  const figures = ends.runs.map(({ outcome }): Figure | null => {
    const part = partOf(outcome, program)
    if (part === undefined) return null
    const value = part.paid.awarded[placeOf(part.allocation.paid, recipient)] ?? 0
    const { allocation } = part
    const rest = value / (allocation.dollars[recipient]! || 1)
    const known = {
      low: Math.max(
        0,
        value - rest * (allocation.dollars[recipient]! - allocation.low[recipient]!),
      ),
      high: value + rest * (allocation.high[recipient]! - allocation.dollars[recipient]!),
    }
    return { value, known, low: part.low[recipient]!, high: part.high[recipient]! }
  })
  const found = figures.filter((each) => each !== null)
  // Moved money is split to the dollar, so that a share of it may go down by one as the sum goes up.
  const moved = ends.runs.some(({ outcome }) => outcome.totals.reallocated > 0)
  return found.length < figures.length ? null : extent(found, ends.exact && !moved)
}

interface Figure {
  readonly value: Dollars
  readonly known: Known
  readonly low: Dollars
  readonly high: Dollars
}

function totalIn(
  { dataset }: RangedEnds,
  { outcome, open }: EndRun,
  total: keyof Totals,
  program: ProgramId | undefined,
): Figure | null {
  const ids =
    program === undefined
      ? outcome.programs.map(({ allocation }) => allocation.program.id)
      : [program]
  const sum = { value: 0, known: { low: 0, high: 0 }, low: 0, high: 0 }
  for (const id of ids) {
    const here = partOf(outcome, id)
    const own = here?.totals[total]
    if (here === undefined || own === undefined || own === null) return null
    const known = knownOf(dataset, outcome, here, total, own)
    sum.value += own
    sum.known.low += known.low
    sum.known.high += known.high
    const ways = [outcome, ...open].flatMap((way) => {
      const part = partOf(way, id)
      const value = part?.totals[total]
      if (part === undefined || value === undefined || value === null) return []
      const { low, high } = knownOf(dataset, way, part, total, value)
      const { range } = part
      return [low, high, range.low[total] ?? value, range.high[total] ?? value]
    })
    sum.low += Math.min(...ways)
    sum.high += Math.max(...ways)
  }
  return sum
}

/** What a run's total lies between; the half dollars that rounding leaves at either end are no range. */
function knownOf(
  dataset: Dataset,
  outcome: Outcome,
  part: ProgramOutcome,
  total: keyof Totals,
  value: Dollars,
): Known {
  const { low = value, high = value } = rangeOfTotal(dataset, outcome, part, total)
  return { low: value - low < 1 ? value : low, high: high - value < 1 ? value : high }
}

function partOf({ programs }: Outcome, id: ProgramId) {
  return programs.find(({ allocation }) => allocation.program.id === id)
}

function extent(figures: readonly Figure[], exact: boolean): Extent | null {
  if (figures.length === 0) return null
  const values = figures.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return {
    low,
    high,
    lowRun: values.indexOf(low),
    highRun: values.indexOf(high),
    least: figures[values.indexOf(low)]!.known,
    most: figures[values.indexOf(high)]!.known,
    joined: {
      low: Math.min(...figures.map((each) => Math.min(each.low, each.value))),
      high: Math.max(...figures.map((each) => Math.max(each.high, each.value))),
    },
    exact,
  }
}
