/** Reads one cell of a table as a number, a word, a day or an id, or says why it is none. */

import { quote, suggest } from './fault'
import { cellFault } from './read-table'
import type { Table } from './read-table'
import type { Day, FiscalYear } from './types'

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** A number written plainly, such as `1234` or `0.25`, between `min` and `max`. */
export function readNumber<C extends string>(
  table: Table<C>,
  row: number,
  column: C,
  min: number,
  max: number,
): number {
  const text = table.columns[column][row]!
  if (text === '') {
    throw fault(
      table,
      row,
      column,
      'the cell is empty; write the number, or leave the row out where it is unknown',
    )
  }
  const value = PLAIN_NUMBER.test(text) ? Number(text) : NaN
  if (Number.isNaN(value)) {
    throw fault(
      table,
      row,
      column,
      `${quote(text)} is not a number; write it plainly, such as 1234 or 0.25`,
    )
  }
  if (value < min || value > max) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`
    throw fault(table, row, column, `${text} is out of range; write a number ${range}`)
  }
  return value
}

/** A whole number from `min` up, so large that it can still be counted exactly. */
export function readWhole<C extends string>(
  table: Table<C>,
  row: number,
  column: C,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): number {
  const value = readNumber(table, row, column, min, max)
  if (Number.isInteger(value)) return value
  throw fault(table, row, column, `${value} is not whole; write a whole number`)
}

/** One of a few known words. */
export function readWord<C extends string, W extends string>(
  table: Table<C>,
  row: number,
  column: C,
  words: readonly W[],
): W {
  const text = table.columns[column][row]!
  const word = words.find((known) => known === text)
  if (word === undefined) {
    throw fault(table, row, column, `unknown word ${quote(text)}${suggest(text, words)}`)
  }
  return word
}

/** An id that another table defines; `what` says which, such as `recipient`. */
export function readId<C extends string>(
  table: Table<C>,
  row: number,
  column: C,
  known: { has(id: string): boolean; keys(): Iterable<string> },
  what: string,
): string {
  const id = table.columns[column][row]!
  if (known.has(id)) return id
  throw fault(table, row, column, `unknown ${what} ${quote(id)}${suggest(id, known.keys())}`)
}

/** Text that may not be empty. */
export function readText<C extends string>(table: Table<C>, row: number, column: C): string {
  const text = table.columns[column][row]!
  if (text.trim() !== '' && text.trim() === text) return text
  const says =
    text.trim() === '' ? 'the cell is empty; write it' : 'blanks around the text; remove them'
  throw fault(table, row, column, says)
}

/** A day that exists, written `2017-04-25`. */
export function readDay<C extends string>(table: Table<C>, row: number, column: C): Day {
  const text = table.columns[column][row]!
  if (isDay(text)) return text
  throw fault(table, row, column, `${quote(text)} is not a day; write it as 2017-04-25`)
}

/** Whether text is a day of the calendar, told without a clock. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

/** A federal fiscal year such as `2016`, or `2009-ra`. */
export function readFiscalYear<C extends string>(
  table: Table<C>,
  row: number,
  column: C,
): FiscalYear {
  const text = table.columns[column][row]!
  if (isFiscalYear(text)) return text
  throw fault(
    table,
    row,
    column,
    `${quote(text)} is not a fiscal year; write it as 2016 or 2009-ra`,
  )
}

/** Whether text names a federal fiscal year. */
export function isFiscalYear(text: string): boolean {
  return /^(?:19|20)\d\d(?:-ra)?$/.test(text)
}

function fault<C extends string>(table: Table<C>, row: number, column: C, says: string) {
  return cellFault(table.file, row, column, says)
}
