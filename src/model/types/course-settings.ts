/** What a scenario says of time: the life of awards, remedies, reactions, subawards, and what a budget office does. */
import type { OrderId } from './order'
import type { RangedValue } from './scenario'
import type {
  Cited,
  ConditionId,
  Day,
  Dollars,
  FiscalYear,
  ProgramId,
  RecipientId,
  Share,
} from './words'

/**
 * What a condition does to an award. `withhold`, `hold`, `offer` and `bar` reach money not yet
 * offered; `suspend` and `terminate` the undrawn balance; `disallow` costs already paid;
 * `preference` moves no money, only the odds of a competition.
 */
export type Remedy =
  'withhold' | 'hold' | 'offer' | 'suspend' | 'terminate' | 'disallow' | 'bar' | 'preference'

/** One condition's remedy as a scenario sets it. */
export interface RemedySettings {
  readonly condition: ConditionId
  readonly kind: Remedy
  /** The first day it acts; null: the day on which an award would be offered. */
  readonly begins: Day | null
  /** The first day it acts no more, whatever is found; null: as long as findings stand. */
  readonly ends: Day | null
  /** An order whose first day ends it as well. */
  readonly endsWith: OrderId | null
  /** `everyone`: until it ends, awards of those who do not fail wait too. */
  readonly holds: 'failing' | 'everyone'
  /** Days between notice and the remedy, for an answer or a hearing. */
  readonly noticeDays: number
  /** With `disallow`: how many earlier fiscal years' awards it reaches besides. */
  readonly yearsBack: number
  /** With `preference`: the share of all applicants that took the points, at least and at most. */
  readonly taken?: readonly [least: Share, most: Share]
}

/** The usual life of a program's awards, as the program file gives it; what is absent no source told. */
export interface AwardTerms {
  /** Months from 1 October of the fiscal year until awards are usually offered. */
  readonly offeredMonths?: Cited
  /** Days in which an offer may be accepted. */
  readonly acceptDays?: Cited
  /** Months from 1 October of the fiscal year until the period of performance begins. */
  readonly startMonths?: Cited
  /** Months the period lasts. */
  readonly awardMonths?: Cited
  /** Days after the end of the period until the award is closed. */
  readonly closeDays?: Cited
  /** Months from 1 October of the fiscal year until budget authority expires; absent: it does not, or no source told. */
  readonly expiresMonths?: Cited
  /** Whether money is paid before or after it is spent. */
  readonly payment?: 'advance' | 'reimbursement'
}

/** The life of a program's awards as settled; numbers no source gives are the reader's assumption. */
export interface AwardLife {
  readonly offeredMonths: number
  readonly acceptDays: number
  readonly startMonths: number
  readonly awardMonths: number
  readonly closeDays: number
  readonly payment: 'advance' | 'reimbursement'
}

/** How places answer a finding. `listed` keeps to what is recorded of them. */
export type ReactionMode = 'listed' | 'never' | 'always' | 'threshold'

export interface ReactionSettings {
  readonly mode: ReactionMode
  /** With `threshold`: what must be at stake for a place, in dollars of the years looked at. */
  readonly threshold: Dollars
  /** Days from the remedy's first day until the change takes effect. */
  readonly days: number
  /** Places set on their own: a mode, or the day on which the policy changes. */
  readonly own: ReadonlyMap<RecipientId, Exclude<ReactionMode, 'threshold'> | { readonly day: Day }>
}

/** The calendar of subawards: when a stop above is felt below. Ranges where unknown. */
export interface SubawardCalendar {
  /** Months of subawards that balances of earlier years still cover. */
  readonly balanceMonths: readonly [least: number, most: number]
  /** Months from the state's acceptance until contracts below begin. */
  readonly contractMonths: readonly [least: number, most: number]
  /** Days from a cost below until the state repays it. */
  readonly lagDays: readonly [least: number, most: number]
}

/** What a budget office does about money that does not come. */
export interface BridgeSettings {
  readonly choice: 'spend' | 'backfill' | 'stop'
  /** Interest a year on what is bridged. */
  readonly rate: Share
}

/** Everything a scenario says of time. */
export interface CourseSettings {
  /** Fiscal years of the awards followed, oldest first. */
  readonly years: readonly FiscalYear[]
  /** The last day looked at. */
  readonly until: Day
  readonly lives: ReadonlyMap<ProgramId, AwardLife>
  readonly remedies: ReadonlyMap<ConditionId, RemedySettings>
  /** Days a place's own council or legislature takes to accept. */
  readonly approvalDays: number
  /** Whether the period of an award that comes late ends as much later. */
  readonly lateAwards: 'end-later' | 'end-fixed'
  /**
   * What a place gets back when what ended its award falls: the balance, to be drawn again, or its
   * dollars on that day, the award staying ended.
   */
  readonly endedAwards: 'reinstated' | 'paid-later'
  /** Of an even pace, what is drawn at least. */
  readonly drawSlowest: Share
  /** Of what an even pace leaves undrawn, what may be drawn already at most. */
  readonly drawFastest: Share
  readonly reaction: ReactionSettings
  readonly subawards: SubawardCalendar
  readonly bridge: BridgeSettings
  /** The ranges typed for what happens in time, of which each value here is the middle; absent where every value is one number. */
  readonly ranged?: readonly RangedValue[]
}
