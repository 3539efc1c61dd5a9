/** The smallest words: dollars, shares, years, days, ids, and figures with their source. */

/** Whole US dollars; published award tables have no cents. */
export type Dollars = number
/** A part of a whole, from 0 to 1. */
export type Share = number
/** A federal fiscal year as text: `2016`, or `2009-ra` for the Recovery Act's own round. */
export type FiscalYear = string

/** A calendar day, written `2017-04-25`. */
export type Day = string

/** A rule written as text, such as `0.5 * population / sum(population)`. */
export type Rule = string

export type ProgramId = string

/** `CA` a state, `06037` a county, `0644000` a place, ten digits a county subdivision, else an id of our own. */
export type RecipientId = string

export type ConditionId = string

export type DefinitionId = string

export type SourceId = string

export type FactName = string

/** Where a figure or a legal text comes from. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  /** The year, table, page or docket number. */
  readonly locator: string
  /** How it reached this project, when not straight from the publisher. */
  readonly via: string
}

/** How sure a figure is: read in a source, fitted to published figures, or taken over by assumption. */
export type Standing = 'published' | 'rounded' | 'deduced' | 'assumed'

/** A figure that carries its source; `low` and `high` stand where it is not known to the last digit. */
export interface Cited {
  readonly value: number
  readonly standing: Standing
  readonly source: SourceId
  readonly low?: number
  readonly high?: number
  readonly note?: string
}
