/** Says what a comparison of scenarios holds: what differs between them, their totals, and who gains or loses. */
import type { Amount } from '../kept'
import type { YearOutcome } from '../simulate-years'
import type { Course, Dollars, RecipientId, RecipientKind, Scenario } from '../types'

/** A scenario to compare, with what to call it. */
export interface NamedScenario {
  readonly name: string
  readonly scenario: Scenario
}

/** A scenario that was run: its fiscal years, and its awards in time where those were followed. */
export interface ComparedRun extends NamedScenario {
  readonly years: readonly YearOutcome[]
  /** As the scenario counts open findings. */
  readonly course: Course | null
  /** The same with every open finding counted as met, and as failed; empty where none is open. */
  readonly courseEnds: readonly Course[]
}

/** One parameter that differs: its value in each scenario, in words. */
export interface DifferingRow {
  readonly path: string
  readonly label: string
  readonly values: readonly string[]
}

/** One figure of one scenario beside the same of the first; null where it is not known. */
export interface ComparedFigure {
  readonly amount: Amount | null
  /** Less that of the first scenario. */
  readonly difference: Amount | null
  /** The difference as a part of the first's figure; null where that is nothing. */
  readonly change: number | null
  /** Dollars for each resident of the places concerned. */
  readonly perResident: number | null
}

/** What is set side by side in all, in the order in which it is shown. */
export type TotalName =
  | 'appropriated'
  | 'available'
  | 'awarded'
  | 'withheld'
  | 'held'
  | 'reallocated'
  | 'lapsed'
  | 'dollar-months'
  | 'months'
  | 'declined'
  | 'ended'
  | 'clawed-back'
  | 'lost'

/** One total in every scenario. */
export interface TotalRow {
  readonly name: TotalName
  readonly label: string
  readonly unit: 'dollars' | 'dollar-months' | 'months'
  readonly figures: readonly ComparedFigure[]
}

/** How long and how much money was held that was meant for somebody, in one scenario. */
export interface HeldTime {
  readonly dollarMonths: number
  readonly months: number
}

/** What one recipient is awarded in every scenario. */
export interface PlaceRow {
  /** Index in the recipient table. */
  readonly recipient: number
  readonly id: RecipientId
  readonly kind: RecipientKind
  /** The state or territory that contains it; empty for none. */
  readonly state: RecipientId
  readonly figures: readonly ComparedFigure[]
  /** By scenario; null where time was not followed. */
  readonly held: readonly (HeldTime | null)[]
}

/** Several recipients together: those of a kind, or of a state. */
export interface GroupRow {
  /** A kind, or a state's id; empty for those outside any state. */
  readonly id: string
  readonly places: number
  readonly figures: readonly ComparedFigure[]
  /** How many of them gain and how many lose, by scenario. */
  readonly gains: readonly number[]
  readonly losses: readonly number[]
}

/** One recipient's gain, or loss below zero. */
export interface Gain {
  readonly recipient: number
  readonly dollars: Dollars
}

/** Who gains and who loses from one outcome to another. */
export interface Tally {
  readonly gain: number
  readonly lose: number
  readonly gained: Dollars
  /** What those who lose have less, as a positive amount. */
  readonly lost: Dollars
  readonly kinds: readonly {
    readonly kind: RecipientKind
    readonly gain: number
    readonly lose: number
  }[]
  readonly largestGain: Gain | null
  readonly largestLoss: Gain | null
}

/** Two to four scenarios side by side, each held against the first. */
export interface Comparison {
  readonly runs: readonly ComparedRun[]
  readonly differs: readonly DifferingRow[]
  /** What a reader has to know before reading a difference, a sentence each. */
  readonly notes: readonly string[]
  readonly totals: readonly TotalRow[]
  /** Everybody with an award in any of them, in order of recipient id. */
  readonly places: readonly PlaceRow[]
  /** By scenario; the first is held against itself. */
  readonly tallies: readonly Tally[]
  /** What those who gain and those who lose have more or less together, by scenario, as well as it is known. */
  readonly sums: readonly { readonly gained: Amount; readonly lost: Amount }[]
}
