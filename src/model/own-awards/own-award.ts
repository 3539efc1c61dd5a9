/** The words for a reader's own awards: one award as a table gives it, and what was made of the table. */
import type { Day, Dollars, RecipientId } from '../types'

/** One award of a reader's own table. It never leaves the reader's machine unless the reader says so. */
export interface OwnAward {
  /** The line of the table it stands on; 0 where it came with a scenario. */
  readonly line: number
  /** The award's own number, as the table has it; empty where it has none. */
  readonly id: string
  /** `prime`: from the federal government itself; `sub`: from a recipient of a prime award. */
  readonly tier: 'prime' | 'sub'
  /** Of a sub-award: the number of the award above it; empty where the table does not say. */
  readonly prime: string
  /** Assistance Listing numbers, such as 16.738; none where the table does not say. */
  readonly listings: readonly string[]
  /** The recipient's name as the table has it. */
  readonly name: string
  /** The place of the model whose findings decide; empty: the one the reader chose for all. */
  readonly place: RecipientId
  readonly awarded: Dollars
  /** Null where nobody says; then it lies between nothing and all of the award. */
  readonly drawn: Dollars | null
  readonly start: Day
  readonly end: Day
  /** The recipient's own money that goes with the award; null where nobody says. */
  readonly match: Dollars | null
}

/** What a column of a table of awards may be read as. */
export type AwardField =
  | 'listing'
  | 'id'
  | 'key'
  | 'prime'
  | 'tier'
  | 'awarded'
  | 'change'
  | 'drawn'
  | 'start'
  | 'end'
  | 'match'
  | 'name'
  | 'place'
  | 'acted'
  | 'deleted'

/** A row that was left out, and why. */
export interface SkippedRow {
  readonly line: number
  /** One sentence: the line, the column, what is wrong, and what to write. */
  readonly says: string
}

/** Which table it was: one of the three that USAspending exports, or a reader's own. */
export type AwardForm = 'award summaries' | 'transactions' | 'sub-awards' | 'plain table'

/** A table of awards as read. */
export interface AwardTable {
  /** What the table is called, such as its file name. */
  readonly name: string
  readonly form: AwardForm
  readonly awards: readonly OwnAward[]
  readonly skipped: readonly SkippedRow[]
  /** Which column was read as what. */
  readonly columns: readonly { readonly column: string; readonly field: AwardField }[]
  /** Columns nothing was read from. */
  readonly unread: readonly string[]
  /** What was done to the figures on the way, a sentence each. */
  readonly notes: readonly string[]
}
