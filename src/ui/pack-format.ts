/** How the published tables travel to the page: compact columns, in packs that arrive when they are needed. */

import type { Topology } from 'topojson-specification'
import type {
  Cited,
  Condition,
  Crossing,
  CrimeSource,
  Definition,
  Divisor,
  EnteredAward,
  Fact,
  FactKind,
  KnownDifference,
  Program,
  ProgramId,
  PublishedFigure,
  RecipientId,
  RecipientKind,
  Revenue,
  Rule,
  RuleTree,
  Scenario,
  Source,
  SourceId,
  Spending,
  Standing,
  StateShare,
  Statute,
} from '../model/index'
import type { Ints } from './pack-numbers'

/** Raised whenever a pack of one version could not be read by the page of another. */
export const PACK_VERSION = 3

interface Pack {
  readonly version: number
  /** The edition of the data, so that a page never mixes two. */
  readonly edition: string
}

/**
 * What the first screen computes with: all but local crime, long-tail names, what was published, and
 * the programs that no scenario counts unless it says so.
 */
export interface CorePack extends Pack {
  /** The hash of the edition's data files. */
  readonly data: string
  readonly checked: string
  readonly model: number
  readonly sources: readonly Source[]
  readonly programs: readonly Program[]
  readonly conditions: readonly Condition[]
  readonly definitions: readonly Definition[]
  readonly factKinds: readonly FactKind[]
  readonly facts: readonly Fact[]
  readonly entered: readonly EnteredAward[]
  readonly rules: readonly (readonly [Rule, RuleTree])[]
  readonly divisors: readonly (readonly [string, Divisor])[]
  readonly shares: readonly (readonly [RecipientId, StateShare])[]
  readonly crimeSources: readonly (readonly [string, CrimeSource])[]
  readonly population: StateFigures
  readonly crime: StateFigures
  readonly columns: StateFigures
  readonly passThrough: readonly (readonly [string, readonly (readonly [RecipientId, Cited])[]])[]
  readonly recipients: RecipientColumns
  readonly agencies: AgencyColumns
}

/** Figures by state, one line of text per column. */
export interface StateFigures {
  readonly keys: readonly string[]
  /** By column and state: change against the column before, plus one; zero for no figure. */
  readonly values: readonly Ints[]
  /** Figures that are not whole, as `[column, state, value]`. */
  readonly fractions: readonly (readonly [number, number, number])[]
  readonly cites: readonly { standing: Standing; source: string; note?: string }[]
  /** By column and state: place in `cites`. */
  readonly cited: readonly Ints[]
}

/** Recipients without their names, except those that a reader meets first. */
export interface RecipientColumns {
  /** States and territories by id, with their kind and the two digits their GEOIDs begin with. */
  readonly states: readonly (readonly [RecipientId, 'state' | 'territory', string, name: string])[]
  /** GEOIDs of counties, places and county subdivisions, each as steps from the one before. */
  readonly counties: Ints
  readonly places: Ints
  readonly subdivisions: Ints
  /** Recipients with ids of our own: id, kind, state, county, name. */
  readonly others: readonly (readonly [RecipientId, RecipientKind, RecipientId, string, string])[]
  /** States that have a residual recipient. */
  readonly residuals: readonly RecipientId[]
  /** Steps between the places that are towns, and the subdivisions that are cities. */
  readonly unusual: Ints
  readonly early: NamedColumns
}

/** Names and counties of some recipients: steps between their indices, and a line for each. */
export interface NamedColumns {
  readonly indices: Ints
  readonly names: string
  /** Of each, the last three digits of its county's GEOID, plus one; zero for none recorded. */
  readonly counties: Ints
}

/** Agencies: steps between recipient indices, the type of each, and ids that are not made up of the two. */
export interface AgencyColumns {
  readonly recipients: Ints
  readonly types: Ints
  readonly ids: readonly (readonly [number, string])[]
}

/** One crime year: counts plus one, or where the base year has a count, the change against it. */
export interface CrimePack extends Pack {
  readonly year: number
  /** The year whose counts these are told against; null for the base year itself. */
  readonly base: number | null
  readonly counts: Ints
  readonly rape: string
}

/** The names and counties of everybody else, and names of agencies that are not like their government's. */
export interface NamesPack extends Pack {
  readonly late: NamedColumns
  readonly agencies: readonly (readonly [number, string])[]
}

/** What was published about awards of the first pack's programs, to compare, with what it cites beyond that pack. */
export interface PublishedPack extends Pack {
  readonly published: readonly PublishedFigure[]
  readonly sources: readonly Source[]
}

/** What was published about the other programs, and what no section of the first screen reads. */
export interface OtherPublishedPack extends Pack {
  /** Every figure in order; a number stands for so many of the pack before. */
  readonly published: readonly (number | PublishedFigure)[]
  readonly differences: readonly KnownDifference[]
  readonly crosswalk: readonly Crossing[]
}

/** The programs that no scenario counts unless it says so, with what is entered for them. */
export interface ProgramsPack extends Pack {
  /** Every program in order; those of the first pack by id alone. */
  readonly programs: readonly (ProgramId | Program)[]
  readonly entered: readonly EnteredAward[]
}

/** The shipped scenarios by name, in the order of their names. */
export interface ScenariosPack extends Pack {
  readonly scenarios: Readonly<Record<string, Scenario>>
}

/** Every source of the edition. */
export interface SourcesPack extends Pack {
  /** In order; those of the first pack by id alone. */
  readonly sources: readonly (SourceId | Source)[]
}

/** What sums are held against: residents, spending, and the revenue one city recorded. */
export interface DenominatorsPack extends Pack {
  /** A year and who counted: indices of recipients as steps, and the people of each. */
  readonly residents: readonly {
    readonly year: number
    readonly source: SourceId
    readonly note: string
    readonly indices: Ints
    readonly people: Ints
  }[]
  readonly spending: readonly (readonly [RecipientId, readonly Spending[]])[]
  readonly revenue: readonly Revenue[]
  /** Sworn officers, one printing an entry: steps between recipient indices, and a count for each. */
  readonly forces: readonly {
    readonly year: number
    readonly source: SourceId
    readonly indices: Ints
    readonly officers: Ints
  }[]
}

/** The text of the statutes, with the sources they cite. */
export interface StatutesPack extends Pack {
  readonly statutes: readonly Statute[]
  readonly sources: readonly Source[]
}

/** Outlines of states and territories, and the middle of each county. */
export interface GeometryPack extends Pack {
  readonly topology: Omit<Topology, 'arcs'>
  /** By arc: steps right and up, in the units of the topology's transform. */
  readonly arcs: readonly Ints[]
  readonly counties: Ints
  /** Steps in twentieths of a degree. */
  readonly longitudes: Ints
  readonly latitudes: Ints
}

/** The borders between counties, for the map on demand. */
export interface CountiesPack extends Pack {
  /** Steps in a degree. */
  readonly steps: number
  /** By line: steps right and up; each line begins where the one before ended. */
  readonly lines: readonly Ints[]
}

/** The name of an agency that is called after its government, as nearly all are. */
export function usualAgencyName(type: string, government: string): string {
  if (government === '') return ''
  return type === 'sheriff' ? `${government} Sheriff` : `${government} Police`
}
