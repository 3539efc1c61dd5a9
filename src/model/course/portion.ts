/** Follows one portion of an award from its offer to its close: accepted, drawn evenly, stopped, reclaimed. */
import { toNearest } from '../money'
import type { Bite, CourseSettings, Dollars, LifeDays, Stage } from '../types'

/** Writes one movement; nothing is written of no dollars. */
export type Enter = (
  day: number,
  from: Stage,
  to: Stage,
  dollars: Dollars,
  bite?: Bite | null,
) => void

/** A part of an award that was offered on one day. Dollars by stage; what a remedy took, by bite. */
export interface Portion {
  readonly dollars: Dollars
  readonly offered: number
  readonly accepted: number
  /** Accepted too late: the window closes first. */
  readonly late: boolean
  readonly starts: number
  ends: number
  closes: number
  undrawn: Dollars
  drawn: Dollars
  spent: Dollars
  closed: Dollars
  /** Drawn before this quarter and not yet spent. */
  carried: Dollars
  /** An even pace is reckoned from one day to another: so much to draw, so much drawn of it. */
  paceFrom: number
  paceUntil: number
  paceDollars: Dollars
  paceDrawn: Dollars
  /** Paid for certain, where its own books say so; the rest of what was paid is an even pace's. */
  known: Dollars
  readonly suspended: Map<Bite, Dollars>
  readonly ended: Map<Bite, Dollars>
  readonly reclaimed: Map<Bite, Dollars>
  /** What each remedy takes at the fastest and at the slowest draw-down. */
  readonly lost: Map<Bite, readonly [least: Dollars, most: Dollars]>
}

/** Offer a portion on a day. One that comes late has its period end as much later, where the scenario says so. */
export function offerPortion(
  dollars: Dollars,
  day: number,
  life: LifeDays,
  { approvalDays, lateAwards }: CourseSettings,
): Portion {
  const shift = lateAwards === 'end-later' ? Math.max(0, day - life.offered) : 0
  const accepted = day + approvalDays
  const starts = Math.max(accepted, life.starts)
  return {
    dollars,
    offered: day,
    accepted,
    late: approvalDays > life.acceptDays,
    starts,
    ends: life.ends + shift,
    closes: life.closes + shift,
    undrawn: 0,
    drawn: 0,
    spent: 0,
    closed: 0,
    known: 0,
    carried: 0,
    paceFrom: starts,
    paceUntil: starts,
    paceDollars: 0,
    paceDrawn: 0,
    suspended: new Map(),
    ended: new Map(),
    reclaimed: new Map(),
    lost: new Map(),
  }
}

/** Draw evenly up to a day: what is left is spread over the days to the end of the period. */
export function drawBefore(portion: Portion, day: number, life: LifeDays, enter: Enter): void {
  // An award that comes after its period can no longer be drawn.
  if (portion.undrawn === 0 || day <= portion.paceFrom || portion.starts >= portion.ends) return
  const days = Math.max(1, portion.paceUntil - portion.paceFrom)
  const elapsed = Math.min(day - portion.paceFrom, days)
  const due = toNearest((portion.paceDollars * elapsed) / days)
  const dollars = Math.min(due - portion.paceDrawn, portion.undrawn)
  portion.paceDrawn = due
  pay(portion, day - 1, dollars, life, enter)
}

/** Begin to reckon the even pace anew, from what is undrawn on a day to the end of the period. */
export function paceAgain(portion: Portion, day: number): void {
  setPace(portion, day, portion.ends, portion.undrawn)
}

/** Draw so many dollars evenly between two days. */
export function setPace(portion: Portion, day: number, until: number, dollars: Dollars): void {
  portion.paceFrom = Math.max(day, portion.starts)
  portion.paceUntil = until
  portion.paceDollars = dollars
  portion.paceDrawn = 0
}

function pay(
  portion: Portion,
  day: number,
  dollars: Dollars,
  { advance }: LifeDays,
  enter: Enter,
): void {
  portion.undrawn -= dollars
  if (advance) portion.drawn += dollars
  else portion.spent += dollars
  enter(day, 'undrawn', advance ? 'drawn' : 'spent', dollars)
}

/** End a quarter: money paid in advance is taken to be spent in the quarter after it was drawn. */
export function spendBefore(portion: Portion, day: number, enter: Enter): void {
  const dollars = Math.min(portion.carried, portion.drawn)
  portion.drawn -= dollars
  portion.spent += dollars
  portion.carried = portion.drawn
  enter(day - 1, 'drawn', 'spent', dollars)
}

/** Close the award: what was paid is settled, and what nobody drew goes back. */
export function closePortion(portion: Portion, day: number, enter: Enter): void {
  enter(day, 'drawn', 'closed', portion.drawn)
  enter(day, 'spent', 'closed', portion.spent)
  enter(day, 'undrawn', 'returned', portion.undrawn)
  portion.closed += portion.drawn + portion.spent
  portion.drawn = 0
  portion.spent = 0
  portion.undrawn = 0
}

/** What a place was paid of a portion so far. */
export function paidOf(portion: Portion): Dollars {
  return portion.drawn + portion.spent + portion.closed
}

/** What was paid by now at the slowest and at the fastest draw-down: unknown between what is known of the award. */
export function paidEnds(
  portion: Portion,
  undrawn: Dollars,
  { drawSlowest, drawFastest }: CourseSettings,
): readonly [least: Dollars, most: Dollars] {
  const paid = paidOf(portion)
  const slow = portion.known + toNearest((paid - portion.known) * drawSlowest)
  return [Math.min(paid, slow), paid + toNearest(undrawn * drawFastest)]
}
