/** Conditions, the readings by which they are judged, and the facts those read. */
import type {
  ConditionId,
  Day,
  DefinitionId,
  FactName,
  FiscalYear,
  ProgramId,
  RecipientId,
  Rule,
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
  readonly source: SourceId
}

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
}
