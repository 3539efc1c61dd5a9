/** A grant program: its years, its parameters, and the steps of its formula. */
import type { Competition } from './competition'
import type { AwardTerms } from './course-settings'
import type { RecipientKind } from './recipients'
import type {
  Cited,
  Dollars,
  FiscalYear,
  ProgramId,
  RecipientId,
  Rule,
  Share,
  SourceId,
} from './words'

/** A number in a program file that a reader may change. */
export interface ProgramParameter {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: 'share' | 'dollars' | 'years' | 'count'
  readonly source: SourceId
  readonly law: string
}

/** One fiscal year of a program: the amounts, which never share a label, and which printings it reads. */
export interface ProgramYear {
  /** The act's line. Absent where no source was read. */
  readonly appropriation?: Cited
  /** The amount the formula divides, after what comes off the top. */
  readonly formulaAmount: Cited
  /** Vintage and year of the population estimates, as `vintage/year`. */
  readonly population?: string
  /** The printing of each crime year, oldest first, as `year/printing`. */
  readonly crime?: readonly string[]
  /** Other columns the formula reads, by name, and the year of each. */
  readonly columns?: Readonly<Record<string, string>>
  /** Other crime years a reader may switch to. */
  readonly otherCrime?: Readonly<Record<string, readonly string[]>>
  /** The calendar years of local counts, at most three, oldest first; absent where coverage does not bear local awards. */
  readonly localCrime?: readonly number[]
  /** The fiscal year whose local counts and divisors stand in, where the year is an assumption. */
  readonly localAsOf?: FiscalYear
  /** True where published awards settle the printings to the dollar; elsewhere they are deduced. */
  readonly printingsSettled?: boolean
  /** What is known of the year's competition, where the money is competed for. */
  readonly competition?: Competition
  readonly note?: string
}

/** What a program file may say. A new kind of step is the one thing that needs code. */
export type Step =
  /** Share the amount among the formula units by a rule over their columns. */
  | { readonly step: 'share'; readonly by: Rule; readonly source: SourceId; readonly says: string }
  /** Every unit gets at least this share; the rest is shared again among the others. */
  | {
      readonly step: 'minimum'
      readonly share: Rule
      readonly source: SourceId
      readonly says: string
    }
  /** Divide each unit's allocation into a state part and a local part. */
  | {
      readonly step: 'split'
      readonly state: Rule
      readonly whole: readonly RecipientId[]
      readonly source: SourceId
      readonly says: string
    }
  /** Share the local part among local governments by a rule over their columns. */
  | { readonly step: 'local'; readonly by: Rule; readonly source: SourceId; readonly says: string }
  /** Awards below this amount are not made; the money goes to the state. */
  | {
      readonly step: 'threshold'
      readonly below: Rule
      readonly source: SourceId
      readonly says: string
    }
  /** Take a part of the amount for recipients outside the formula, before units share. */
  | {
      readonly step: 'set-aside'
      readonly name: string
      readonly share: Rule
      /** Tribes, nonprofits, or `federal` for other purposes of the act. */
      readonly to: 'tribe' | 'nonprofit' | 'federal'
      readonly source: SourceId
      readonly says: string
    }
  /** Every unit gets the base first, some a base of their own; the rest is shared. */
  | {
      readonly step: 'base'
      readonly amount: Rule
      /** A figure, or a rule over parameters and the amount. */
      readonly others: Readonly<Record<RecipientId, Dollars | Rule>>
      readonly source: SourceId
      readonly says: string
    }
  /** No unit gets less than this share of the amount; the others give up what that takes, pro rata. */
  | {
      readonly step: 'floor'
      readonly share: Rule
      readonly others: Readonly<Record<RecipientId, Rule>>
      readonly source: SourceId
      readonly says: string
    }
  /** What no step gave to a recipient is not allocated below recipient kind. */
  | { readonly step: 'unallocated'; readonly source: SourceId; readonly says: string }
  /**
   * Divide what is competed for among pots by the population that an applicant serves, and give each
   * state's applicants together at least a share of the appropriation. Nobody is paid by it: it says
   * between what the law leaves the awards, not what they were.
   */
  | {
      readonly step: 'pots'
      readonly pots: readonly Pot[]
      /** A share of the appropriation, for every state that applied. */
      readonly floor: Rule
      readonly source: SourceId
      readonly says: string
    }
  /** Amounts entered as published; no formula. */
  | { readonly step: 'as-published'; readonly source: SourceId; readonly says: string }
  /** Round each paid amount on its own to the nearest dollar. */
  | {
      readonly step: 'round'
      readonly to: 'nearest'
      readonly source: SourceId
      readonly says: string
    }

/** A part of the money for applicants that serve more, or no more, than a number of people. */
export interface Pot {
  readonly id: string
  /** Whom it is for, as words inside a sentence. */
  readonly name: string
  readonly share: Rule
  /** More than this many people; absent where the pot has no lower line. */
  readonly over?: number
  /** This many people or fewer; absent where the pot has no upper line. */
  readonly upTo?: number
}

/** One term of a program in plain words; `unknown` where no source was read. */
export interface Term {
  readonly says: string
  /** A share, where the term is one: the match, or what may be spent on administration. */
  readonly share?: Share
  readonly source: SourceId
}

/** What comes with the money. */
export interface Terms {
  readonly match: Term
  /** Advance or reimbursement. */
  readonly payment: Term
  readonly period: Term
  readonly supplanting: Term
  readonly administration: Term
}

/** A part of a state's award that it must hand on, or is seen to; to `state` says what state agencies get of it. */
export interface PassThrough {
  readonly to: 'state' | 'local' | 'nonprofit' | 'local-or-nonprofit'
  /** One share for every state; null where `byState` names a table or nothing is known. */
  readonly share: Cited | null
  /** A table of shares by state. */
  readonly byState: string | null
  readonly of: 'state-part' | 'award'
  readonly basis: 'must' | 'observed' | 'assumed'
  readonly says: string
  readonly source: SourceId
}

/** A grant program: what is appropriated, and the steps that turn it into allocations. */
export interface Program {
  readonly id: ProgramId
  readonly name: string
  readonly short: string
  /** Assistance Listing numbers (formerly CFDA), such as 16.738. */
  readonly listings: readonly string[]
  readonly agency: string
  readonly kind: 'formula' | 'discretionary' | 'reimbursement' | 'published'
  /** Whether a scenario that says nothing of it includes it. */
  readonly included: boolean
  /** How far its computed awards are borne out by published ones, and the words for it. */
  readonly reproduces: 'reproduces' | 'estimate' | 'input' | 'not-verified'
  readonly reproducesNote: string
  /** Kinds of recipient that may receive an award directly. */
  readonly eligible: readonly RecipientKind[]
  readonly terms: Terms
  /** When its awards are offered, how long they run; absent: no source told. */
  readonly life?: AwardTerms
  readonly passThrough: readonly PassThrough[]
  readonly authority: SourceId
  readonly years: Readonly<Record<FiscalYear, ProgramYear>>
  readonly parameters: readonly ProgramParameter[]
  /** Units that share one allocation, and how they divide it. */
  readonly joint: readonly {
    readonly id: string
    readonly members: Readonly<Record<RecipientId, Share>>
    readonly source: SourceId
  }[]
  readonly steps: readonly Step[]
  /** What the model leaves out, said to the reader. */
  readonly notModelled: readonly string[]
}
