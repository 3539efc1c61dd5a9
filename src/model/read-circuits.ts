/** Reads in which judicial circuit each state and territory lies. */

import { readId, readWord } from './read-cell'
import { readTable } from './read-table'
import type { Files } from './read-table'
import type { Circuit, Dataset, RecipientId } from './types'

const FILE = 'circuits.csv'

/** The regional circuits of 28 U.S.C. 41, by number, and that of the District of Columbia. */
const CIRCUITS = ['dc', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'] as const

/**
 * Read `circuits.csv`, by state; empty where the file has not arrived. A territory for which no law
 * names a circuit has no row. Throws a DataFault.
 */
export function readCircuits(
  files: Files,
  sources: Dataset['sources'],
  states: ReadonlyMap<RecipientId, unknown>,
): ReadonlyMap<RecipientId, Circuit> {
  if (!files.has(FILE)) return new Map()
  const table = readTable(files, FILE, ['state', 'circuit', 'source', 'note'] as const, ['state'])
  return new Map(
    Array.from({ length: table.count }, (_, row): readonly [RecipientId, Circuit] => [
      readId(table, row, 'state', states, 'state'),
      {
        circuit: readWord(table, row, 'circuit', CIRCUITS),
        source: readId(table, row, 'source', sources, 'source'),
        note: table.columns.note[row]!,
      },
    ]),
  )
}
