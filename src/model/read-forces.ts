/** Reads how many sworn officers a place's police has: what a share of a force is taken of. */

import { readId, readWhole } from './read-cell'
import { readTable } from './read-table'
import type { Files } from './read-table'
import type { Dataset, RecipientId, SourceId } from './types'

/** The full-time sworn officers of a government's largest agency in one year. */
export interface Force {
  readonly year: number
  readonly officers: number
  readonly source: SourceId
}

/** Read `denominators/police-officers.csv`; each list ascends by year. Throws a DataFault. */
export function readForces(
  files: Files,
  sources: Dataset['sources'],
  known: { has(id: string): boolean; keys(): Iterable<string> },
): ReadonlyMap<RecipientId, readonly Force[]> {
  const table = readTable(
    files,
    'denominators/police-officers.csv',
    ['recipient', 'year', 'officers', 'source'] as const,
    ['recipient', 'year'],
  )
  const forces = new Map<RecipientId, Force[]>()
  for (let row = 0; row < table.count; row++) {
    const id = readId(table, row, 'recipient', known, 'recipient')
    const force = {
      year: readWhole(table, row, 'year', 1900, 2100),
      officers: readWhole(table, row, 'officers', 0),
      source: readId(table, row, 'source', sources, 'source'),
    }
    forces.set(
      id,
      [...(forces.get(id) ?? []), force].sort((a, b) => a.year - b.year),
    )
  }
  return forces
}
