/** Says what stands on a teacher's board: a row a student, what each changed, and the spread of each total. */
import type { Amount } from '../kept'
import type { Difference } from '../scenario-diff'
import type { FiscalYear, Scenario } from '../types'
import type { CheckedStep, StepTally } from './check-class'
import type { BadFile, HandIn } from './hand-in'

/** The totals on the board: dollars of the scenario's own fiscal year, and a count of places. */
export const BOARD_TOTALS = ['withheld', 'awarded', 'failing'] as const
export type BoardTotal = (typeof BOARD_TOTALS)[number]

/** What one scenario comes to; students whose scenarios compute the same share it. */
export interface BoardRun {
  /** The id of the scenario on the data held here. */
  readonly id: string
  readonly year: FiscalYear
  /** What it changes of the shipped scenario it starts from. */
  readonly changes: readonly Difference[]
  /**
   * Dollars with what they lie between. Of `failing`: the places shown to fail a condition in force,
   * each once; the high end counts the places that cannot be told as well.
   */
  readonly figures: Readonly<Record<BoardTotal, Amount>>
}

/** One student. */
export interface BoardRow {
  readonly handIn: HandIn
  /** The name by which no other row is called. */
  readonly name: string
  readonly scenario: Scenario
  readonly run: BoardRun
  /** How the answers stand, step by step; empty where no lesson was answered. */
  readonly checked: readonly CheckedStep[]
}

/** The least, the middle and the most of a total over all students, in order of their point figures. */
export interface BoardSpread {
  readonly total: BoardTotal
  /** Each with what it lies between, as the students' own figures have it. */
  readonly least: Amount
  /** Of an even number of students, halfway between the two in the middle. */
  readonly median: Amount
  readonly most: Amount
}

/** A parameter, and who touched it. */
export interface Touched {
  readonly path: string
  readonly label: string
  /** Names of the rows. */
  readonly by: readonly string[]
}

/** The whole board. */
export interface Board {
  readonly rows: readonly BoardRow[]
  /** Files that were read and could not be computed. */
  readonly bad: readonly BadFile[]
  /** Empty where no student is on the board. */
  readonly spreads: readonly BoardSpread[]
  readonly touched: readonly Touched[]
  readonly steps: readonly StepTally[]
  /** How many runs it took: scenarios that compute the same are run once. */
  readonly runs: number
}
