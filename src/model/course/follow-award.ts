/** Follows one award through time: what keeps it back, when it is offered, drawn, stopped, reclaimed or closed. */
import { calendarUntil } from './calendar'
import { quarterStarts } from './days'
import { lossOf, measureDelay } from './delay'
import {
  closePortion,
  drawBefore,
  offerPortion,
  paceAgain,
  paidOf,
  setPace,
  spendBefore,
} from './portion'
import type { Enter, Portion } from './portion'
import { purseOf } from './purse'
import { reclaimPortion, restorePortion, resumePortion, stopPortion } from './stop-portion'
import type {
  AwardCourse,
  Bite,
  CourseSettings,
  Dollars,
  FiscalYear,
  LifeDays,
  Move,
  ProgramId,
} from '../types'

/** What is known of an award when its course begins. */
export interface AwardToFollow {
  readonly program: ProgramId
  readonly year: FiscalYear
  readonly recipient: number
  readonly allocated: Dollars
  /** What others lost and it was given, by the day. */
  readonly takenIn: readonly { readonly day: number; readonly dollars: Dollars }[]
  readonly bites: readonly Bite[]
  readonly life: LifeDays
  readonly settings: CourseSettings
  readonly sequence: boolean
  /** The last day looked at. */
  readonly until: number
  /** What its own books say was drawn by a day. */
  readonly drawn?: { readonly day: number; readonly dollars: Dollars }
}

/**
 * Follow one award. Each dollar stands in one stage at a time and moves once a day at most; draws are
 * written at the end of a quarter and where something else happens. A remedy of no dollars leaves the
 * course as it would be without it.
 */
export function followAward(award: AwardToFollow): AwardCourse {
  const { allocated, life, settings, sequence, until } = award
  // A remedy that takes nothing does nothing, not even to the days on which draws are written.
  const bites = award.bites.filter(({ base, share }) => base * share > 0)
  const moves: Move[] = []
  const enter: Enter = (day, from, to, dollars, bite = null) => {
    if (dollars > 0) moves.push({ day, from, to, dollars, condition: bite?.condition ?? null })
  }
  const portions: Portion[] = []
  const days = calendarUntil(until)
  const quarters = new Set(quarterStarts(life.available, until + 92).slice(1))
  for (const bite of bites) days.add(bite.from, bite.until ?? Infinity, bite.from + bite.acceptDays)
  for (const { day } of award.takenIn) days.add(day)
  days.add(life.available, life.offered, ...quarters)
  if (award.drawn) days.add(award.drawn.day)

  const purse = purseOf(allocated, bites, sequence, enter)
  for (let day = days.next(); day !== undefined; day = days.next()) {
    if (quarters.has(day)) endQuarter(day)
    if (day > until) break
    for (const { dollars, day: on } of award.takenIn) if (on === day) purse.add(dollars)
    for (const bite of bites) if (bite.until === day) lift(bite, day)
    purse.settle(day)
    if (day >= life.offered && purse.free() > 0) offer(day, purse.take())
    accept(day)
    for (const bite of bites) if (bite.from === day) stop(bite, day, portions)
    for (const portion of portions) if (portion.closes === day) close(portion, day)
  }
  // What is drawn in the quarter under way is written up to its last day looked at.
  for (const portion of portions) drawBefore(portion, until + 1, life, enter)

  const takenIn = award.takenIn.reduce(
    (sum, each) => sum + (each.day <= until ? each.dollars : 0),
    0,
  )
  const { program, year, recipient } = award
  const known = moves.sort((a, b) => a.day - b.day)
  return {
    program,
    year,
    recipient,
    allocated,
    takenIn,
    bites: award.bites,
    moves: known,
    ...(award.takenIn.length === 0 ? {} : { takenOn: award.takenIn }),
    ...measureDelay(known, until),
    ...lossOf(known, portions, takenIn),
  }

  function endQuarter(day: number) {
    for (const portion of portions) {
      drawBefore(portion, day, life, enter)
      spendBefore(portion, day, enter)
    }
  }

  function offer(day: number, dollars: Dollars) {
    const portion = offerPortion(dollars, day, life, settings)
    portions.push(portion)
    enter(day, 'allocated', 'offered', dollars)
    if (portion.late) days.add(day + life.acceptDays)
    else days.add(portion.accepted, portion.starts, portion.closes)
  }

  function accept(day: number) {
    for (const portion of portions) {
      if (portion.late) {
        if (day === portion.offered + life.acceptDays)
          enter(day, 'offered', 'declined', portion.dollars)
        continue
      }
      if (day !== portion.accepted) continue
      enter(day, 'offered', 'undrawn', portion.dollars)
      portion.undrawn = portion.dollars
      const own = award.drawn
      if (own !== undefined && own.day > portion.starts) {
        setPace(portion, day, own.day, Math.min(own.dollars, portion.dollars))
      } else paceAgain(portion, day)
      for (const bite of bites) {
        if (bite.from < day && (bite.until === null || bite.until > day)) stop(bite, day, [portion])
      }
      if (portion.closes <= day) close(portion, day)
    }
    if (award.drawn?.day !== day) return
    for (const portion of portions) {
      drawBefore(portion, day, life, enter)
      portion.known = paidOf(portion)
      paceAgain(portion, day)
    }
  }

  function stop(bite: Bite, day: number, which: readonly Portion[]) {
    const share = allocated > 0 ? Math.min(1, (bite.base / allocated) * bite.share) : bite.share
    for (const portion of which) {
      if (portion.late || day < portion.accepted) continue
      const taking = { share, sequence, settings }
      if (bite.remedy === 'disallow') reclaimPortion(portion, bite, day, taking, life, enter)
      else if (bite.remedy === 'suspend' || bite.remedy === 'terminate')
        stopPortion(portion, bite, day, taking, life, enter)
    }
  }

  function lift(bite: Bite, day: number) {
    for (const portion of portions) {
      const closes = portion.closes
      resumePortion(portion, bite, day, settings, life, enter)
      restorePortion(portion, bite, day, enter)
      if (portion.closes !== closes) days.add(portion.closes)
      if (portion.closes <= day && portion.undrawn > 0) close(portion, day)
    }
  }

  function close(portion: Portion, day: number) {
    drawBefore(portion, day, life, enter)
    closePortion(portion, day, enter)
  }
}
