/** Conditions, the readings by which they are judged, and the facts those read. */
import type { Remedy } from './course-settings'
import type { OrderId } from './order'
import type { Destination } from './scenario'
import type {
  Cited,
  ConditionId,
  Day,
  DefinitionId,
  FactName,
  FiscalYear,
  ProgramId,
  RecipientId,
  Rule,
  Share,
  SourceId,
} from './words'

/** A string attached to awards. */
export interface Condition {
  readonly id: ConditionId
  readonly name: string
  readonly says: string
  readonly programs: readonly ProgramId[]
  readonly fiscalYears: readonly FiscalYear[]
  /** A rule over facts: whom the condition reaches. Others have no finding at all. */
  readonly reaches: Rule
  /** The definitions by which it may be judged; the first is the default. */
  readonly definitions: readonly DefinitionId[]
  readonly asOf: Day
  /** The share the law withholds; a condition without one lets the reader choose. */
  readonly rate?: Cited
  /** The most the law allows, where the rate is for somebody to choose, or is taken several times. */
  readonly rateMax?: Cited
  /** Where the law takes the rate once for each of something; else it is taken once. */
  readonly times?: ConditionTimes
  /** Which money the share is taken of; the first is the default. */
  readonly bases?: readonly ConditionBase[]
  readonly basesSay?: Readonly<Partial<Record<ConditionBase, string>>>
  /** Where the law lets the money go; the first is the default. */
  readonly destinations?: readonly Destination[]
  readonly destinationsSay?: Readonly<Partial<Record<Destination, string>>>
  /** Several conditions on one award add up. */
  readonly stacking?: 'additive'
  /** `preference`: points in a competition; `none`: no Justice Department award hangs on it. Absent: money is withheld. */
  readonly effect?: 'preference' | 'none'
  /** What it does to awards in time, as its text says or as it was recorded; absent: no source told. */
  readonly remedy?: ConditionRemedy
  readonly source: SourceId
}

/** What a condition was recorded, or is written, to do to awards, and from when to when. */
export interface ConditionRemedy {
  readonly kind: Remedy
  /** The first day it acts; absent: the day on which an award would be offered. */
  readonly begins?: Day
  /** The first day it acts no more, whatever is found; absent: as long as findings stand. */
  readonly ends?: Day
  /** An order whose first day ends it as well. */
  readonly endsWith?: OrderId
  readonly holds?: 'failing' | 'everyone'
  readonly noticeDays?: number
  /** With `disallow`: how many earlier fiscal years' awards it reaches besides. */
  readonly yearsBack?: number
  readonly says: string
  readonly source: SourceId
}

/** How often a rate is taken: a fact counts, word by word. */
export interface ConditionTimes {
  /** What is counted, in the singular, such as `core requirement failed`. */
  readonly each: string
  readonly fact: FactName
  /** The count that each word of the fact stands for. */
  readonly counts: Readonly<Record<string, number>>
}

/**
 * The money a condition's share is taken of: the whole award; the state part alone; as administered,
 * the state part less what must be passed through, and the money under the threshold; local
 * governments' own direct awards; or what a state must pass on.
 */
export type ConditionBase = 'award' | 'state-part' | 'administered' | 'direct-local' | 'subawards'

/** One legal reading of who fails a condition: a rule over facts. */
export interface Definition {
  readonly id: DefinitionId
  readonly name: string
  readonly short: string
  /** Whom it catches, as words inside a sentence. */
  readonly phrase: string
  readonly says: string
  /** True where the place fails. It may name another definition, which then stands for its rule. */
  readonly fails: Rule
  readonly confidence: string
  readonly source: SourceId
  /** Names it went by in earlier editions. */
  readonly also?: readonly DefinitionId[]
  /** What it was drawn from. */
  readonly basis: Basis
  /** The days between which it was put forward; `until` is empty while it stands. */
  readonly from: Day
  readonly until: Day | ''
  /** The money it reaches, in words. */
  readonly reachable: string
  /** Who was caught or named by it, in words. */
  readonly caught: string
  /** The conditions it works through: an order that bars all of them protects. None: no money hangs on it. */
  readonly binds: readonly ConditionId[]
  readonly tribes: 'yes' | 'no' | 'unknown'
  readonly nonprofits: 'yes' | 'no' | 'unknown'
  /** The strongest argument of either side, a sentence each. */
  readonly arguments?: { readonly for: Argument; readonly against: Argument }
}

