/** What was really held back, declined or ended, and what places did about it: the record a back-test is set beside. */
import type {
  ConditionId,
  Day,
  DefinitionId,
  Dollars,
  FiscalYear,
  ProgramId,
  RecipientId,
  SourceId,
} from './words'

export type Confidence = 'high' | 'medium' | 'low'

/** What became of the money by the record's last word on it. */
export type RecordedEnd = 'held' | 'cleared' | 'released' | 'declined' | 'terminated'

/** Money that was held back. A day that was not recorded is empty, a sum that was not recorded NaN. */
export interface RecordedHold {
  readonly id: string
  /** Empty: everyone. */
  readonly recipients: readonly RecipientId[]
  readonly program: ProgramId
  readonly years: readonly FiscalYear[]
  /** The least and the most that the digits or words of the record can mean. */
  readonly low: Dollars
  readonly high: Dollars
  readonly heldFrom: Day | ''
  /** The day it was released, ordered released or cleared, as `note` says. */
  readonly released: Day | ''
  readonly what: RecordedEnd
  readonly who: string
  readonly confidence: Confidence
  readonly source: SourceId
  readonly note: string
}

/** Awards a place did not take. */
export interface RecordedDecline {
  readonly id: string
  /** Empty: the record counts places without naming them. */
  readonly recipients: readonly RecipientId[]
  readonly program: ProgramId
  readonly years: readonly FiscalYear[]
  readonly low: Dollars
  readonly high: Dollars
  readonly declined: Day | ''
  /** The day from which it was accepted after all. */
  readonly accepted: Day | ''
  readonly says: string
  readonly confidence: Confidence
  readonly source: SourceId
  readonly note: string
}

/** One published figure about awards ended or held in 2025, between what its words can mean. */
export interface RecordedFigure {
  readonly id: string
  /** What was counted, such as `dollars-undrawn`. */
  readonly measure: string
  readonly low: number
  readonly high: number
  readonly unit: 'count' | 'dollars' | 'share'
  readonly day: Day
  /** The figure as it was worded. */
  readonly says: string
  readonly confidence: Confidence
  readonly source: SourceId
  readonly note: string
}

/** What a place is recorded to have decided. */
export interface RecordedReaction {
  readonly recipient: RecipientId
  readonly day: Day
  /** `policy`: a rule of its own changed; `signed`: it signed, certified or accepted, and no rule changed. */
  readonly kind: 'policy' | 'signed'
  /** Conditions and definitions concerned. */
  readonly concerns: readonly (ConditionId | DefinitionId)[]
  readonly changed: string
  readonly confidence: Confidence
  readonly source: SourceId
  readonly note: string
}

/** Why a row of the record and the model are known to differ. */
export interface KnownMiss {
  /** The row's id. */
  readonly record: string
  readonly why: string
}

/** A day on which the money of a row was recorded as still held, where the day of its release is not known. */
export interface HeldOn {
  readonly record: string
  readonly day: Day
  readonly source: SourceId
}

/** The whole record. */
export interface Withheld {
  readonly holds: readonly RecordedHold[]
  readonly declines: readonly RecordedDecline[]
  readonly terminations: readonly RecordedFigure[]
  readonly reactions: readonly RecordedReaction[]
  readonly heldOn: readonly HeldOn[]
  readonly differences: readonly KnownMiss[]
}

/** The month in which a government's own fiscal year begins. */
export interface OwnFiscalYear {
  /** A recipient, or the state within which a rule holds for counties or cities. */
  readonly recipient: RecipientId
  readonly whose: 'own' | 'counties' | 'cities'
  /** 1 is January. */
  readonly firstMonth: number
  readonly source: SourceId
  readonly note: string
}
