/** Reads the rows of a table of awards, each on its own: a bad one is named and left out, never guessed. */
import { CellFault, readCents, readDay, readListings, readTier } from './award-cells'
import type { Columns } from './award-columns'
import type { AwardField, OwnAward, SkippedRow } from './own-award'

/** A row as read, before rows of one award are laid together. */
export interface ReadRow {
  readonly award: OwnAward
  /** What groups the rows of one award; empty where nothing does. */
  readonly key: string
  /** Money in cents, as written. */
  readonly awardedCents: number
  readonly drawnCents: number | null
  readonly matchCents: number | null
  /** The day of the action, where the rows are actions. */
  readonly acted: string
  readonly deleted: boolean
}

export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Read one row, or say in one sentence which cell keeps it from being read. */
export function readRow(
  table: string,
  head: readonly string[],
  { at, form }: Columns,
  { line, cells }: Row,
): ReadRow | SkippedRow {
  if (cells.length !== head.length) {
    const says = `${table}, line ${line}: ${cells.length} cells under ${head.length} columns; put text with commas between quotation marks.`
    return { line, says }
  }
  let reading: AwardField = 'awarded'
  /** A field's cell through its reader; `none` where there is no such column or nothing in it. */
  function take<T>(field: AwardField, read: (text: string) => T, none: () => T): T {
    reading = field
    const column = at.get(field)
    const text = column === undefined ? '' : cells[column]!.trim()
    return text === '' ? none() : read(text)
  }
  const word = (field: AwardField) => take(field, String, () => '')
  try {
    const listings = take('listing', readListings, () => [])
    const tier = at.has('tier')
      ? take('tier', readTier, () => readTier(''))
      : form === 'sub-awards'
        ? 'sub'
        : 'prime'
    const money = at.has('awarded') ? 'awarded' : 'change'
    const awardedCents = take(money, readCents, needed('write what was awarded, in dollars'))
    const drawnCents = take<number | null>('drawn', readCents, () => null)
    if (drawnCents !== null && drawnCents < 0)
      throw new CellFault('less than nothing was drawn; write what was paid out so far')
    const matchCents = take<number | null>('match', readCents, () => null)
    if (matchCents !== null && matchCents < 0)
      throw new CellFault('the match is less than nothing; write it, or leave the cell empty')
    const start = take('start', readDay, needed('write the first day, such as 2017-10-01'))
    const end = take('end', readDay, needed('write the last day, such as 2021-09-30'))
    if (end < start) throw new CellFault(`the last day ${end} comes before the first day ${start}`)
    const id = word('id')
    return {
      award: {
        line,
        id,
        tier,
        prime: tier === 'sub' ? word('prime') : '',
        listings,
        name: word('name'),
        place: word('place'),
        awarded: 0,
        drawn: null,
        start,
        end,
        match: null,
      },
      key: word('key') || id,
      awardedCents,
      drawnCents,
      matchCents,
      acted: take('acted', readDay, () => ''),
      deleted: word('deleted').toUpperCase() === 'D',
    }
  } catch (fault) {
    if (!(fault instanceof CellFault)) throw fault
    const column = head[at.get(reading) ?? -1] ?? reading
    return { line, says: `${table}, line ${line}, column ${column}: ${fault.message}.` }
  }
}

function needed(instead: string): () => never {
  return () => {
    throw new CellFault(`the cell is empty; ${instead}`)
  }
}
