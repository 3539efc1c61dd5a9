/** Reads one table of figures from CSV text and holds every cell against what its column may say. */

import { csvParseRows } from 'd3-dsv'
import { DataFault, quote, suggest } from './fault'

/** The text of each data file by its path below the data folder, such as `programs/jag.json`. */
export type Files = ReadonlyMap<string, string>

/** A table by column; row `i` stands on line `i + 2` of its file. */
export interface Table<C extends string> {
  readonly file: string
  readonly count: number
  readonly columns: Readonly<Record<C, readonly string[]>>
}

/** A fault at one cell, worded `file, line 3, column dollars: ...`. */
export function cellFault(file: string, row: number, column: string, says: string): DataFault {
  return new DataFault(`${file}, line ${row + 2}, column ${column}: ${says}.`)
}

/** The text of a file. Throws a DataFault that names it when it is not among the files. */
export function needFile(files: Files, file: string): string {
  const text = files.get(file)
  if (text === undefined) throw new DataFault(`${file} is missing; add it to the data folder.`)
  return text
}

/**
 * Read a CSV table that has exactly these columns, in any order.
 *
 * `key` names the columns that together may not repeat. Throws a DataFault for an unknown, doubled
 * or missing column, a row of another length, a line break in a cell, and a repeated key.
 */
export function readTable<C extends string>(
  files: Files,
  file: string,
  names: readonly C[],
  key: readonly C[],
): Table<C> {
  const [header = [], ...rows] = csvParseRows(needFile(files, file))
  const places = new Map<string, number>()
  header.forEach((name, place) => {
    if (!names.some((known) => known === name)) {
      throw new DataFault(`${file}, line 1: unknown column ${quote(name)}${suggest(name, names)}.`)
    }
    if (places.has(name)) {
      throw new DataFault(`${file}, line 1: column ${name} stands twice; leave one out.`)
    }
    places.set(name, place)
  })
  for (const name of names) {
    if (places.has(name)) continue
    throw new DataFault(
      `${file}, line 1: column ${name} is missing; write the columns ${names.join(',')}.`,
    )
  }
  rows.forEach((cells, row) => {
    if (cells.length !== header.length) {
      throw new DataFault(
        `${file}, line ${row + 2}: ${cells.length} cells under ${header.length} columns; write one cell for each column.`,
      )
    }
    const broken = cells.findIndex((cell) => cell.includes('\n'))
    if (broken >= 0) {
      throw cellFault(file, row, header[broken]!, 'a line break in a cell; write it on one line')
    }
  })
  const columns = Object.fromEntries(
    names.map((name) => [name, rows.map((cells) => cells[places.get(name)!]!)]),
  ) as Record<C, string[]>
  refuseRepeats(
    file,
    key,
    key.map((name) => columns[name]),
    rows.length,
  )
  return { file, count: rows.length, columns }
}

function refuseRepeats(
  file: string,
  key: readonly string[],
  columns: readonly (readonly string[])[],
  count: number,
): void {
  const first = new Map<string, number>()
  for (let row = 0; row < count; row++) {
    let word = columns[0]?.[row] ?? ''
    for (let at = 1; at < columns.length; at++) word += `\n${columns[at]![row]!}`
    const earlier = first.get(word)
    if (earlier !== undefined) {
      const words = columns.map((column) => column[row]!)
      const says = `${quote(words.join(' / '))} stands on line ${earlier + 2} already; keep one of the two`
      throw cellFault(file, row, key.join(' + '), says)
    }
    first.set(word, row)
  }
}
