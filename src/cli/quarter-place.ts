/** Follows the money of one place by quarter: what came, what was kept from it, what was lost, drawn and handed on. */
import { DAYS_A_MONTH, keptStages, lostStages, placeOfDay } from '../model/index'
import type { AwardCourse, Dollars, Move } from '../model/index'

/** One place in one quarter, or all places together; dollars but for months. */
export interface QuarterFigures {
  readonly allocated: Dollars
  readonly reallocatedIn: Dollars
  /** Held, declined or suspended at the end of the quarter, or on the last day looked at. */
  readonly held: Dollars
  /** Months of the quarter in which anything was. */
  readonly heldMonths: number
  /** Dollars times months of the quarter. */
  readonly dollarMonths: number
  /** Came free to be offered, accepted or drawn. */
  readonly released: Dollars
  /** Ended, moved to others, lapsed or reclaimed, less what was restored. */
  readonly lost: Dollars
  readonly drawn: Dollars
  readonly passedThrough: Dollars
  readonly passedToIt: Dollars
  /** Drawn, and passed through to it by a state. */
  readonly received: Dollars
}

/** The figures that are added up as they stand, one column each, a row for each quarter. */
const SUMS = [
  'allocated',
  'reallocatedIn',
  'released',
  'lost',
  'drawn',
  'passedThrough',
  'passedToIt',
] as const

/** The sums of a place, and the changes of what is kept from it, until they are laid out. */
export interface PlaceBooks {
  readonly sums: Readonly<Record<(typeof SUMS)[number], Float64Array>>
  readonly kept: { readonly day: number; readonly dollars: Dollars }[]
}

/** The quarters looked at, and the last day. */
export interface Span {
  readonly quarters: readonly number[]
  readonly until: number
}

/** Books in which nothing is written yet. */
export function openBooks({ quarters }: Span): PlaceBooks {
  const column = () => new Float64Array(quarters.length)
  return {
    sums: {
      allocated: column(),
      reallocatedIn: column(),
      released: column(),
      lost: column(),
      drawn: column(),
      passedThrough: column(),
      passedToIt: column(),
    },
    kept: [],
  }
}

/** Write the course of an award into the books of its place; `available` is the day its money was there. */
export function writeAward(
  { sums, kept }: PlaceBooks,
  { quarters, until }: Span,
  award: Pick<AwardCourse, 'allocated' | 'takenOn' | 'moves'>,
  available: number,
): void {
  sums.allocated[placeOfDay(quarters, available)]! += award.allocated
  for (const { day, dollars } of award.takenOn ?? []) {
    if (day <= until) sums.reallocatedIn[placeOfDay(quarters, day)]! += dollars
  }
  for (const { day, from, to, dollars } of award.moves) {
    const at = placeOfDay(quarters, day)
    const change = Number(keptStages.includes(to)) - Number(keptStages.includes(from))
    if (change !== 0) kept.push({ day, dollars: change * dollars })
    const loss = Number(lostStages.includes(to)) - Number(lostStages.includes(from))
    if (loss !== 0) sums.lost[at]! += loss * dollars
    else if (change < 0) sums.released[at]! += dollars
    if (isDraw({ from, to })) sums.drawn[at]! += dollars
  }
}

/**
 * Write an award that nothing acts on, or that waits with everyone and is then offered, without working
 * out its moves; `drawn` is what it drew by the end of each quarter.
 */
export function writeOrdinary(
  { sums, kept }: PlaceBooks,
  { quarters }: Span,
  { allocated, waited }: { allocated: Dollars; waited: AwardCourse['waited'] | undefined },
  drawn: (at: number) => Dollars,
  available: number,
): void {
  sums.allocated[placeOfDay(quarters, available)]! += allocated
  if (waited !== undefined) {
    kept.push({ day: waited.from, dollars: allocated })
    if (waited.until === null) return
    kept.push({ day: waited.until, dollars: -allocated })
    sums.released[placeOfDay(quarters, waited.until)]! += allocated
  }
  let before = 0
  for (let at = 0; at < quarters.length; at++) {
    const now = drawn(at)
    sums.drawn[at]! += now - before
    before = now
  }
}

/** Whether a move is a draw: an advance, a cost repaid, or an ended award's balance paid by judgment. */
export function isDraw({ from, to }: Pick<Move, 'from' | 'to'>): boolean {
  if (from === 'ended') return to === 'closed'
  return from === 'undrawn' && (to === 'drawn' || to === 'spent')
}

/** Write the books of a place into those of all. */
export function addBooks(all: PlaceBooks, { sums, kept }: PlaceBooks): void {
  for (const name of SUMS) {
    const [to, own] = [all.sums[name], sums[name]]
    for (let at = 0; at < own.length; at++) to[at]! += own[at]!
  }
  for (const each of kept) all.kept.push(each)
}

/** Lay books out by quarter. */
export function figuresOf({ sums, kept }: PlaceBooks, span: Span): readonly QuarterFigures[] {
  const times = timesKept(kept, span)
  // Written out: there are tens of thousands of these, and objects made of entries are slow.
  return times.map(({ dollars, days, dollarDays }, at) => ({
    allocated: sums.allocated[at]!,
    reallocatedIn: sums.reallocatedIn[at]!,
    held: dollars,
    heldMonths: days / DAYS_A_MONTH,
    dollarMonths: dollarDays / DAYS_A_MONTH,
    released: sums.released[at]!,
    lost: sums.lost[at]!,
    drawn: sums.drawn[at]!,
    passedThrough: sums.passedThrough[at]!,
    passedToIt: sums.passedToIt[at]!,
    received: sums.drawn[at]! + sums.passedToIt[at]!,
  }))
}

interface Kept {
  readonly dollars: Dollars
  readonly days: number
  readonly dollarDays: number
}

/** What is kept at the end of each quarter, on how many of its days anything was, and dollars times days. */
function timesKept(changes: PlaceBooks['kept'], { quarters, until }: Span): readonly Kept[] {
  const inOrder = changes.toSorted((a, b) => a.day - b.day)
  let [next, dollars] = [0, 0]
  return quarters.map((start, at) => {
    const end = Math.min(quarters[at + 1] ?? until + 1, until + 1)
    let [since, days, dollarDays] = [start, 0, 0]
    const pass = (day: number) => {
      if (dollars > 0) {
        days += day - since
        dollarDays += dollars * (day - since)
      }
      since = day
    }
    for (; next < inOrder.length && inOrder[next]!.day < end; next++) {
      pass(Math.max(since, inOrder[next]!.day))
      dollars += inOrder[next]!.dollars
    }
    pass(end)
    return { dollars, days, dollarDays }
  })
}
