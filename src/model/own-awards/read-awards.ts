/** Reads a table of a reader's own awards: what USAspending exports, or plain columns in any order. */
import { csvParseRows, dsvFormat } from 'd3-dsv'
import { DataFault, quote } from '../fault'
import { plainName, readColumns, usualNames } from './award-columns'
import type { Columns } from './award-columns'
import { readRow } from './award-rows'
import type { ReadRow, Row } from './award-rows'
import { layTogether } from './lay-together'
import type { AwardField, AwardTable, SkippedRow } from './own-award'

/** The longest table that is read, in letters and in rows. */
export const MOST_LETTERS = 5 * 1024 * 1024
export const MOST_ROWS = 20_000

/**
 * Read a table of awards. Rows that cannot be read are listed and left out. Throws a DataFault where
 * the whole is no table of awards: too long, no text, or without a column that every award needs.
 */
export function readAwards(text: string, name: string): AwardTable {
  refuseOther(text, name)
  const rows = rowsOf(text.replace(/^\uFEFF/, ''))
  const [first, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (first === undefined) throw new DataFault(`${quote(name)} is empty; ${WHAT_TO_GIVE}.`)
  if (rest.length > MOST_ROWS) {
    throw new DataFault(
      `${quote(name)} has ${rest.length} rows and at most ${MOST_ROWS} are read; leave out other recipients and take it again.`,
    )
  }
  const head = first.cells.map((cell) => cell.trim())
  const columns = readColumns(head)
  needColumns(name, columns)
  refuseTwins(name, head, columns)
  const read: ReadRow[] = []
  const skipped: SkippedRow[] = []
  for (const row of rest) {
    const one = readRow(name, head, columns, row)
    if ('says' in one) skipped.push(one)
    else read.push(one)
  }
  const summed = !columns.at.has('awarded')
  const together = layTogether(name, columns.form, read, summed)
  return {
    name,
    form: columns.form,
    awards: together.awards,
    skipped: [...skipped, ...together.skipped].sort((a, b) => a.line - b.line),
    columns: [...columns.at].map(([field, at]) => ({ column: head[at]!, field })),
    unread: columns.unread,
    notes: [...notesOf(columns), ...together.notes],
  }
}

const WHAT_TO_GIVE =
  'give a table with a row for each award and the columns listing, award id, prime or sub, awarded, drawn, start, end and match, or one that USAspending exports'

/** Refuse what is no text, or too long, before it is taken apart. */
function refuseOther(text: string, name: string): void {
  if (/^PK[\u0003\u0005\u0007]/.test(text))
    throw new DataFault(`${quote(name)} is packed; unpack it and give the table inside.`)
  if (text.includes('\0'))
    throw new DataFault(`${quote(name)} is not plain text; save it as CSV in UTF-8 and give that.`)
  if (text.length > MOST_LETTERS) {
    throw new DataFault(
      `${quote(name)} is longer than ${MOST_LETTERS} letters; leave out other recipients and take it again.`,
    )
  }
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1
  if (marks % 2 === 1) {
    throw new DataFault(
      `${quote(name)}: a quotation mark opens a cell and none closes it; close it, or leave it out.`,
    )
  }
}

/** The rows with the lines they begin on; cells may hold line breaks. Tables copied from a sheet have tabs. */
function rowsOf(text: string): readonly Row[] {
  const head = text.slice(0, /\r?\n/.exec(text)?.index ?? text.length)
  const mark = head.includes('\t')
    ? '\t'
    : head.includes(',')
      ? ','
      : head.includes(';')
        ? ';'
        : ','
  const parsed = mark === ',' ? csvParseRows(text) : dsvFormat(mark).parseRows(text)
  let line = 1
  return parsed.map((cells) => {
    const row = { line, cells: [...cells] }
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
    return row
  })
}

function needColumns(name: string, { at }: Columns): void {
  const wanted: readonly AwardField[] = ['awarded', 'start', 'end']
  const missing = wanted.find(
    (field) => !at.has(field) && !(field === 'awarded' && at.has('change')),
  )
  if (missing === undefined) return
  const names = usualNames(missing).map((each) => quote(each))
  throw new DataFault(
    `${quote(name)} has no column for ${MEANING[missing] ?? missing}; name one of its columns ${names.join(' or ')}.`,
  )
}

/** Which of two columns of one name is meant cannot be told. */
function refuseTwins(name: string, head: readonly string[], { at }: Columns): void {
  const names = head.map(plainName)
  const twin = [...at.values()].find((index) => names.indexOf(names[index]!, index + 1) >= 0)
  if (twin === undefined) return
  throw new DataFault(
    `${quote(name)} has two columns named ${quote(head[twin]!)}; rename or leave out the one that is not meant.`,
  )
}

const MEANING: Partial<Record<AwardField, string>> = {
  awarded: 'what was awarded',
  start: 'the first day of an award',
  end: 'the last day of an award',
}

/** What the form of the table means for its figures. */
function notesOf({ form, at }: Columns): readonly string[] {
  const notes: string[] = []
  if (form === 'plain table' && !at.has('tier'))
    notes.push('No column says prime or sub, so every award is read as a prime award.')
  if (form === 'sub-awards')
    notes.push(
      'The export gives no period of a sub-award: it is read as running from its own date until its prime award ends. What was drawn of it is unknown.',
    )
  else if (!at.has('drawn'))
    notes.push(
      'No column says what was drawn, so balances lie between nothing and the whole award.',
    )
  if (form === 'award summaries' || form === 'transactions')
    notes.push(
      'What was drawn is the outlay agencies reported to USAspending; where your own books say otherwise, write that.',
    )
  return notes
}
