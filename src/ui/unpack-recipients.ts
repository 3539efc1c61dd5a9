/** Turns packed columns into the tables of recipients and of police agencies. */

import { readInts, readSteps } from './pack-numbers'
import type { AgencyColumns, NamedColumns, RecipientColumns } from './pack-format'
import { aggregateRecipients, tabulateRecipients } from '../model/index'
import type { AgencyTable, AgencyType, RecipientEntry, RecipientTable } from '../model/index'

/** Types of agency in the order of their packed codes. */
export const AGENCY_CODES: readonly AgencyType[] = [
  'police',
  'sheriff',
  'county-police',
  'consolidated',
  'other',
]

/** The recipient table, ascending by id; a name that is still to come is empty. */
export async function unpackRecipients(
  columns: RecipientColumns,
  pause: () => Promise<void>,
): Promise<RecipientTable> {
  const entries: RecipientEntry[] = []
  for (const some of listEntries(columns)) {
    entries.push(...some)
    await pause()
  }
  // In order already, they are tabulated in less of a turn.
  entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  await pause()
  const table = tabulateRecipients(entries)
  await pause()
  return withNamed(table, columns.early)
}

/** The table with these names and counties filled in. */
export function withNamed(table: RecipientTable, columns: NamedColumns): RecipientTable {
  const names = [...table.names]
  const counties = [...table.counties]
  const lines = columns.names.split('\n')
  const within = readInts(columns.counties)
  readSteps(columns.indices).forEach((index, line) => {
    names[index] = lines[line]!
    const county = within[line]!
    if (county === 0) return
    counties[index] = table.ids[index]!.slice(0, 2) + String(county - 1).padStart(3, '0')
  })
  return { ...table, names, counties }
}

/** The agency table; names are still to come. */
export function unpackAgencies(columns: AgencyColumns, recipients: RecipientTable): AgencyTable {
  const owners = Int32Array.from(readSteps(columns.recipients))
  const types = readInts(columns.types).map((code) => AGENCY_CODES[code]!)
  const ids = types.map((type, agency) => `${recipients.ids[owners[agency]!]!}-${type}`)
  for (const [agency, id] of columns.ids) ids[agency] = id
  return { count: ids.length, ids, recipients: owners, types, names: ids.map(() => '') }
}

/** The recipients, some at a time. */
function* listEntries(columns: RecipientColumns): Generator<readonly RecipientEntry[]> {
  const stateOf = new Map(columns.states.map(([id, , digits]) => [digits, id]))
  const unusual = new Set(readSteps(columns.unusual))
  const local = (
    numbers: RecipientColumns['counties'],
    digits: number,
    usual: 'county' | 'city' | 'town',
  ) =>
    readSteps(numbers).map((number): RecipientEntry => {
      const id = String(number).padStart(digits, '0')
      const other = usual === 'city' ? 'town' : 'city'
      const kind = usual !== 'county' && unusual.has(number) ? other : usual
      // A county lies in itself; a subdivision's GEOID begins with its county's.
      const county = digits === 7 ? '' : id.slice(0, 5)
      return { id, kind, state: stateOf.get(id.slice(0, 2)) ?? '', county, name: '' }
    })
  yield columns.states.map(([id, kind, , name]) => ({ id, kind, state: id, county: '', name }))
  yield local(columns.counties, 5, 'county')
  yield local(columns.places, 7, 'city')
  yield local(columns.subdivisions, 10, 'town')
  yield columns.others.map(([id, kind, state, county, name]) => ({ id, kind, state, county, name }))
  yield columns.residuals.map((state): RecipientEntry => {
    const name = columns.states.find(([id]) => id === state)?.[3] ?? state
    const said = `Agencies the tables do not name, ${name}`
    return { id: `${state}-residual`, kind: 'residual', state, county: '', name: said }
  })
  yield aggregateRecipients(columns.states.map(([id, , , name]) => ({ id, name })))
}
