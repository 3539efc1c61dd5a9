/** Counts how many published figures match how well, by any word of theirs. */

import { MATCH_WORDS } from './proof-match'
import type { Match } from './proof-match'

/** How many figures of one set match how well. */
export interface ProofCount {
  readonly set: string
  readonly figures: number
  readonly matches: Readonly<Record<Match, number>>
}

const MATCHES = Object.keys(MATCH_WORDS) as readonly Match[]

/** Count rows by a word of theirs, in order of the word. */
export function countBy<Row extends { readonly match: Match }>(
  rows: readonly Row[],
  word: (row: Row) => string,
): readonly ProofCount[] {
  const words = [...new Set(rows.map(word))].sort()
  return words.map((set) =>
    countRows(
      set,
      rows.filter((row) => word(row) === set),
    ),
  )
}

/** Count rows as one set. */
export function countRows(set: string, rows: readonly { readonly match: Match }[]): ProofCount {
  const count = (match: Match): number => rows.filter((row) => row.match === match).length
  const matches = Object.fromEntries(MATCHES.map((match) => [match, count(match)]))
  return { set, figures: rows.length, matches: matches as Record<Match, number> }
}
