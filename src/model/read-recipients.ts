/** Reads who may receive money: states, territories, local governments, tribes, and a residual for each state. */

import { quote } from './fault'
import { readId, readText, readWord } from './read-cell'
import { cellFault, readTable } from './read-table'
import type { Files, Table } from './read-table'
import { aggregateRecipients } from './recipient-aggregates'
import { tabulateRecipients } from './recipient-table'
import type { RecipientEntry } from './recipient-table'
import type { Program, RecipientId, RecipientKind, RecipientTable } from './types'

interface State {
  readonly name: string
  readonly kind: RecipientKind
  readonly fips: string
}

/** Read `recipients/states.csv`. */
export function readStates(files: Files): ReadonlyMap<RecipientId, State> {
  const names = ['id', 'name', 'kind', 'fips'] as const
  const table = readTable(files, 'recipients/states.csv', names, ['id'])
  const states = new Map<RecipientId, State>()
  for (let row = 0; row < table.count; row++) {
    states.set(readPattern(table, row, /^[A-Z]{2}$/, 'two capital letters, such as CA'), {
      name: readText(table, row, 'name'),
      kind: readWord(table, row, 'kind', ['state', 'territory']),
      fips: readText(table, row, 'fips'),
    })
  }
  return states
}

/**
 * Read every recipient table and add, for each state that has a local part, the residual recipient
 * that takes what the tables do not name. Ascending by id, whatever the order of the files.
 */
export function readRecipients(
  files: Files,
  states: ReadonlyMap<RecipientId, State>,
  programs: readonly Program[],
): RecipientTable {
  const entries: RecipientEntry[] = [...states].map(([id, { name, kind }]) => {
    return { id, name, kind, state: id, county: '' }
  })
  const counties = readCounties(files, states)
  entries.push(...counties.values())
  entries.push(...readPlaces(files, states, counties))
  entries.push(...readOthers(files, states, counties))
  for (const id of statesWithLocalPart(states, programs)) {
    const name = `Agencies the tables do not name, ${states.get(id)!.name}`
    entries.push({ id: `${id}-residual`, name, kind: 'residual', state: id, county: '' })
  }
  const named = [...states].map(([id, { name }]) => ({ id, name }))
  return tabulateRecipients([...entries, ...aggregateRecipients(named)])
}

/** States whose allocation is split: all but those that some program's split leaves whole. */
function statesWithLocalPart(
  states: ReadonlyMap<RecipientId, unknown>,
  programs: readonly Program[],
): readonly RecipientId[] {
  const splits = programs.flatMap((program) =>
    program.steps.filter((step) => step.step === 'split'),
  )
  const ids = [...states.keys()]
  return ids.filter((id) => splits.some((split) => !split.whole.includes(id)))
}

function readCounties(files: Files, states: ReadonlyMap<RecipientId, State>) {
  const table = readTable(files, 'recipients/counties.csv', ['id', 'name', 'state'], ['id'])
  const counties = new Map<RecipientId, RecipientEntry>()
  for (let row = 0; row < table.count; row++) {
    const id = readPattern(table, row, /^\d{5}$/, 'five digits, such as 06037')
    const state = readState(table, row, states, id)
    counties.set(id, { id, name: readText(table, row, 'name'), kind: 'county', state, county: id })
  }
  return counties
}

function readPlaces(
  files: Files,
  states: ReadonlyMap<RecipientId, State>,
  counties: ReadonlyMap<RecipientId, RecipientEntry>,
): readonly RecipientEntry[] {
  const names = ['id', 'name', 'kind', 'state', 'county'] as const
  const table = readTable(files, 'recipients/places.csv', names, ['id'])
  return Array.from({ length: table.count }, (_, row): RecipientEntry => {
    const id = readPattern(table, row, /^(?:\d{7}|\d{10})$/, 'seven or ten digits, such as 0644000')
    const state = readState(table, row, states, id)
    const kind = readWord(table, row, 'kind', ['city', 'town'])
    return {
      id,
      name: readText(table, row, 'name'),
      kind,
      state,
      county: readCounty(table, row, counties),
    }
  })
}

function readOthers(
  files: Files,
  states: ReadonlyMap<RecipientId, State>,
  counties: ReadonlyMap<RecipientId, RecipientEntry>,
): readonly RecipientEntry[] {
  const names = ['id', 'name', 'kind', 'state', 'county'] as const
  const table = readTable(files, 'recipients/others.csv', names, ['id'])
  return Array.from({ length: table.count }, (_, row): RecipientEntry => ({
    id: readPattern(table, row, /^[a-z]+(?:-[a-z0-9]+)+$/, 'lower-case words joined by -'),
    name: readText(table, row, 'name'),
    kind: readWord(table, row, 'kind', ['state', 'county', 'city', 'town', 'tribe', 'nonprofit']),
    // A tribe's land may lie in several states, and a published sum belongs to none.
    state: table.columns.state[row] === '' ? '' : readId(table, row, 'state', states, 'state'),
    county: readCounty(table, row, counties),
  }))
}

function readPattern(table: Table<'id'>, row: number, pattern: RegExp, says: string): string {
  const id = table.columns.id[row]!
  if (pattern.test(id)) return id
  throw cellFault(table.file, row, 'id', `${quote(id)} is not an id of this table; write ${says}`)
}

function readState(
  table: Table<'id' | 'state'>,
  row: number,
  states: ReadonlyMap<RecipientId, State>,
  id: string,
): RecipientId {
  const state = readId(table, row, 'state', states, 'state')
  const fips = states.get(state)!.fips
  if (id.startsWith(fips)) return state
  const says = `${state} has ids that begin with ${fips}, not ${id.slice(0, 2)}; correct the state or the id`
  throw cellFault(table.file, row, 'state', says)
}

function readCounty(
  table: Table<'state' | 'county'>,
  row: number,
  counties: ReadonlyMap<RecipientId, RecipientEntry>,
): string {
  if (table.columns.county[row] === '') return ''
  const county = readId(table, row, 'county', counties, 'county')
  const within = counties.get(county)!.state
  if (within === table.columns.state[row]) return county
  const says = `${county} lies in ${within}; correct the county or the state`
  throw cellFault(table.file, row, 'county', says)
}
