/** Reads how often a condition's rate is taken: the fact that counts, and the count of each of its words. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { number, shape, text } from './read-json'
import type { ConditionTimes, FactKind } from './types'

const count = v.pipe(
  number,
  v.integer('not a whole number; write how many times'),
  v.minValue(0, 'below 0; write how many times'),
)

/** The shape of `times` in a condition file. */
export const times = shape({ each: text, fact: text, counts: v.record(text, count) })

/** Refuse a fact that is not known, words that are not its words, and counts that are all zero. */
export function refuseBadTimes(
  file: string,
  read: ConditionTimes | undefined,
  kinds: readonly FactKind[],
): void {
  if (read === undefined) return
  const kind = kinds.find(({ name }) => name === read.fact)
  if (kind === undefined) {
    const names = kinds.map(({ name }) => name)
    throw new DataFault(
      `${file}, times.fact: unknown fact ${quote(read.fact)}${suggest(read.fact, names)}.`,
    )
  }
  const stranger = Object.keys(read.counts).find((word) => !kind.values.includes(word))
  if (stranger !== undefined) {
    throw new DataFault(
      `${file}, times.counts: ${quote(stranger)} is no word of ${kind.name}${suggest(stranger, kind.values)}.`,
    )
  }
  const missing = kind.values.find((word) => !Object.hasOwn(read.counts, word))
  if (missing !== undefined) {
    throw new DataFault(
      `${file}, times.counts: ${quote(missing)} has no count; write how many times it stands for.`,
    )
  }
  if (Object.values(read.counts).every((each) => each === 0)) {
    throw new DataFault(`${file}, times.counts: every count is 0; write at least one above it.`)
  }
}
