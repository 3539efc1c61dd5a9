/** Lays out the life of an own award from its own dates, and what was drawn of it by a day. */
import { dayNumber } from '../course/days'
import { toNearest } from '../money'
import type { AwardLife, CourseSettings, Dollars, FiscalYear, LifeDays } from '../types'
import type { OwnAward } from './own-award'

/** Where no program is known: days until an award is closed, assumed as for programs of which no source tells. */
const CLOSE_DAYS = 120

/** The federal fiscal year in which an award's period begins. */
export function fiscalYearOf({ start }: Pick<OwnAward, 'start'>): FiscalYear {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return String(month >= 10 ? year + 1 : year)
}

/** The days of an own award: it was offered and accepted by the day its period begins. */
export function ownLife(award: OwnAward, today: number, usual: AwardLife | undefined): LifeDays {
  const starts = dayNumber(award.start)
  const ends = dayNumber(award.end) + 1
  return {
    available: Math.min(starts, today),
    offered: starts,
    acceptDays: usual?.acceptDays ?? 0,
    starts,
    ends,
    // Of an award whose period has ended no more is drawn: what is left goes back.
    closes: ends <= today ? ends : ends + (usual?.closeDays ?? CLOSE_DAYS),
    advance: usual?.payment === 'advance',
  }
}

/** What was drawn by a day: at the slowest, at an even pace, and at the fastest draw-down. */
interface DrawnBy {
  readonly day: number
  readonly least: Dollars
  readonly even: Dollars
  readonly most: Dollars
}

/**
 * What was drawn of an award by `day`. What the table says of `today` stands; after it, or from the
 * start where the table does not say, an even pace to the end of the period, and the ends that the
 * scenario's slowest and fastest draw-down leave.
 */
export function drawnBy(
  { awarded, drawn }: OwnAward,
  { starts, ends }: LifeDays,
  today: number,
  day: number,
  { drawSlowest, drawFastest }: Pick<CourseSettings, 'drawSlowest' | 'drawFastest'>,
): DrawnBy {
  const last = Math.min(day, ends)
  if (last <= starts) return { day: last, least: 0, even: 0, most: 0 }
  const known = drawn ?? 0
  const from = drawn === null ? starts : Math.max(starts, Math.min(today, ends))
  if (drawn !== null && last <= from) return { day: last, least: known, even: known, most: known }
  const paced = ends > from ? toNearest(((awarded - known) * (last - from)) / (ends - from)) : 0
  const even = known + paced
  return {
    day: last,
    least: known + toNearest(paced * drawSlowest),
    even,
    most: even + toNearest((awarded - even) * drawFastest),
  }
}
