/** Reads the law's strings: what is attached to which awards, whom it reaches, and what hangs on it. */

import * as v from 'valibot'
import { DataFault } from './fault'
import { refuseUnknownIds } from './read-ids'
import { cited, day, listOf, oneOf, readJson, refuseUnknownSources, shape, text } from './read-json'
import { listFiles, refuseOtherId } from './read-programs'
import type { Files } from './read-table'
import { refuseBadRemedy, remedy } from './read-remedy'
import { refuseBadTimes, times } from './read-times'
import type { Condition, Definition, FactKind, Program, Source, SourceId } from './types'

const BASES = ['award', 'state-part', 'administered', 'direct-local', 'subawards'] as const
const DESTINATIONS = ['held', 'same-state', 'pro-rata', 'lapse', 'kept-for-compliance'] as const
/** Stands for every program where a condition is not tied to some. */
const ALL_PROGRAMS = 'all'

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
  effect: v.exactOptional(oneOf(['preference', 'none'])),
  remedy: v.exactOptional(remedy),
  source: text,
})

/** Read every file in `conditions/`; its programs, their fiscal years and its definitions must exist. */
export function readConditions(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  programs: readonly Program[],
  definitions: readonly Definition[],
  factKinds: readonly FactKind[],
): readonly Condition[] {
  const programsById = new Map(programs.map((one) => [one.id, one]))
  const readings = new Map(definitions.map((one) => [one.id, one]))
  return listFiles(files, 'conditions/', '.json').map((file) => {
    const read: Condition = readJson(files, file, condition)
    refuseOtherId(file, read.id)
    refuseUnknownSources(file, read, sources)
    const every = read.programs.includes(ALL_PROGRAMS)
    if (every && read.programs.length > 1) {
      throw new DataFault(
        `${file}, programs: 'all' stands beside other programs; write it alone, or name the programs.`,
      )
    }
    if (!every) refuseUnknownIds(file, 'programs', read.programs, 'program', programsById)
    const reached = programs.filter((program) => every || read.programs.includes(program.id))
    const years = new Set(reached.flatMap((program) => Object.keys(program.years)))
    refuseUnknownIds(file, 'fiscalYears', read.fiscalYears, 'fiscal year', years)
    refuseUnknownIds(file, 'definitions', read.definitions, 'definition', readings)
    refuseBadTimes(file, read.times, factKinds)
    refuseBadRemedy(file, read)
    if (read.definitions.length === 0) {
      throw new DataFault(`${file}, definitions: the list is empty; write at least one definition.`)
    }
    return read
  })
}
