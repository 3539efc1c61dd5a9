/** Reads the list of sources, which every figure and every legal text must name. */

import { readText } from './read-cell'
import { readTable } from './read-table'
import type { Files } from './read-table'
import type { Source, SourceId } from './types'

/** Read `sources.csv`; throws a DataFault for a repeated id or a missing title. */
export function readSources(files: Files): ReadonlyMap<SourceId, Source> {
  const names = ['id', 'title', 'publisher', 'locator', 'via'] as const
  const table = readTable(files, 'sources.csv', names, ['id'])
  const sources = new Map<SourceId, Source>()
  for (let row = 0; row < table.count; row++) {
    const id = readText(table, row, 'id')
    sources.set(id, {
      id,
      title: readText(table, row, 'title'),
      publisher: readText(table, row, 'publisher'),
      locator: table.columns.locator[row]!,
      via: table.columns.via[row]!,
    })
  }
  return sources
}