export type Basis =
  | 'statute'
  | 'court ruling'
  | 'letters'
  | 'memorandum'
  | 'executive order'
  | 'award condition'
  | 'scoring rule'
  | 'list'
  | 'research'
  | 'bill'
  | 'state statute'
  | 'kind of policy'

/** One sentence of argument, with where it was made. */
export interface Argument {
  readonly says: string
  readonly source: SourceId
}

/** The words a fact may take, with what each means. */
export interface FactKind {
  readonly name: FactName
  readonly label: string
  readonly values: readonly string[]
  readonly says: string
  /** What each word means, where the word does not say it. */
  readonly means?: Readonly<Record<string, string>>
  /** Present where the fact is standing on somebody's list. */
  readonly list?: FactList
}

/** A list of places somebody drew up: being on it is a fact, not a finding. */
export interface FactList {
  readonly day: Day
  /** Withdrawn that day, or empty. */
  readonly until: Day | ''
  /** Held here whole: a place without a row is not on it. Otherwise that is unknown. */
  readonly complete: boolean
  /** Known or assumed shares of wrong entries and of missing ones; absent where none was measured. */
  readonly falsePositive?: Cited
  readonly falseNegative?: Cited
  readonly source: SourceId
}

/** Whose rule or act a fact is. */
export type Actor =
  'council' | 'executive' | 'police' | 'sheriff' | 'state law' | 'federal' | 'court' | 'unknown'

/** One observed attribute of a recipient. `unknown` is a value, never a blank. */
export interface Fact {
  readonly recipient: RecipientId
  readonly name: FactName
  /** The first day the evidence speaks of. */
  readonly from: Day
  /** The first day it no longer speaks of; empty: up to the edition's last checked day. */
  readonly until: Day | ''
  /** The day from which it could be known. */
  readonly known: Day
  readonly value: string
  /** `sourced`, or `unsourced` where the row rests on memory alone and so counts as unknown. */
  readonly standing: 'sourced' | 'unsourced'
  readonly source: SourceId
  readonly actor: Actor
  readonly note: string
}

/** `protected`: would fail, or cannot be told, but an order lifts the condition. */
export type FindingResult = 'meets' | 'fails' | 'unknown' | 'protected'

/** Whether a recipient meets a condition, and the facts that decided it. */
export interface Finding {
  /** Index in the recipient table. */
  readonly recipient: number
  readonly condition: ConditionId
  readonly definition: DefinitionId
  readonly result: FindingResult
  /** Without any order: what the executive would have found. */
  readonly before: 'meets' | 'fails' | 'unknown'
  readonly because: readonly Fact[]
  /** Facts that would settle an open finding. */
  readonly open: readonly FactName[]
  /** Open for want of a source alone: with coded facts admitted it would be settled. */
  readonly unsourced: boolean
  /** Orders that lift the condition from this recipient. */
  readonly orders: readonly OrderId[]
  /** Orders of which it cannot be told whether they protect it. */
  readonly mayProtect: readonly OrderId[]
  /** Points of law set otherwise than recorded under which the condition is void for it. */
  readonly switches: readonly string[]
  /** Whose rule decides. */
  readonly actor: Actor
  /** How often the rate is taken from it, where the condition counts. */
  readonly times?: FindingTimes
}

/** A count for one recipient; where the fact is unknown, the least and the most that failing can mean. */
export interface FindingTimes {
  readonly least: number
  readonly most: number
  /** The most the law allows to be withheld, however often the rate is taken. */
  readonly cap: Share
}
