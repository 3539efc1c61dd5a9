/** Reads from the courses of awards what was kept back of them, from which day, and when it was let go. */

import type { AwardCourse, Dollars, Move, Stage } from '../types'

/** What the model kept back of several awards together. Days are counted from 1 January 1970. */
export interface KeptBack {
  /** Recipients of which something was kept back, by index, each once. */
  readonly recipients: readonly number[]
  /** The most that was kept back on one day. */
  readonly most: Dollars
  /** The first day on which something was kept back; null where nothing was. */
  readonly from: number | null
  /** The day on which most was let go at once; null where nothing was. */
  readonly until: number | null
  /** What was let go on that day. */
  readonly letGo: Dollars
  /** What was never let go by the last day looked at. */
  readonly still: Dollars
  readonly declined: Dollars
  readonly ended: Dollars
  /** Dollars times days. */
  readonly dollarDays: number
}

/** Money that has not come: kept by the agency, left by the place, or stopped on its way. */
const KEPT: ReadonlySet<Stage> = new Set<Stage>(['held', 'declined', 'suspended'])

/** Money that will not come to the place at all. */
const LOST: ReadonlySet<Stage> = new Set<Stage>([
  'returned',
  'ended',
  'moved',
  'lapsed',
  'clawed-back',
])

/** Add up what was kept back of awards. */
export function keptBack(awards: readonly AwardCourse[]): KeptBack {
  const steps = new Map<number, { taken: Dollars; lost: Dollars }>()
  const enter = (day: number, taken: Dollars, lost: Dollars) => {
    const step = steps.get(day) ?? { taken: 0, lost: 0 }
    step.taken += taken
    step.lost += lost
    steps.set(day, step)
  }
  for (const award of awards) {
    const { waited, allocated } = award
    if (waited === undefined) {
      for (const move of award.moves) {
        const way = wayOf(move)
        if (way === 0) continue
        enter(move.day, way * move.dollars, way < 0 && LOST.has(move.to) ? move.dollars : 0)
      }
    } else if (allocated > 0) {
      enter(waited.from, allocated, 0)
      if (waited.until !== null) enter(waited.until, -allocated, 0)
    }
  }
  let still = 0
  let most = 0
  let letGo = 0
  let from: number | null = null
  let until: number | null = null
  for (const [day, step] of [...steps].sort(([a], [b]) => a - b)) {
    // What comes and goes on one day was never kept.
    still += step.taken
    if (step.taken > 0) from ??= day
    if (still > most) most = still
    const back = -step.taken - step.lost
    if (back > letGo) {
      letGo = back
      until = day
    }
  }
  const touched = awards.filter((award) =>
    award.waited === undefined ? award.moves.some((move) => wayOf(move) > 0) : award.allocated > 0,
  )
  return {
    recipients: [...new Set(touched.map(({ recipient }) => recipient))],
    most,
    from,
    until,
    letGo,
    still,
    declined: sumOf(awards, 'declined'),
    ended: sumOf(awards, 'ended'),
    dollarDays: awards.reduce((sum, award) => sum + award.dollarDays, 0),
  }
}

/** 1 where a move takes money into keeping, -1 where it lets it go. */
function wayOf({ from, to, condition }: Move): -1 | 0 | 1 {
  // An offer made with a condition and not taken is still money that has not come.
  const isKept = (stage: Stage) => KEPT.has(stage) || (stage === 'offered' && condition !== null)
  if (isKept(from) === isKept(to)) return 0
  return isKept(to) ? 1 : -1
}

function sumOf(awards: readonly AwardCourse[], stage: 'declined' | 'ended'): Dollars {
  let sum = 0
  for (const { moves } of awards.filter((award) => award.waited === undefined)) {
    for (const { to, dollars } of moves) if (to === stage) sum += dollars
  }
  return sum
}
