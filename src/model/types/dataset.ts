/** Everything published that the model reads. */
import type { Condition, Definition, Fact, FactKind } from './law'
import type { CaseEvent, LegalSwitch, Order } from './order'
import type { Program } from './program'
import type { Crossing, EnteredAward, KnownDifference, PublishedFigure } from './published'
import type { Circuit, Divisor, LocalTables, RecipientTable } from './recipients'
import type { RuleTree } from './rule'
import type { OwnFiscalYear, Withheld } from './withheld'
import type { Cited, Day, RecipientId, Rule, Source, SourceId } from './words'

/** A figure by state, one value per recipient index of the state; NaN is unknown. */
export interface StateColumn {
  readonly key: string
  readonly values: ReadonlyMap<RecipientId, Cited>
}

/** Everything published that the model reads. */
export interface Dataset {
  readonly edition: string
  /** The hash of the edition's data files, `sha256-…`. */
  readonly data: string
  readonly checked: Day
  /** The version of the model this edition was made for. */
  readonly model: number
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly recipients: RecipientTable
  readonly programs: readonly Program[]
  readonly conditions: readonly Condition[]
  readonly definitions: readonly Definition[]
  readonly factKinds: readonly FactKind[]
  readonly facts: readonly Fact[]
  /** Orders, events and facts are empty in the page until they have arrived. */
  readonly orders: readonly Order[]
  readonly switches: readonly LegalSwitch[]
  readonly events: readonly CaseEvent[]
  /** What was really held, declined or ended; absent in the page until the law has arrived. */
  readonly withheld?: Withheld
  /** In which month governments begin their own fiscal year; absent like the record. */
  readonly ownFiscalYears?: readonly OwnFiscalYear[]
  /** In which judicial circuit each state lies; absent like the record, and without those that no law names. */
  readonly circuits?: ReadonlyMap<RecipientId, Circuit>
  /** Population by `vintage/year`. */
  readonly population: ReadonlyMap<string, StateColumn>
  /** Violent crimes by `year/printing`. */
  readonly crime: ReadonlyMap<string, StateColumn>
  /** Other figures by state, by `column/year`. */
  readonly columns: ReadonlyMap<string, StateColumn>
  /** Pass-through shares by state, by table. */
  readonly passThrough: ReadonlyMap<string, StateColumn>
  /** Divisors by `fiscal year/state`. */
  readonly divisors: ReadonlyMap<string, Divisor>
  readonly entered: readonly EnteredAward[]
  /** Empty in the page until it has arrived; so are the differences. */
  readonly published: readonly PublishedFigure[]
  readonly differences: readonly KnownDifference[]
  readonly crosswalk: readonly Crossing[]
  /** Rules of the shipped data, parsed once when the edition was built. */
  readonly rules: ReadonlyMap<Rule, RuleTree>
  /** Absent until the local tables of the year have arrived. */
  readonly local: LocalTables
}
