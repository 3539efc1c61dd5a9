/** Reads the figures the state formula divides by: population and violent crime of each state and year. */

import { readId, readNumber, readText, readWhole, readWord } from './read-cell'
import { readTable } from './read-table'
import type { Files, Table } from './read-table'
import type { Cited, RecipientId, Source, SourceId, StateColumn } from './types'

type Sources = ReadonlyMap<SourceId, Source>
type States = ReadonlyMap<RecipientId, unknown>

/** How sure a figure may be said to be. */
export const STANDINGS = ['published', 'rounded', 'deduced', 'assumed'] as const

/** Read populations; columns are keyed `vintage/year`, so that estimates of different vintages never mix. */
export function readPopulation(
  files: Files,
  sources: Sources,
  states: States,
): ReadonlyMap<string, StateColumn> {
  const names = ['vintage', 'year', 'state', 'population', 'standing', 'source', 'note'] as const
  const key = ['vintage', 'year', 'state'] as const
  const table = readTable(files, 'state-population.csv', names, key)
  return byColumn(table, (row) => {
    const year = readWhole(table, row, 'year', 1900, 2100)
    const value = readWhole(table, row, 'population', 1)
    return [`${readText(table, row, 'vintage')}/${year}`, cite(table, row, value, sources, states)]
  })
}

/** Read violent crimes; columns are keyed `year/printing`, because later printings revise earlier ones. */
export function readCrime(
  files: Files,
  sources: Sources,
  states: States,
): ReadonlyMap<string, StateColumn> {
  const names = [
    'year',
    'printing',
    'state',
    'violent_crime',
    'standing',
    'source',
    'note',
  ] as const
  const key = ['year', 'printing', 'state'] as const
  const table = readTable(files, 'state-violent-crime.csv', names, key)
  return byColumn(table, (row) => {
    const year = readWhole(table, row, 'year', 1900, 2100)
    const value = readNumber(table, row, 'violent_crime', 0, Infinity)
    return [`${year}/${readText(table, row, 'printing')}`, cite(table, row, value, sources, states)]
  })
}

/** Read other figures by state; columns are keyed `name/year`. */
export function readColumns(
  files: Files,
  sources: Sources,
  states: States,
): ReadonlyMap<string, StateColumn> {
  const names = ['column', 'year', 'state', 'value', 'standing', 'source', 'note'] as const
  const table = readTable(files, 'state-columns.csv', names, ['column', 'year', 'state'])
  return byColumn(table, (row) => {
    const year = readWhole(table, row, 'year', 1900, 2100)
    const value = readNumber(table, row, 'value', 0, Infinity)
    return [`${readText(table, row, 'column')}/${year}`, cite(table, row, value, sources, states)]
  })
}

/** Read the shares that states pass through; one column a table, each share with its range. */
export function readPassThrough(
  files: Files,
  sources: Sources,
  states: States,
): ReadonlyMap<string, StateColumn> {
  const names = ['table', 'state', 'share', 'low', 'high', 'standing', 'source', 'note'] as const
  const table = readTable(files, 'pass-through.csv', names, ['table', 'state'])
  return byColumn(table, (row) => {
    const [value, low, high] = (['share', 'low', 'high'] as const).map((column) =>
      readNumber(table, row, column, 0, 1),
    )
    const [state, figure] = cite(table, row, value!, sources, states)
    return [readText(table, row, 'table'), [state, { ...figure, low: low!, high: high! }]]
  })
}

function cite(
  table: Table<'state' | 'standing' | 'source' | 'note'>,
  row: number,
  value: number,
  sources: Sources,
  states: States,
): readonly [RecipientId, Cited] {
  const note = table.columns.note[row]!
  const figure: Cited = {
    value,
    standing: readWord(table, row, 'standing', STANDINGS),
    source: readId(table, row, 'source', sources, 'source'),
    ...(note === '' ? {} : { note }),
  }
  return [readId(table, row, 'state', states, 'state'), figure]
}

function byColumn(
  table: Table<string>,
  read: (row: number) => readonly [string, readonly [RecipientId, Cited]],
): ReadonlyMap<string, StateColumn> {
  const columns = new Map<string, Map<RecipientId, Cited>>()
  for (let row = 0; row < table.count; row++) {
    const [key, [state, figure]] = read(row)
    const values = columns.get(key) ?? new Map<RecipientId, Cited>()
    columns.set(key, values.set(state, figure))
  }
  return new Map([...columns].map(([key, values]) => [key, { key, values }]))
}
