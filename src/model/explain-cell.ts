/** What every explanation starts from: one cell of an outcome, its names, and its law. */
import { inputRange, precisionNames } from './precision'
import type {
  Allocation,
  Dataset,
  FormulaUnit,
  Outcome,
  ProgramOutcome,
  Reason,
  Step,
} from './types'

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

/**
 * How well a part of a unit's allocation before local awards is known: as well as the amount that is
 * divided and the counts of the state; a unit that is paid whole, as well as its award.
 */
export function unitPart(
  { dataset, program: { allocation } }: Pick<Cell, 'dataset' | 'program'>,
  unit: FormulaUnit,
  dollars: number,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  if (unit.localPart === 0) return partOf(allocation, unit.recipient, dollars)
  const { below, above } = amountRoom(allocation)
  const counts = unit.minimum ? 0 : inputRange(dataset, allocation, unit.recipient)
  return within(dollars, below + counts, above + counts)
}

/** How well a part of the amount that is divided is known: as well as the whole, in proportion. */
export function amountPart(
  allocation: Allocation,
  dollars: number,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  const { below, above } = amountRoom(allocation)
  return within(dollars, below, above)
}

/** What the amount may lie below and above itself, as shares of it; one that a reader typed is exact. */
function amountRoom({ program, settings, year }: Allocation) {
  const { value, low = value, high = value } = program.years[year]!.formulaAmount
  return value !== settings.formulaAmount || value === 0
    ? { below: 0, above: 0 }
    : { below: 1 - low / value, above: high / value - 1 }
}

function within(
  dollars: number,
  below: number,
  above: number,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  return dollars * (below + above) < 1
    ? { precision: 'exact' }
    : { precision: 'estimate', low: dollars * (1 - below), high: dollars * (1 + above) }
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
