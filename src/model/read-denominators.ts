/** Reads what sums are held against: residents, spending on police and corrections, a city's own books. */

import { readForces } from './read-forces'
import type { Force } from './read-forces'
import { readId, readNumber, readText, readWhole } from './read-cell'
import { cellFault, readTable } from './read-table'
import type { Files } from './read-table'
import type { Dataset, Dollars, RecipientId, SourceId } from './types'

/** A number of residents in one year, with where it was printed. */
export interface Residents {
  readonly year: number
  readonly people: number
  readonly source: SourceId
  readonly note: string
}

/** What a government spent in one year, in whole dollars; the parts differ by who printed them. */
export interface Spending {
  readonly year: number
  /** Absent where it was not printed apart. */
  readonly police?: Dollars
  /** Corrections, of states. */
  readonly corrections?: Dollars
  /** Police, courts and corrections together, of counties and cities. */
  readonly justice?: Dollars
  readonly source: SourceId
}

/** What New York City recorded as revenue of one Assistance Listing in one of its fiscal years. */
export interface Revenue {
  readonly year: number
  readonly listing: string
  readonly dollars: Dollars
  readonly source: SourceId
}

/** Everything sums are held against; each list ascends by year. */
export interface DenominatorTables {
  readonly residents: ReadonlyMap<RecipientId, readonly Residents[]>
  readonly spending: ReadonlyMap<RecipientId, readonly Spending[]>
  readonly revenue: readonly Revenue[]
  /** Sworn officers. */
  readonly forces: ReadonlyMap<RecipientId, readonly Force[]>
}

/**
 * Read the tables below `denominators/` and the populations of local governments.
 * Throws a DataFault of one sentence at the first thing that is wrong.
 */
export function readDenominators(
  files: Files,
  { sources, recipients }: Pick<Dataset, 'sources' | 'recipients'>,
): DenominatorTables {
  const known = { has: (id: string) => recipients.indexOf.has(id), keys: () => recipients.ids }
  const spending = new Map<RecipientId, Spending[]>()
  const states = readTable(
    files,
    'denominators/police-corrections.csv',
    ['state', 'year', 'police_dollars', 'corrections_dollars', 'source'] as const,
    ['state', 'year'],
  )
  for (let row = 0; row < states.count; row++) {
    add(spending, readId(states, row, 'state', known, 'state'), {
      year: readWhole(states, row, 'year', 1900, 2100),
      police: readWhole(states, row, 'police_dollars', 0),
      corrections: readWhole(states, row, 'corrections_dollars', 0),
      source: readId(states, row, 'source', sources, 'source'),
    })
  }
  const places = readTable(
    files,
    'denominators/justice-local.csv',
    ['recipient', 'year', 'justice_dollars', 'police_dollars', 'source'] as const,
    ['recipient', 'year'],
  )
  for (let row = 0; row < places.count; row++) {
    add(spending, readId(places, row, 'recipient', known, 'recipient'), {
      year: readWhole(places, row, 'year', 1900, 2100),
      ...(places.columns.police_dollars[row] === ''
        ? {}
        : { police: readWhole(places, row, 'police_dollars', 0) }),
      justice: readWhole(places, row, 'justice_dollars', 0),
      source: readId(places, row, 'source', sources, 'source'),
    })
  }
  return {
    residents: readResidents(files, sources, known),
    spending: byYear(spending),
    revenue: readRevenue(files, sources),
    forces: readForces(files, sources, known),
  }
}

type Known = { has(id: string): boolean; keys(): Iterable<string> }

function readResidents(
  files: Files,
  sources: Dataset['sources'],
  known: Known,
): DenominatorTables['residents'] {
  const printed = readTable(
    files,
    'local/population-sources.csv',
    ['year', 'kind', 'source', 'note'] as const,
    ['year', 'kind'],
  )
  const printedIn = new Map<string, Pick<Residents, 'source' | 'note'>>()
  for (let row = 0; row < printed.count; row++) {
    const key = `${readWhole(printed, row, 'year', 1900, 2100)}/${readText(printed, row, 'kind')}`
    const source = readId(printed, row, 'source', sources, 'source')
    printedIn.set(key, { source, note: printed.columns.note[row]! })
  }
  const table = readTable(
    files,
    'local/population.csv',
    ['recipient', 'year', 'population'] as const,
    ['recipient', 'year'],
  )
  const residents = new Map<RecipientId, Residents[]>()
  for (let row = 0; row < table.count; row++) {
    const id = readId(table, row, 'recipient', known, 'recipient')
    const year = readWhole(table, row, 'year', 1900, 2100)
    const cited = printedIn.get(`${year}/${kindOf(id)}`)
    if (cited === undefined) {
      const says = `no source is named for ${kindOf(id)} populations of ${year}; add it to local/population-sources.csv`
      throw cellFault(table.file, row, 'year', says)
    }
    add(residents, id, { year, people: readWhole(table, row, 'population', 0), ...cited })
  }
  return byYear(residents)
}

/** Who is counted, by the length of a Census GEOID; agencies of our own ids count as towns. */
function kindOf(id: RecipientId): string {
  if (/^\d{5}$/.test(id)) return 'county'
  return /^\d{7}$/.test(id) ? 'place' : 'town'
}

function readRevenue(files: Files, sources: Dataset['sources']): readonly Revenue[] {
  const table = readTable(
    files,
    'denominators/nyc-justice-revenue.csv',
    ['year', 'listing', 'dollars', 'source'] as const,
    ['year', 'listing'],
  )
  return Array.from({ length: table.count }, (_, row) => ({
    year: readWhole(table, row, 'year', 1900, 2100),
    // The city drops the last zero of a listing: 16.59 is 16.590.
    listing: readText(table, row, 'listing').padEnd(6, '0'),
    // Money given back can exceed what came in, so a line may lie below zero.
    dollars: readNumber(table, row, 'dollars', -Infinity, Infinity),
    source: readId(table, row, 'source', sources, 'source'),
  }))
}

function add<T>(lists: Map<RecipientId, T[]>, id: RecipientId, entry: T): void {
  const list = lists.get(id)
  if (list === undefined) lists.set(id, [entry])
  else list.push(entry)
}

function byYear<T extends { readonly year: number }>(
  lists: ReadonlyMap<RecipientId, T[]>,
): ReadonlyMap<RecipientId, readonly T[]> {
  for (const list of lists.values()) list.sort((a, b) => a.year - b.year)
  return lists
}
