/** Reads the readings of the law: who fails, by which document, and through which conditions it works. */

import * as v from 'valibot'
import { DataFault, quote } from './fault'
import { dayOrOpen, refuseUnknownIds } from './read-ids'
import { day, listOf, oneOf, readJson, refuseUnknownSources, shape, text } from './read-json'
import { listFiles, refuseOtherId } from './read-programs'
import type { Files } from './read-table'
import type { Condition, Definition, Source, SourceId } from './types'

const BASES = [
  'statute',
  'court ruling',
  'letters',
  'memorandum',
  'executive order',
  'award condition',
  'scoring rule',
  'list',
  'research',
  'bill',
  'state statute',
  'kind of policy',
] as const
const REACHED = ['yes', 'no', 'unknown'] as const

const argument = shape({ says: text, source: text })
const definition = shape({
  id: text,
  name: text,
  short: text,
  phrase: text,
  says: text,
  fails: text,
  confidence: text,
  source: text,
  also: v.exactOptional(listOf(text)),
  basis: oneOf(BASES),
  from: day,
  until: dayOrOpen,
  reachable: text,
  caught: text,
  binds: listOf(text),
  tribes: oneOf(REACHED),
  nonprofits: oneOf(REACHED),
  arguments: v.exactOptional(shape({ for: argument, against: argument })),
})

/** Read every file in `definitions/`; no two may go by the same id, now or in an earlier edition. */
export function readDefinitions(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
): readonly Definition[] {
  const read = listFiles(files, 'definitions/', '.json').map((file) => {
    const one: Definition = readJson(files, file, definition)
    refuseOtherId(file, one.id)
    refuseUnknownSources(file, one, sources)
    if (one.until !== '' && one.until < one.from) {
      throw new DataFault(
        `${file}, until: ${one.until} is before ${one.from}, the day it begins; write a later day, or "" while it stands.`,
      )
    }
    return one
  })
  const taken = new Map(read.map((one) => [one.id, one.id]))
  for (const one of read) {
    for (const id of one.also ?? []) {
      const other = taken.get(id)
      if (other !== undefined) {
        throw new DataFault(
          `definitions/${one.id}.json, also: ${quote(id)} is an id of ${other} already; leave it out of one of them.`,
        )
      }
      taken.set(id, one.id)
    }
  }
  return read
}

/** Check that the conditions readings work through exist; they are read after the readings. */
export function refuseUnknownBinds(
  definitions: readonly Definition[],
  conditions: readonly Condition[],
): void {
  const known = new Map(conditions.map((one) => [one.id, one]))
  for (const one of definitions) {
    refuseUnknownIds(`definitions/${one.id}.json`, 'binds', one.binds, 'condition', known)
  }
}
