/** Conditions, the readings by which they are judged, and the facts those read. */
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
 * The money a condition's share is taken of: the whole award; the state part alone; or, as
 * administered, the state part less what must be passed through, and the money under the threshold.
 */
export type ConditionBase = 'award' | 'state-part' | 'administered'

/** One legal reading of who fails a condition: a rule over facts. */
export interface Definition {
  readonly id: DefinitionId
  readonly name: string
  readonly short: string
  /** Whom it catches, as words inside a sentence. */
  readonly phrase: string
  readonly says: string
  /** True where the place fails. */
  readonly fails: Rule
  readonly confidence: string
  readonly source: SourceId
}

/** The words a fact may take, with what each means. */
export interface FactKind {
  readonly name: FactName
  readonly label: string
  readonly values: readonly string[]
  readonly says: string
}

/** One observed attribute of a recipient. `unknown` is a value, never a blank. */
export interface Fact {
  readonly recipient: RecipientId
  readonly name: FactName
  readonly from: Day
  readonly value: string
  /** `sourced`, or `unsourced` where the row rests on memory alone and so counts as unknown. */
  readonly standing: 'sourced' | 'unsourced'
  readonly source: SourceId
  readonly note: string
}

export type FindingResult = 'meets' | 'fails' | 'unknown'

/** Whether a recipient meets a condition, and the facts that decided it. */
export interface Finding {
  /** Index in the recipient table. */
  readonly recipient: number
  readonly condition: ConditionId
  readonly definition: DefinitionId
  readonly result: FindingResult
  readonly because: readonly Fact[]
  /** Facts that would settle an open finding. */
  readonly open: readonly FactName[]
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
