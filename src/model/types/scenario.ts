/** What a reader may choose: scenario files, parameters, and settings with every parameter given its value. */
import type { ConditionBase } from './law'
import type { OrderId } from './order'
import type {
  ConditionId,
  Day,
  DefinitionId,
  Dollars,
  FactName,
  FiscalYear,
  ProgramId,
  RecipientId,
  Rule,
  Share,
  SourceId,
} from './words'

/** A scenario file: what its author chose, and nothing else. */
export interface Scenario {
  readonly $schema?: string
  readonly format: 'grantflow-scenario'
  readonly version: 2
  readonly title: string
  readonly note: string
  readonly author: string
  /** A shipped scenario this one starts from, or null. */
  readonly base: string | null
  /** Shipped scenarios whose own changes are laid over the base, in this order. */
  readonly layers: readonly string[]
  /** The edition of the data the author saw. */
  readonly edition: string
  /** The hash of that edition's data files, `sha256-…`; empty where the file does not say. */
  readonly data: string
  /** The version of the model the author ran; 0 where the file does not say. */
  readonly model: number
  /** Parameter path to value; only what differs from the base. */
  readonly changes: Readonly<Record<string, ParameterValue>>
  readonly seed: number
  readonly draws: number
  /** Key figures as the author saw them. */
  readonly results: Readonly<Record<string, Dollars>>
  /** The id of the scenario this one was made from; empty where it was made from none. */
  readonly derivedFrom: string
}

export type ParameterValue = number | string | boolean

/** A range that a reader typed in place of one number, and what of it the run takes. */
export interface RangedValue {
  readonly path: string
  readonly low: number
  readonly high: number
  /** The middle, rounded to the step of the parameter. */
  readonly middle: number
}

/** A thing a scenario may change. */
export interface Parameter {
  readonly path: string
  readonly label: string
  /** Levers are what government does; assumptions are how the world is; law is what courts and readings say. */
  readonly drawer: 'lever' | 'assumption' | 'law'
  readonly type: 'share' | 'dollars' | 'number' | 'choice' | 'switch' | 'rule' | 'day'
  readonly value: ParameterValue
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** The first and the last day a day may be; empty is always allowed. */
  readonly first?: Day
  readonly last?: Day
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  readonly unit: string
  readonly source: SourceId
  readonly law: string
}

/** `kept-for-compliance`: back to the same recipient, to be spent on compliance alone. */
export type Destination = 'held' | 'same-state' | 'pro-rata' | 'lapse' | 'kept-for-compliance'

/** A scenario with every parameter given its value. */
export interface Settings {
  readonly year: FiscalYear
  readonly programs: readonly ProgramSettings[]
  readonly conditions: readonly ConditionSettings[]
  /**
   * Several conditions on one award: each takes its share of its whole base, so that they add up, or of
   * what those before left of it, which is taken to be left evenly. Absent: they add up.
   */
  readonly stacking?: 'additive' | 'sequence'
  /**
   * How open findings count in the point figure; the range shows both ends. `range` gives the point
   * of `no-finding` and asks views to show the range alone; `drawn` draws each by seed.
   */
  readonly unknown: 'no-finding' | 'strict' | 'range' | 'drawn'
  /** With `drawn`: the chance that an open finding is a failure. */
  readonly unknownShare: Share
  /** With `drawn`: whose open findings share one draw; absent: each place has its own. */
  readonly unknownTogether?: 'state' | 'circuit' | 'nation'
  readonly seed: number
  readonly law: LawSettings
  /** The ranges typed, of which each value here is the middle; absent where every value is one number. */
  readonly ranged?: readonly RangedValue[]
}

/** What the law is taken to be on the day findings are made. */
export interface LawSettings {
  /** Null: each condition's own day. */
  readonly asOf: Day | null
  /** Which facts count: those with a source, or those coded from memory as well. */
  readonly evidence: 'sourced' | 'coded'
  /** Orders set aside by the reader; the others hold as recorded. */
  readonly withoutOrders: readonly OrderId[]
  /** Points of law set otherwise than recorded: switch id to value id. */
  readonly switches: Readonly<Record<string, string>>
  /** Facts of a place a reader set otherwise. */
  readonly facts: readonly FactOverride[]
  /** Readings a reader wrote. */
  readonly definitions: readonly OwnDefinition[]
  /** Errors of lists, where they are drawn; absent: every list is taken as it was drawn up. */
  readonly lists?: ListErrors
}

/** How lists err, and the seed by which it is drawn where. */
export interface ListErrors {
  readonly seed: number
  /** By list: the share of the places on it that are wrongly so, and of those left out that belong on it. */
  readonly rates: Readonly<Record<FactName, { readonly wrong: Share; readonly missing: Share }>>
}

export interface FactOverride {
  readonly recipient: RecipientId
  readonly name: FactName
  readonly value: string
  readonly note: string
}

/** A reading written by a reader: its rule is parsed, checked and run like any other. */
export interface OwnDefinition {
  readonly id: DefinitionId
  readonly name: string
  readonly fails: Rule
}

export interface ProgramSettings {
  readonly program: ProgramId
  /** What the act says, or null where no source was read and the reader typed none. */
  readonly appropriated: Dollars | null
  readonly formulaAmount: Dollars
  readonly parameters: Readonly<Record<string, number>>
  /** `standard`, or the name of other crime years of the program file. */
  readonly crimeYears: string
  /** The rule of the `share` step where the reader wrote another. */
  readonly shareRule: Rule
}

export interface ConditionSettings {
  readonly condition: ConditionId
  readonly definition: DefinitionId
  readonly share: Share
  readonly base: ConditionBase
  readonly destination: Destination
}
