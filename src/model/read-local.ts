/** Reads the local tables: which agency polices for which government, and what it reported each year. */

import { agencyCrime } from './agency-crime'
import { cellFault, readTable } from './read-table'
import type { Files } from './read-table'
import { readId, readText, readWhole, readWord } from './read-cell'
import { listFiles } from './read-programs'
import type {
  AgencyCrime,
  AgencyTable,
  AgencyType,
  CrimeSource,
  RecipientTable,
  Source,
  SourceId,
} from './types'

/** The types of agency the tables tell apart. */
const AGENCY_TYPES: readonly AgencyType[] = [
  'police',
  'sheriff',
  'county-police',
  'consolidated',
  'other',
]
/** The printed tables, and the types of agency each lists. */
const PRINTED: Readonly<Record<'city' | 'county', readonly AgencyType[]>> = {
  city: ['police', 'consolidated', 'other'],
  county: ['sheriff', 'county-police'],
}
/** Rape definitions in the order of their codes in `AgencyCrime`. */
const RAPE_WORDS = ['unknown', 'legacy', 'revised', 'none'] as const

const CRIME_FILE = /^local\/crime-(\d{4})\.csv$/

/** Read `local/agencies.csv`, ascending by recipient and then by agency id. */
export function readAgencies(files: Files, recipients: RecipientTable): AgencyTable {
  const names = ['agency', 'recipient', 'name', 'type'] as const
  const table = readTable(files, 'local/agencies.csv', names, ['agency'])
  const rows = Array.from({ length: table.count }, (_, row) => ({
    id: readText(table, row, 'agency'),
    recipient: recipients.indexOf.get(
      readId(table, row, 'recipient', recipients.indexOf, 'recipient'),
    )!,
    type: readWord(table, row, 'type', AGENCY_TYPES),
    name: readText(table, row, 'name'),
  }))
  rows.sort((a, b) => a.recipient - b.recipient || (a.id < b.id ? -1 : 1))
  return {
    count: rows.length,
    ids: rows.map((row) => row.id),
    recipients: Int32Array.from(rows, (row) => row.recipient),
    types: rows.map((row) => row.type),
    names: rows.map((row) => row.name),
  }
}

/** Read every `local/crime-YYYY.csv` among the files; an absent agency or an empty cell is a gap. */
export function readLocalCrime(
  files: Files,
  agencies: AgencyTable,
  sources: ReadonlyMap<string, CrimeSource>,
): ReadonlyMap<number, AgencyCrime> {
  const places = new Map(agencies.ids.map((id, place) => [id, place]))
  const years = new Map<number, AgencyCrime>()
  for (const file of listFiles(files, 'local/crime-', '.csv')) {
    const year = Number(CRIME_FILE.exec(file)?.[1])
    if (!Number.isNaN(year))
      years.set(year, readCrimeYear(files, file, year, agencies, places, sources))
  }
  return years
}

function readCrimeYear(
  files: Files,
  file: string,
  year: number,
  agencies: AgencyTable,
  places: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, CrimeSource>,
): AgencyCrime {
  const table = readTable(files, file, ['agency', 'violent_crime', 'rape'], ['agency'])
  const counts = new Int32Array(agencies.count).fill(-1)
  const rape = new Uint8Array(agencies.count)
  for (let row = 0; row < table.count; row++) {
    const place = places.get(readId(table, row, 'agency', places, 'agency'))!
    const type = agencies.types[place]!
    if (!sources.has(`${year}/${type}`)) {
      const says = `local/crime-sources.csv names no source for the type ${type} in ${year}; add a row there`
      throw cellFault(file, row, 'agency', says)
    }
    if (table.columns.violent_crime[row] !== '') {
      counts[place] = readWhole(table, row, 'violent_crime', 0, 10_000_000)
    }
    rape[place] = RAPE_WORDS.indexOf(readWord(table, row, 'rape', RAPE_WORDS))
  }
  return agencyCrime(year, counts, rape)
}

/** Read `local/crime-sources.csv`: where the counts of cities and of counties were printed each year. */
export function readCrimeSources(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
): ReadonlyMap<string, CrimeSource> {
  const names = ['year', 'type', 'source', 'note'] as const
  const table = readTable(files, 'local/crime-sources.csv', names, ['year', 'type'])
  const read = new Map<string, CrimeSource>()
  const others = new Map<string, CrimeSource>()
  for (let row = 0; row < table.count; row++) {
    const year = readWhole(table, row, 'year', 1900, 2100)
    const printed: CrimeSource = {
      source: readId(table, row, 'source', sources, 'source'),
      note: table.columns.note[row]!,
    }
    const types = PRINTED[readWord(table, row, 'type', ['city', 'county'])]
    for (const type of AGENCY_TYPES) {
      ;(types.includes(type) ? read : others).set(`${year}/${type}`, printed)
    }
  }
  // A few county forces stand among the cities in years whose county table is not held.
  return new Map([...others, ...read])
}
