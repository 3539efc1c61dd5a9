/** Reads off an outcome the one figure that a question of doubt is asked about. */
import { ScenarioFault, quote, suggest } from '../fault'
import { placeOf } from '../paid-column'
import { totalNames } from '../totals'
import type { Dataset, Dollars, Outcome, ProgramId, RecipientId } from '../types'

/** Totals that doubt can move, apart from what the act says. */
export const MEASURED_TOTALS = ['awarded', 'withheld', 'held', 'reallocated', 'lapsed'] as const
export type MeasuredTotal = (typeof MEASURED_TOTALS)[number]

/** A total, or what one place is awarded; of one program, or of all where none is named. */
export type Measure =
  | { readonly of: 'total'; readonly total: MeasuredTotal; readonly program: ProgramId | null }
  | { readonly of: 'place'; readonly place: RecipientId; readonly program: ProgramId | null }

/** What a measure reads of one program. */
export type MeasuredPart = Pick<
  Outcome['programs'][number],
  'allocation' | 'paid' | 'totals' | 'conditions'
>

/** The figure of a program; 0 where the measure is of another. */
export function measurePart(dataset: Dataset, part: MeasuredPart, of: Measure): Dollars {
  if (of.program !== null && of.program !== part.allocation.program.id) return 0
  if (of.of === 'total') return part.totals[of.total]
  const recipient = dataset.recipients.indexOf.get(of.place) ?? -1
  return part.paid.awarded[placeOf(part.allocation.paid, recipient)] ?? 0
}

/** The figure of a whole outcome, in whole dollars. */
export function measureOf(
  dataset: Dataset,
  { programs }: Pick<Outcome, 'programs'>,
  of: Measure,
): Dollars {
  return programs.reduce((sum, part) => sum + measurePart(dataset, part, of), 0)
}

/** The figure in words: `Withheld, JAG`, or `Awarded to Chicago`. */
export function measureWords({ programs, recipients }: Dataset, of: Measure): string {
  const program = programs.find(({ id }) => id === of.program)
  const what =
    of.of === 'total'
      ? totalNames[of.total]
      : `Awarded to ${recipients.names[recipients.indexOf.get(of.place) ?? -1] ?? of.place}`
  return program === undefined ? what : `${what}, ${program.short}`
}

/**
 * Refuse a measure of a program or place that nobody knows, or of a program no outcome counts.
 * Throws a ScenarioFault of one sentence.
 */
export function checkMeasure(dataset: Dataset, counted: readonly ProgramId[], of: Measure): void {
  if (of.of === 'place' && !dataset.recipients.indexOf.has(of.place)) {
    const near = suggest(of.place, dataset.recipients.ids)
    throw new ScenarioFault(`There is no place ${quote(of.place)}${near}.`)
  }
  if (of.program === null || counted.includes(of.program)) return
  const known = dataset.programs.some(({ id }) => id === of.program)
  const says = known ? 'is not counted in the scenario' : 'is not known'
  const instead =
    counted.length === 0 ? 'it counts no program' : `write one of ${counted.join(', ')}`
  throw new ScenarioFault(`The program ${quote(of.program)} ${says}; ${instead}.`)
}
