/** What every explanation starts from: one cell of an outcome, its names, and its law. */
import { precisionNames } from './precision'
import type { Allocation, Dataset, Outcome, ProgramOutcome, Reason, Step } from './types'

/** Everything an explanation may read. */
export interface Cell {
  readonly dataset: Dataset
  readonly outcome: Outcome
  readonly program: ProgramOutcome
  /** Index in the recipient table. */
  readonly recipient: number
}

/** A reason without reasons of its own: a figure read in a source. */
export function leaf(
  says: string,
  value: number | string,
  source: string,
  unit: Reason['unit'] = 'dollars',
): Reason {
  return { says, value, unit, source, from: [] }
}

/** The recipient's name, or its id while the name table has not arrived. */
export function nameOf({ dataset, recipient }: Pick<Cell, 'dataset' | 'recipient'>): string {
  return dataset.recipients.names[recipient] || dataset.recipients.ids[recipient]!
}

/** The program's step of one kind, for its law. */
export function stepOf(cell: Cell, kind: Step['step']): Step | undefined {
  return cell.program.allocation.program.steps.find((step) => step.step === kind)
}

/** What a step says and where it stands in law, as the fields of a reason. */
export function lawOf(step: Step | undefined): { readonly law?: string; readonly source?: string } {
  return step === undefined ? {} : { law: step.says, source: step.source }
}

/** How well a recipient's allocation is known, as the fields of a reason. */
export function knownAs(
  allocation: Allocation,
  recipient: number,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  const precision = precisionNames[allocation.precision[recipient]!]!
  const range = { low: allocation.low[recipient]!, high: allocation.high[recipient]! }
  return precision === 'exact' ? { precision } : { precision, ...range }
}

/** How well a part of an allocation is known: as well as the whole, in proportion. */
export function partOf(
  allocation: Allocation,
  recipient: number,
  dollars: number,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  const share = dollars / (allocation.dollars[recipient]! || 1)
  const known = knownAs(allocation, recipient)
  return known.low === undefined
    ? { precision: 'exact' }
    : { ...known, low: known.low * share, high: known.high! * share }
}
