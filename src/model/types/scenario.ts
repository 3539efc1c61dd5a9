/** What a reader may choose: scenario files, parameters, and settings with every parameter given its value. */
import type { ConditionBase } from './law'
import type {
  ConditionId,
  DefinitionId,
  Dollars,
  FiscalYear,
  ProgramId,
  Rule,
  Share,
  SourceId,
} from './words'

/** A scenario file: what its author chose, and nothing else. */
export interface Scenario {
  readonly $schema?: string
  readonly format: 'grantflow-scenario'
  readonly version: 1
  readonly title: string
  readonly note: string
  readonly author: string
  /** A shipped scenario this one starts from, or null. */
  readonly base: string | null
  /** The edition of the data the author saw. */
  readonly edition: string
  /** Parameter path to value; only what differs from the base. */
  readonly changes: Readonly<Record<string, ParameterValue>>
  readonly seed: number
  readonly draws: number
  /** Key figures as the author saw them. */
  readonly results: Readonly<Record<string, Dollars>>
}

export type ParameterValue = number | string | boolean

/** A thing a scenario may change. */
export interface Parameter {
  readonly path: string
  readonly label: string
  /** Levers are what government does; assumptions are how the world is. */
  readonly drawer: 'lever' | 'assumption'
  readonly type: 'share' | 'dollars' | 'number' | 'choice' | 'switch' | 'rule'
  readonly value: ParameterValue
  readonly min?: number
  readonly max?: number
  readonly step?: number
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
  /** How open findings count in the point figure; the range shows both. */
  readonly unknown: 'no-finding' | 'strict'
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
