/** What becomes of an award in time: what acts on it and when, and the stages its dollars pass through. */
import type { Remedy, CourseSettings } from './course-settings'
import type { ConditionId, Dollars, FiscalYear, ProgramId, Share } from './words'

/**
 * Where a dollar of an award stands on a day. Each stands in exactly one place, so that the stages of
 * an award always add up to what was allocated to it and what it took in. What was accepted is
 * obligated: it is undrawn, suspended, drawn, spent or closed.
 */
export type Stage =
  | 'allocated'
  | 'held'
  | 'offered'
  | 'declined'
  | 'undrawn'
  | 'suspended'
  | 'drawn'
  | 'spent'
  | 'closed'
  | 'returned'
  | 'ended'
  | 'moved'
  | 'lapsed'
  | 'clawed-back'

/** One movement of an award's dollars from stage to stage. */
export interface Move {
  /** Days since 1 January 1970. */
  readonly day: number
  readonly from: Stage
  readonly to: Stage
  readonly dollars: Dollars
  /** What moved them; null for the ordinary course. */
  readonly condition: ConditionId | null
}

/** From one day until another (null: still) a condition acts on an award. */
export interface Bite {
  readonly condition: ConditionId
  readonly remedy: Remedy
  readonly from: number
  readonly until: number | null
  /** Of the award's dollars, what the condition reaches, and the share of that it takes. */
  readonly base: Dollars
  readonly share: Share
  /**
   * `held`: it stays with the award and may come free. `moved`: a determination moves it on the first
   * day. `lapsed`: it is held until the last day, on which budget authority expires, and then lapses.
   */
  readonly goesTo: 'held' | 'moved' | 'lapsed'
  /** Whether an offer is made and the recipient has so many days to accept; 0 for other remedies. */
  readonly acceptDays: number
  /** What ended it, in words; empty while it lasts. */
  readonly endedBy: string
  /** Nobody found the recipient failing: it waits with everyone. */
  readonly waits: boolean
  /** It cannot be told whether it bites at all. */
  readonly open: boolean
}

/** The course of one award, or of the money one recipient got of it when another lost it. */
export interface AwardCourse {
  readonly program: ProgramId
  readonly year: FiscalYear
  readonly recipient: number
  /** What entered it: the allocation, and what was reallocated in. */
  readonly allocated: Dollars
  readonly takenIn: Dollars
  /** The days on which that was; absent where nothing was. */
  readonly takenOn?: readonly { readonly day: number; readonly dollars: Dollars }[]
  readonly bites: readonly Bite[]
  /** In order of day. */
  readonly moves: readonly Move[]
  /**
   * Where the whole award waits with everyone and nothing else acts on it: the first day it is held,
   * and the day it is let go (null: held still on the last day looked at). It spares asking for moves.
   */
  readonly waited?: { readonly from: number; readonly until: number | null }
  /** Dollars times days held, declined or suspended, up to the last day looked at. */
  readonly dollarDays: number
  /** Days from the first hold to the last release, or to the last day looked at. */
  readonly heldDays: number
  /** What ended, moved away, lapsed or was reclaimed for good: at an even draw-down, and between the slowest and the fastest. */
  readonly lost: Dollars
  readonly lostLow: Dollars
  readonly lostHigh: Dollars
}

/** Balances by quarter: one figure for each stage at the end of each quarter. */
export interface QuarterBalances {
  /** First days of the quarters, as days since 1 January 1970. */
  readonly quarters: readonly number[]
  /** By stage, one figure a quarter. */
  readonly stages: Readonly<Record<Stage, Float64Array>>
}

/** The days of an award's life, as days since 1 January 1970. */
export interface LifeDays {
  /** The first day of the fiscal year: the money is there to be allocated. */
  readonly available: number
  readonly offered: number
  readonly acceptDays: number
  /** The first day of the period of performance, and the first day after it. */
  readonly starts: number
  readonly ends: number
  readonly closes: number
  /** Whether money is paid before it is spent. */
  readonly advance: boolean
}

/** One program's awards of one fiscal year in time. */
export interface ProgramCourse {
  readonly program: ProgramId
  readonly year: FiscalYear
  /** Awards on which something acts, in order of recipient. */
  readonly touched: readonly AwardCourse[]
  /** All awards together, those nothing acts on among them. */
  readonly balances: QuarterBalances
}

/** All awards in time. */
export interface Course {
  readonly settings: CourseSettings
  readonly programs: readonly ProgramCourse[]
  readonly balances: QuarterBalances
}
