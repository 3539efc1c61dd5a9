/** Who may receive money, and the police agencies whose crimes the local formula reads. */
import type { RecipientId, Share, SourceId } from './words'

/** `local` is a state's local governments not told apart; `residual` is nobody the tables can name. */
export type RecipientKind =
  'state' | 'territory' | 'county' | 'city' | 'town' | 'tribe' | 'nonprofit' | 'local' | 'residual'

/** A recipient that divides a formula unit's allocation, and its share of it. */
export interface UnitMember {
  readonly recipient: number
  readonly share: Share
}

/** What a state's recipients are called that stand for those the tables cannot tell apart. */
export type Untold = 'local' | 'nonprofits' | 'local-or-nonprofits' | 'residual'

/** Every recipient, one array per attribute, in ascending order of id. */
export interface RecipientTable {
  readonly count: number
  readonly ids: readonly RecipientId[]
  /** Each is empty until the name table has arrived. */
  readonly names: readonly string[]
  readonly kinds: readonly RecipientKind[]
  /** Index of the state or territory that contains the recipient (its own index for a state); -1 for none. */
  readonly states: Int32Array
  /** The states and territories themselves, and each recipient's row among them; 255 for none. */
  readonly units: Int32Array
  readonly unitRows: Uint8Array
  /** The units as a formula lays them out that joins none of them: each alone. */
  readonly alone: {
    readonly ids: readonly RecipientId[]
    readonly members: readonly (readonly UnitMember[])[]
  }
  /** By row of the units: who stands for those nobody tells apart there; -1 where nobody does. */
  readonly untold: Readonly<Record<Untold, Int32Array>>
  /** GEOID of the county that contains it; empty where none is recorded. */
  readonly counties: readonly string[]
  readonly indexOf: ReadonlyMap<RecipientId, number>
  /** A zero for everyone, shared by every column in which nothing moved; never written. */
  readonly none: Float64Array
}

/** The judicial circuit in which a state or territory lies. */
export interface Circuit {
  /** `1` to `11`, or `dc`. */
  readonly circuit: string
  readonly source: SourceId
  readonly note: string
}

/** Police agencies that report crime, and the local government each belongs to. */
export interface AgencyTable {
  readonly count: number
  readonly ids: readonly string[]
  /** Index of the agency's local government in the recipient table, ascending: a government's agencies stand together. */
  readonly recipients: Int32Array
  readonly types: readonly AgencyType[]
  /** Each is empty until the name table has arrived. */
  readonly names: readonly string[]
}

export type AgencyType = 'police' | 'sheriff' | 'county-police' | 'consolidated' | 'other'

/** Where the counts of one year and type of agency were printed. */
export interface CrimeSource {
  readonly source: SourceId
  readonly note: string
}

/** Violent crimes of one year by agency as first printed; -1 is a gap, never zero. */
export interface AgencyCrime {
  readonly year: number
  readonly counts: Int32Array
  /** The rape definition each agency reported by: 0 unknown, 1 legacy, 2 revised; 3 none printed, so the count is short of it. */
  readonly rape: Uint8Array
  /** Agencies whose count is short of rape. */
  readonly short: Int32Array
}

/** The yearly mean of violent crimes by which a state's local money is divided. */
export interface Divisor {
  readonly value: number
  readonly low: number
  readonly high: number
  /** `settled` by published awards, or `estimated` from the agencies held and the state's usual share. */
  readonly standing: 'settled' | 'estimated'
  /** How many published awards settled it; 0 for an estimate. */
  readonly settledBy: number
  /** Late submissions raise counts after printing in this state, so an award is right within about 1 %. */
  readonly lateCounts: boolean
  readonly source: SourceId
  readonly note: string
}

/** What part of a state's estimated crime its divisor was in FY2014; the ground of an estimated divisor. */
export interface StateShare {
  readonly share: Share
  readonly lateCounts: boolean
  readonly source: SourceId
  readonly note: string
}

/** What a local award of one fiscal year rests on: only what the rule cannot reach is an input. */
export interface LocalTables {
  readonly agencies: AgencyTable
  /** By crime year. */
  readonly crime: ReadonlyMap<number, AgencyCrime>
  /** By `year/agency type`. */
  readonly sources: ReadonlyMap<string, CrimeSource>
  /** By state. */
  readonly shares: ReadonlyMap<RecipientId, StateShare>
}
