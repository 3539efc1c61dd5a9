/** Holds the ids that a law file names against what they must name. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { isDay } from './read-cell'
import type { FactKind, RecipientId, RecipientTable } from './types'

/** Ids that exist: a map or a set. */
export interface KnownIds {
  has(id: string): boolean
  keys(): Iterable<string>
}

/** A day, or empty text where it is open. */
export const dayOrOpen = v.pipe(
  v.string('not a text; write it in quotes'),
  v.check((day) => day === '' || isDay(day), 'not a day; write it as 2017-04-25, or "" where open'),
)

/** Throw a DataFault that names file, place and the nearest id where one of `ids` is not known. */
export function refuseUnknownIds(
  file: string,
  place: string,
  ids: readonly string[],
  what: string,
  known: KnownIds,
): void {
  const stranger = ids.find((id) => !known.has(id))
  if (stranger === undefined) return
  throw new DataFault(
    `${file}, ${place}: unknown ${what} ${quote(stranger)}${suggest(stranger, known.keys())}.`,
  )
}

/** The same for states and territories, whose governments are meant with them. */
export function refuseOtherThanStates(
  file: string,
  place: string,
  ids: readonly RecipientId[],
  { indexOf, states }: RecipientTable,
): void {
  refuseUnknownIds(file, place, ids, 'recipient', indexOf)
  const other = ids.find((id) => states[indexOf.get(id)!] !== indexOf.get(id))
  if (other === undefined) return
  throw new DataFault(
    `${file}, ${place}: ${quote(other)} is no state or territory; name it among the recipients instead.`,
  )
}

/** The words a fact may be said to have, `unknown` left out. */
export function wordsOfFact(kind: FactKind): readonly string[] {
  return kind.values.filter((word) => word !== 'unknown')
}
