/** Stops what is left of a portion, or reclaims what was paid of it, and undoes either when the reason falls. */
import { toNearest } from '../money'
import { drawBefore, paceAgain, paidEnds, paidOf } from './portion'
import type { Enter, Portion } from './portion'
import type { Bite, CourseSettings, Dollars, LifeDays, Share, Stage } from '../types'

/** What a remedy takes of a portion: its own share of the award, of all or of what others left. */
interface Taking {
  readonly share: Share
  /** In sequence each takes of what those before it left; else each of the whole, while there is any. */
  readonly sequence: boolean
  readonly settings: CourseSettings
}

/** Suspend or end the undrawn balance from a day on. */
export function stopPortion(
  portion: Portion,
  bite: Bite,
  day: number,
  { share, sequence, settings }: Taking,
  life: LifeDays,
  enter: Enter,
): void {
  drawBefore(portion, day, life, enter)
  if (bite.remedy === 'terminate') {
    const left = portion.undrawn + sumOf(portion.suspended)
    const [least, most] = paidEnds(portion, left, settings)
    const rest = paidOf(portion) + left
    portion.lost.set(bite, [toNearest((rest - most) * share), toNearest((rest - least) * share)])
  }
  const taken = bite.remedy === 'suspend' ? portion.suspended : portion.ended
  const whole = sequence ? portion.undrawn : portion.undrawn + sumOf(portion.suspended)
  const wanted = toNearest(whole * share)
  const dollars = Math.min(wanted, portion.undrawn)
  portion.undrawn -= dollars
  taken.set(bite, dollars)
  enter(day, 'undrawn', stageOf(bite), dollars, bite)
  if (bite.remedy === 'terminate') endSuspended(portion, bite, day, wanted - dollars, enter)
  paceAgain(portion, day)
}

/** A termination reaches suspended money too, once nothing else is left undrawn. */
function endSuspended(
  portion: Portion,
  bite: Bite,
  day: number,
  wanted: Dollars,
  enter: Enter,
): void {
  let left = wanted
  for (const [other, dollars] of portion.suspended) {
    const taken = Math.min(left, dollars)
    left -= taken
    portion.suspended.set(other, dollars - taken)
    portion.ended.set(bite, portion.ended.get(bite)! + taken)
    enter(day, 'suspended', 'ended', taken, bite)
  }
}

/**
 * Give back what a stop took; where late awards end later, the period ends as much later as it lasted.
 * Where ended awards are paid later, a termination's dollars are paid at once and settled with that.
 */
export function resumePortion(
  portion: Portion,
  bite: Bite,
  day: number,
  { lateAwards, endedAwards }: CourseSettings,
  life: LifeDays,
  enter: Enter,
): void {
  const taken = bite.remedy === 'suspend' ? portion.suspended : portion.ended
  const dollars = taken.get(bite)
  if (dollars === undefined) return
  drawBefore(portion, day, life, enter)
  taken.delete(bite)
  portion.lost.delete(bite)
  if (bite.remedy === 'terminate' && endedAwards === 'paid-later') {
    portion.closed += dollars
    // A judgment's sum is no guess at how fast money is drawn.
    portion.known += dollars
    enter(day, 'ended', 'closed', dollars, bite)
    return
  }
  const stopped = day - Math.max(bite.from, portion.starts)
  if (lateAwards === 'end-later' && dollars > 0 && stopped > 0) {
    portion.ends += stopped
    portion.closes += stopped
  }
  portion.undrawn += dollars
  enter(day, stageOf(bite), 'undrawn', dollars, bite)
  paceAgain(portion, day)
}

/** Disallow costs already paid: never more than was paid. */
export function reclaimPortion(
  portion: Portion,
  bite: Bite,
  day: number,
  { share, settings }: Taking,
  life: LifeDays,
  enter: Enter,
): void {
  drawBefore(portion, day, life, enter)
  const [least, most] = paidEnds(portion, portion.undrawn, settings)
  portion.lost.set(bite, [toNearest(least * share), toNearest(most * share)])
  const paid = paidOf(portion) + sumOf(portion.reclaimed)
  let left = Math.min(toNearest(paid * share), paidOf(portion))
  portion.reclaimed.set(bite, left)
  for (const stage of ['spent', 'closed', 'drawn'] as const) {
    const dollars = Math.min(left, portion[stage])
    left -= dollars
    portion[stage] -= dollars
    enter(day, stage, 'clawed-back', dollars, bite)
  }
}

/** Pay back what was reclaimed. */
export function restorePortion(portion: Portion, bite: Bite, day: number, enter: Enter): void {
  const dollars = portion.reclaimed.get(bite)
  if (dollars === undefined) return
  portion.reclaimed.delete(bite)
  portion.lost.delete(bite)
  portion.spent += dollars
  enter(day, 'clawed-back', 'spent', dollars, bite)
}

/** Where a stop leaves the money. */
function stageOf({ remedy }: Bite): Stage {
  return remedy === 'suspend' ? 'suspended' : 'ended'
}

function sumOf(taken: ReadonlyMap<Bite, Dollars>): Dollars {
  let sum = 0
  for (const dollars of taken.values()) sum += dollars
  return sum
}
