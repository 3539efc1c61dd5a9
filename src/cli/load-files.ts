/** Fetches the text of the data files from the disk, and of the crime years only those asked for. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataFault } from '../model/index'

const DATA = fileURLToPath(new URL('../model/data/', import.meta.url))
const CRIME_FILE = /^local\/crime-(\d{4})\.csv$/

/**
 * The data files by path below the data folder, with the local crime tables of `crimeYears` only
 * (`'all'` for every one). Throws a DataFault for a crime year that has no table.
 */
export function loadFiles(crimeYears: 'all' | readonly number[] = []): ReadonlyMap<string, string> {
  const wanted = listDataFiles().filter((file) => {
    const year = CRIME_FILE.exec(file)?.[1]
    return year === undefined || crimeYears === 'all'
  })
  const files = new Map(wanted.map((file) => [file, readText(file)]))
  if (crimeYears === 'all') return files
  return new Map([...files, ...loadCrimeFiles(crimeYears)])
}

/** The local crime tables of some years, for `addCrimeYears`. Throws a DataFault where one is not held. */
export function loadCrimeFiles(years: readonly number[]): ReadonlyMap<string, string> {
  const held = listCrimeYears()
  return new Map(
    years.map((year) => {
      if (held.includes(year)) return [crimeFile(year), readText(crimeFile(year))] as const
      throw new DataFault(
        `${crimeFile(year)} is missing; choose crime years among ${held.join(', ')}.`,
      )
    }),
  )
}

/** The years whose local crime tables are held, ascending. */
export function listCrimeYears(): readonly number[] {
  return listDataFiles().flatMap((file) => {
    const year = CRIME_FILE.exec(file)?.[1]
    return year === undefined ? [] : [Number(year)]
  })
}

function crimeFile(year: number): string {
  return `local/crime-${year}.csv`
}

function listDataFiles(): readonly string[] {
  const found = readdirSync(DATA, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:csv|json)$/.test(entry.name),
  )
  const paths = found.map((entry) => join(entry.parentPath, entry.name).slice(DATA.length))
  return paths.map((path) => path.replaceAll('\\', '/')).sort()
}

function readText(file: string): string {
  return readFileSync(join(DATA, file), 'utf8')
}
