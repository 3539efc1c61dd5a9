/** Lays the record and the model out on one axis of days: two bars a row, one above the other. */
import type { BesideRow, Day, BesideVerdict } from '../../model/index'
import { dayNumber } from '../views/calendar'

/** A span of days. A side without a day runs out: it was not recorded, or has not come. */
export interface HoldBar {
  readonly x: number
  readonly width: number
  readonly from: 'known' | 'open'
  readonly until: 'known' | 'open'
}

interface HoldRow {
  readonly id: string
  readonly y: number
  readonly label: string
  readonly verdict: BesideVerdict
  readonly sums: readonly string[]
  /** Null where no day is known. */
  readonly recorded: HoldBar | null
  readonly modelled: HoldBar | null
  /** How much longer, or at all, were every open finding a failure. */
  readonly opened: HoldBar | null
}

export interface HoldPicture {
  readonly width: number
  readonly height: number
  readonly years: readonly { readonly x: number; readonly year: string }[]
  readonly rows: readonly HoldRow[]
}

/** What is written above the bars of a row. */
export interface HoldWords {
  readonly label: string
  /** What was recorded, and what the model gives. */
  readonly sums: readonly string[]
}

const MARGIN = 10
const TOP = 18
const ROW = 62
const NARROW_ROW = 92
/** Below this width the sums stand on lines of their own. */
const NARROW = 640
/** The room a year's name takes. */
const YEAR = 36
const LEAST_BAR = 3
/** How far a bar without a day on one side runs out. */
const RUN_OUT = 26

/** Height of a bar, and of the gap under it. */
export const HOLD_BAR = 9
export const HOLD_GAP = 3

/** Whether sums stand under the label. */
export function isNarrow(width: number): boolean {
  return width < NARROW
}

/** Where the bars of a row begin. */
export function barsTop(row: HoldRow, width: number): number {
  return row.y + (isNarrow(width) ? 48 : 18)
}

/** Lay the rows out between two days. */
export function layHolds(
  rows: readonly BesideRow[],
  words: (row: BesideRow) => HoldWords,
  first: Day,
  last: Day,
  width: number,
): HoldPicture {
  const [start, end] = [dayNumber(first), dayNumber(last)]
  const x = (day: Day) => {
    const at = Math.max(start, Math.min(end, dayNumber(day)))
    return MARGIN + ((at - start) / Math.max(1, end - start)) * (width - 2 * MARGIN)
  }
  const high = isNarrow(width) ? NARROW_ROW : ROW
  return {
    width,
    height: TOP + rows.length * high,
    years: yearsWithin(first, last).map((year) => {
      const at = x(`${year}-01-01`)
      return { x: at, year: at + YEAR > width ? '' : year }
    }),
    rows: rows.map((row, at) => ({
      id: row.record.id,
      y: TOP + at * high,
      verdict: row.verdict,
      ...words(row),
      recorded: bar(row.record.heldFrom, row.record.released || row.heldOn, row.record.released),
      modelled: bar(row.modelled.from, row.modelled.until || last, row.modelled.until),
      opened: openedBar(row),
    })),
  }

  /** A bar up to a day; where that is not a known end, the bar has no edge there. */
  function bar(from: Day | '', until: Day | '', known: Day | ''): HoldBar | null {
    // What was never held has no day to end on.
    if (from === '' && known === '') return null
    const left = from === '' ? Math.max(MARGIN, x(known as Day) - RUN_OUT) : x(from)
    const right = until === '' ? Math.min(width - MARGIN, left + RUN_OUT) : x(until)
    return {
      x: left,
      width: Math.max(LEAST_BAR, right - left),
      from: from === '' ? 'open' : 'known',
      until: known === '' ? 'open' : 'known',
    }
  }

  function openedBar({ modelled }: BesideRow): HoldBar | null {
    const { from, until, fromMost, untilMost } = modelled
    const begins = from === '' ? fromMost : until
    const ends = untilMost || (fromMost === '' ? '' : last)
    return begins === '' || ends <= begins ? null : bar(begins, ends, untilMost)
  }
}

function yearsWithin(first: Day, last: Day): readonly string[] {
  const years: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
    if (`${year}-01-01` >= first) years.push(String(year))
  return years
}
