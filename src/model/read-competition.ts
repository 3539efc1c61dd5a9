/** Reads what a program file knows of a competition; what no source was read for is null. */

import * as v from 'valibot'
import { cited, listOf, number, shape, text } from './read-json'

const known = v.nullable(cited)

/** The shape of `competition` in a fiscal year of a program file. */
export const competition = shape({
  applicants: known,
  awards: known,
  position: text,
  positions: known,
  criteria: listOf(shape({ name: text, weight: cited })),
  preferences: listOf(shape({ name: text, says: text, weight: known, taken: known, source: text })),
  most: v.nullable(
    shape({ dollars: cited, shareOfForce: cited, people: number, below: cited, from: cited }),
  ),
})
