/** Reads the law's strings: conditions, and the readings by which they may be judged. */

import { DataFault, quote, suggest } from './fault'
import * as v from 'valibot'
import { cited, day, listOf, oneOf, readJson, refuseUnknownSources, shape, text } from './read-json'
import { listFiles, refuseOtherId } from './read-programs'
import type { Files } from './read-table'
import { refuseBadTimes, times } from './read-times'
import type { Condition, Definition, FactKind, Program, Source, SourceId } from './types'

type Sources = ReadonlyMap<SourceId, Source>

const BASES = ['award', 'state-part', 'administered'] as const
const DESTINATIONS = ['held', 'same-state', 'pro-rata', 'lapse', 'kept-for-compliance'] as const

const definition = shape({
  id: text,
  name: text,
  short: text,
  phrase: text,
  says: text,
  fails: text,
  confidence: text,
  source: text,
})
const condition = shape({
  id: text,
  name: text,
  says: text,
  programs: listOf(text),
  fiscalYears: listOf(text),
  reaches: text,
  definitions: listOf(text),
  asOf: day,
  rate: v.exactOptional(cited),
  rateMax: v.exactOptional(cited),
  times: v.exactOptional(times),
  bases: v.exactOptional(listOf(oneOf(BASES))),
  basesSay: v.exactOptional(v.record(oneOf(BASES), text)),
  destinations: v.exactOptional(listOf(oneOf(DESTINATIONS))),
  destinationsSay: v.exactOptional(v.record(oneOf(DESTINATIONS), text)),
  stacking: v.exactOptional(v.literal('additive')),
  source: text,
})

/** Read every file in `definitions/`. */
export function readDefinitions(files: Files, sources: Sources): readonly Definition[] {
  return listFiles(files, 'definitions/', '.json').map((file) => {
    const read: Definition = readJson(files, file, definition)
    refuseOtherId(file, read.id)
    refuseUnknownSources(file, read, sources)
    return read
  })
}

/** Read every file in `conditions/`; its programs, their fiscal years and its definitions must exist. */
export function readConditions(
  files: Files,
  sources: Sources,
  programs: readonly Program[],
  definitions: readonly Definition[],
  factKinds: readonly FactKind[],
): readonly Condition[] {
  return listFiles(files, 'conditions/', '.json').map((file) => {
    const read: Condition = readJson(files, file, condition)
    refuseOtherId(file, read.id)
    refuseUnknownSources(file, read, sources)
    const known = (place: string, ids: readonly string[], what: string, all: readonly string[]) => {
      const stranger = ids.find((id) => !all.includes(id))
      if (stranger === undefined) return
      throw new DataFault(
        `${file}, ${place}: unknown ${what} ${quote(stranger)}${suggest(stranger, all)}.`,
      )
    }
    const reached = programs.filter((program) => read.programs.includes(program.id))
    const years = reached.flatMap((program) => Object.keys(program.years))
    known(
      'programs',
      read.programs,
      'program',
      programs.map((program) => program.id),
    )
    known('fiscalYears', read.fiscalYears, 'fiscal year', years)
    known(
      'definitions',
      read.definitions,
      'definition',
      definitions.map((one) => one.id),
    )
    refuseBadTimes(file, read.times, factKinds)
    if (read.definitions.length === 0) {
      throw new DataFault(`${file}, definitions: the list is empty; write at least one definition.`)
    }
    return read
  })
}
