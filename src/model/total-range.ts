/** Says what a program's total lies between, as well as its amount and the awards behind it are known. */
import { amountRange } from './formula-table'
import type { Cited, Dataset, Outcome, ProgramOutcome, Reason, Totals } from './types'

/**
 * The range of a total: that of the act's line or of the amount that is divided, and for withheld
 * money the ranges of the awards it is taken from, added up. What is awarded is known as badly as
 * both, since awarded and withheld add to that amount.
 */
export function rangeOfTotal(
  dataset: Dataset,
  outcome: Outcome,
  program: ProgramOutcome,
  total: keyof Totals,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  const value = program.totals[total]
  if (value === null || value === 0) return {}
  const { allocation } = program
  if (total === 'appropriated') {
    const cited = allocation.program.years[allocation.year]!.appropriation
    return cited === undefined || cited.value !== value ? {} : between(cited)
  }
  const amount = amountRange(dataset, outcome, allocation.program.id)
  const { formulaAmount } = allocation.settings
  if (total === 'available') return between({ ...amount, value })
  if (!moved.has(total)) return {}
  let [below, above] = [0, 0]
  for (const recipient of allocation.paid) {
    const share = program.withheld[recipient]! / allocation.dollars[recipient]!
    below += (allocation.dollars[recipient]! - allocation.low[recipient]!) * share
    above += (allocation.high[recipient]! - allocation.dollars[recipient]!) * share
  }
  const [low, high] =
    total === 'awarded'
      ? [
          value - above - (formulaAmount - amount.low),
          value + below + (amount.high - formulaAmount),
        ]
      : [value - below, value + above]
  return between({ value, low: Math.max(0, low), high })
}

function between({
  value,
  low = value,
  high = value,
}: Pick<Cited, 'value' | 'low' | 'high'>): Pick<Reason, 'precision' | 'low' | 'high'> {
  return high - low < 1 ? { precision: 'exact' } : { precision: 'estimate', low, high }
}

const moved: ReadonlySet<keyof Totals> = new Set([
  'awarded',
  'withheld',
  'held',
  'reallocated',
  'lapsed',
])
