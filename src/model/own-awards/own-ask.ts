/** The words for what a reader asks of own awards, and what comes of each and of all. */
import type { CashFlow } from '../course/cash-flow'
import type { Amount } from '../kept'
import type {
  AwardCourse,
  Bite,
  CourseSettings,
  Day,
  Program,
  QuarterBalances,
  RecipientId,
  Settings,
  Share,
} from '../types'
import type { Matched } from './match-program'
import type { OwnAward } from './own-award'

/** What is taken to act on the awards. */
export type OwnHit =
  /** Nothing: what was planned. */
  | { readonly kind: 'nothing' }
  /** What the scenario's conditions find of the place, and of its state for sub-awards. */
  | { readonly kind: 'findings' }
  /** What if the place failed every condition of the scenario that is attached to the award. */
  | { readonly kind: 'fails' }
  /** What if one remedy were taken, whatever anybody finds. */
  | {
      readonly kind: 'remedy'
      readonly remedy: 'hold' | 'suspend' | 'terminate' | 'disallow'
      readonly from: Day
      /** The first day without it; null: for good. */
      readonly until: Day | null
      readonly share: Share
    }

/** What a reader asks of own awards. */
export interface OwnAsk {
  /** The place whose findings decide; empty: none chosen. */
  readonly place: RecipientId
  /** The day the table's balances are of. Nothing acts on the awards before it. */
  readonly today: Day
  readonly hit: OwnHit
  /** Whose awards are hit; a sub-award whose prime award is in the table follows that one. */
  readonly tiers: 'prime' | 'sub' | 'both'
  /** The scenario's conditions, the law by which they are judged, and how they stack. */
  readonly settings: Settings
  /** The month in which the place's fiscal year begins, 1 to 12; federal years begin in October. */
  readonly firstMonth: number
}

/** What bites are worked out from. */
export interface OwnQuestion {
  readonly award: OwnAward
  readonly matched: Matched
  readonly settings: CourseSettings
  readonly ask: OwnAsk
  /** The last day looked at. */
  readonly until: number
}

/** What came of one award. Amounts are whole dollars; low and high are alike where drawn is known. */
export interface OwnCourse {
  readonly award: OwnAward
  /** The program its listing means; null where none or several. */
  readonly program: Program | null
  /** What is modelled for it and what not, a sentence each. */
  readonly says: readonly string[]
  readonly bites: readonly Bite[]
  /** At an even pace: with what acts on it, and without. */
  readonly course: AwardCourse
  readonly planned: AwardCourse
  readonly undrawn: Amount
  /** The most that was kept from it at any time, how many days, and dollars times days. */
  readonly held: Amount
  readonly heldDays: Amount
  readonly dollarDays: Amount
  /** Ended for good, and repaid after disallowance. */
  readonly lost: Amount
  readonly clawedBack: Amount
  /** Its match that need not be spent, and that is spent without the federal part; null where the match is unknown. */
  readonly freed: Amount | null
  readonly stranded: Amount | null
}

/** What came of all awards together. */
export interface OwnTotal {
  readonly awarded: number
  readonly undrawn: Amount
  readonly held: Amount
  readonly dollarDays: Amount
  readonly lost: Amount
  readonly clawedBack: Amount
  /** Of the awards whose match is known; `matchUnknown` counts the others. */
  readonly freed: Amount
  readonly stranded: Amount
  readonly matchUnknown: number
  readonly drawnUnknown: number
}

/** A reader's own awards in time. */
export interface OwnCourses {
  readonly awards: readonly OwnCourse[]
  readonly total: OwnTotal
  /** Where the dollars stand at the end of each federal quarter, at an even pace. */
  readonly balances: QuarterBalances
  /** Cash by quarter of the place's fiscal year, planned and as it comes. */
  readonly cash: CashFlow
  /** The last day looked at: what is still kept then counts up to it. */
  readonly until: Day
}
