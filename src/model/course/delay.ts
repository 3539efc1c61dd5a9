/** Measures delay and loss: dollars times days kept from a place, and what it will not get any more. */
import type { AwardCourse, Dollars, Move, Stage } from '../types'
import type { Portion } from './portion'

/** Average length of a month in days: a year of 365.25 days divided by twelve. */
export const DAYS_A_MONTH = 30.4375

/** Stages in which money is kept from a place that was to have it. */
export const KEPT: readonly Stage[] = ['held', 'declined', 'suspended']

/** Stages a dollar does not come back from by itself. */
export const LOST: readonly Stage[] = ['ended', 'moved', 'lapsed', 'clawed-back']

/** Dollars times days held, declined or suspended up to the last day, and the days on which any were. */
export function measureDelay(
  moves: readonly Move[],
  until: number,
): Pick<AwardCourse, 'dollarDays' | 'heldDays'> {
  let kept = 0
  let since = moves[0]?.day ?? until
  const sum = { dollarDays: 0, heldDays: 0 }
  const pass = (day: number) => {
    if (kept > 0) {
      sum.dollarDays += kept * (day - since)
      sum.heldDays += day - since
    }
    since = day
  }
  for (const { day, from, to, dollars } of moves) {
    const change = Number(KEPT.includes(to)) - Number(KEPT.includes(from))
    if (change === 0) continue
    pass(day)
    kept += change * dollars
  }
  pass(until + 1)
  return sum
}

/**
 * What is lost for good by the last day: at an even draw-down, and between the fastest and the
 * slowest. What never was offered is lost whole, however fast money is drawn.
 */
export function lossOf(
  moves: readonly Move[],
  portions: readonly Portion[],
  takenIn: Dollars = 0,
): Pick<AwardCourse, 'lost' | 'lostLow' | 'lostHigh'> {
  let lost: Dollars = 0
  for (const { from, to, dollars } of moves) {
    lost += (Number(LOST.includes(to)) - Number(LOST.includes(from))) * dollars
  }
  // What comes back to the place it was taken from, to be spent on compliance alone, is not lost.
  const moved = moves.reduce((sum, { to, dollars }) => sum + (to === 'moved' ? dollars : 0), 0)
  lost -= Math.min(moved, takenIn)
  let [low, high] = [lost, lost]
  for (const portion of portions) {
    for (const [bite, [least, most]] of portion.lost) {
      const taken = portion.ended.get(bite) ?? portion.reclaimed.get(bite) ?? 0
      low += Math.min(0, least - taken)
      high += Math.max(0, most - taken)
    }
  }
  return { lost, lostLow: Math.max(0, low), lostHigh: high }
}
