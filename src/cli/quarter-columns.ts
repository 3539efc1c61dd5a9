/** Gives the rows of a run by quarter: their columns, whose they are, and which quarters anything moves in. */
import { dayText, quarterName } from '../model/index'
import type { Dataset } from '../model/index'
import type { TimedRun } from './follow-time'
import type { QuarterFigures } from './quarter-place'
import type { PlaceQuarters, Quarters } from './quarter-rows'

/** A course laid out by quarter, with the scenario it is of. */
export interface QuarterRun extends TimedRun {
  readonly quarters: Quarters
}

/** Whether rows are of all places together, or of each. */
export type QuarterGrouping = 'quarter' | 'place-quarter'

/** The columns of a row, and what CSV calls them. */
export const COLUMNS = [
  ['allocated', 'allocated'],
  ['reallocatedIn', 'reallocated_in'],
  ['held', 'held'],
  ['heldMonths', 'held_months'],
  ['dollarMonths', 'dollar_months'],
  ['released', 'released'],
  ['lost', 'lost'],
  ['drawn', 'drawn'],
  ['passedThrough', 'passed_through'],
  ['passedToIt', 'passed_to_it'],
  ['received', 'received'],
] as const satisfies readonly (readonly [keyof QuarterFigures, string])[]

/** A place's quarters in which anything stands or moves. */
export function rowsOf({ quarters: { span } }: QuarterRun, { figures }: PlaceQuarters) {
  return figures.flatMap((own, at) =>
    isMoving(own) ? [{ quarter: span.quarters[at]!, figures: own }] : [],
  )
}

/** Whether anything stands or moves in a quarter. */
export function isMoving(figures: QuarterFigures): boolean {
  return COLUMNS.some(([name]) => figures[name] !== 0)
}

/** A place's id, name, kind and state. */
export function wordsOf({ recipients }: Dataset, recipient: number): readonly string[] {
  const { ids, names, kinds, states } = recipients
  const state = states[recipient]!
  return [
    ids[recipient]!,
    names[recipient] ?? ids[recipient]!,
    kinds[recipient]!,
    state < 0 ? '' : ids[state]!,
  ]
}

/** A quarter's name and first day. */
export function quarterOf(start: number): readonly [string, string] {
  return [quarterName(start), dayText(start)]
}

/** Months to the thousandth; dollars are whole. */
export function cells(figures: QuarterFigures): readonly number[] {
  return COLUMNS.map(([name]) => Number(figures[name].toFixed(3)))
}
