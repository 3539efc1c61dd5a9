/** Reads the cells that the tables of the withholding record share: whose money, which years, how much, by whose word. */

import { quote, suggest } from './fault'
import { isFiscalYear, readDay, readId, readNumber, readWord } from './read-cell'
import { cellFault } from './read-table'
import type { Table } from './read-table'
import type { Dataset, Day, RecipientId } from './types'

const CONFIDENCES = ['high', 'medium', 'low'] as const

/** What the record names besides itself. */
export type Known = Pick<
  Dataset,
  'sources' | 'recipients' | 'programs' | 'conditions' | 'definitions'
>

/** Read every row of a table. */
export function rowsOf<C extends string, T>(table: Table<C>, read: (row: number) => T): T[] {
  return Array.from({ length: table.count }, (_, row) => read(row))
}

/** Things by their id. */
export function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}

/** The parts of a cell that a semicolon separates; none where it is empty. */
export function listIn<C extends string>(
  table: Table<C>,
  row: number,
  column: C,
): readonly string[] {
  const text = table.columns[column][row]!
  return text === '' ? [] : text.split(';')
}

/** A day, or an empty text where none was recorded. Throws a DataFault. */
export function dayOrNone<C extends string>(table: Table<C>, row: number, column: C): Day | '' {
  return table.columns[column][row] === '' ? '' : readDay(table, row, column)
}

/** The recipients of a row; none for everyone. Throws a DataFault at a stranger. */
export function recipientsIn<C extends string>(
  table: Table<C | 'recipients'>,
  row: number,
  { recipients: { indexOf } }: Known,
): readonly RecipientId[] {
  const named = listIn(table, row, 'recipients')
  const stranger = named.find((id) => !indexOf.has(id))
  if (stranger === undefined) return named
  const says = `unknown recipient ${quote(stranger)}${suggest(stranger, indexOf.keys())}`
  throw cellFault(table.file, row, 'recipients', says)
}

/** The fiscal years of a row, at least one. Throws a DataFault. */
export function yearsIn<C extends string>(table: Table<C | 'fiscal_years'>, row: number) {
  const years = listIn(table, row, 'fiscal_years')
  const wrong = years.find((year) => !isFiscalYear(year))
  if (wrong === undefined && years.length > 0) return years
  const says = `${quote(wrong ?? '')} is not a fiscal year; write it as 2016, several as 2016;2017`
  throw cellFault(table.file, row, 'fiscal_years', says)
}

/** Both ends of a figure, or NaN twice where none was recorded. Throws a DataFault. */
export function rangeIn<C extends string>(table: Table<C | 'low' | 'high'>, row: number) {
  const [low, high] = (['low', 'high'] as const).map((column) =>
    table.columns[column][row] === '' ? NaN : readNumber(table, row, column, 0, Infinity),
  ) as [number, number]
  if (Number.isNaN(low) !== Number.isNaN(high) || low > high) {
    const says = 'not a range from low to high; write both ends in order, or neither'
    throw cellFault(table.file, row, 'low + high', says)
  }
  return { low, high }
}

/** How sure a row is, and where it was read. Throws a DataFault. */
export function citeIn<C extends string>(
  table: Table<C | 'confidence' | 'source' | 'note'>,
  row: number,
  { sources }: Known,
) {
  return {
    confidence: readWord(table, row, 'confidence', CONFIDENCES),
    source: readId(table, row, 'source', sources, 'source'),
    note: table.columns.note[row]!,
  }
}
