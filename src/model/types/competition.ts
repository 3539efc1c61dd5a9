/** A competition: what is known of who applied, how applications are scored, and the most one may ask for. */
import type { Cited, SourceId } from './words'

/** One fiscal year's competition; null and an empty list mean that no source was read. */
export interface Competition {
  /** Applications received. */
  readonly applicants: Cited | null
  readonly awards: Cited | null
  /** What the money pays for, in the singular, such as `officer`. */
  readonly position: string
  /** Positions that the awards pay for. */
  readonly positions: Cited | null
  /** What an application is scored by, each with its share of the score. */
  readonly criteria: readonly { readonly name: string; readonly weight: Cited }[]
  readonly preferences: readonly Preference[]
  readonly most: MostAsked | null
}

/** Something that raises an application's score; nobody loses an award of the past by it. */
export interface Preference {
  readonly name: string
  readonly says: string
  /** The share of the score, or the points. */
  readonly weight: Cited | null
  /** The share of those awarded that took it. */
  readonly taken: Cited | null
  readonly source: SourceId
}

/** The most an applicant may ask for: a share of its force, up to a number of positions, at so much each. */
export interface MostAsked {
  /** Dollars for one position. */
  readonly dollars: Cited
  readonly shareOfForce: Cited
  /** Positions at most, below and from a number of people served. */
  readonly people: number
  readonly below: Cited
  readonly from: Cited
}
