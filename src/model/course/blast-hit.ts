/** Says how much of one award stood still or went away, from when until when, out of the movements of its dollars. */
import type { AwardCourse, ConditionId, Dollars, Stage } from '../types'

/** The stages in which a dollar does not reach the one it was allocated to. */
export type StillStage =
  'held' | 'declined' | 'suspended' | 'ended' | 'moved' | 'lapsed' | 'clawed-back'

/** The stages in order of the words of every table: what may still come, then what will not. */
export const stillStages: readonly StillStage[] = [
  'held',
  'declined',
  'suspended',
  'ended',
  'moved',
  'lapsed',
  'clawed-back',
]

/** What was done to one award. */
export interface Hit {
  /** The most that stood still or was gone at one time. */
  readonly dollars: Dollars
  /** The same with every open finding counted as failed. */
  readonly most: Dollars
  /** Where most of it stood at that time; null where nothing did. */
  readonly how: StillStage | null
  /** Where most of it stands on the last day looked at; null where all of it came after all. */
  readonly stands: StillStage | null
  /** What still does not come on the last day looked at. */
  readonly left: Dollars
  /** First day, and the day from which nothing stands still any more; null: still, or never. */
  readonly from: number | null
  readonly until: number | null
  /** Nobody found the recipient failing: it waits with everyone. */
  readonly waits: boolean
  readonly conditions: readonly ConditionId[]
}

const still = new Set<Stage>(stillStages)

function isStill(stage: Stage): stage is StillStage {
  return still.has(stage)
}

/**
 * Follow the movements of one award and keep the day on which most of its dollars stood still.
 *
 * What is counted is the largest sum at one time, not the sum of all movements: money held, released
 * and suspended again is one award's money. Dollars whole; throws nothing.
 */
export function hitOf(award: AwardCourse): Hit {
  return award.waited === undefined ? hitByMoves(award) : hitByWait(award, award.waited)
}

/** The same of an award that only waits, read from the days of its wait. */
function hitByWait(award: AwardCourse, { from, until }: NonNullable<AwardCourse['waited']>): Hit {
  const { allocated, bites } = award
  const left = until === null ? allocated : 0
  return {
    dollars: allocated,
    most: allocated,
    how: allocated > 0 ? 'held' : null,
    stands: left > 0 ? 'held' : null,
    left,
    from: allocated > 0 ? from : null,
    until: allocated > 0 ? until : null,
    waits: true,
    conditions: [...new Set(bites.map(({ condition }) => condition))],
  }
}

function hitByMoves(award: AwardCourse): Hit {
  const balance = new Map<StillStage, Dollars>()
  let sum = 0
  let [peak, from, until]: [Dollars, number | null, number | null] = [0, null, null]
  let how: StillStage | null = null
  award.moves.forEach((move, i) => {
    if (isStill(move.from)) add(balance, move.from, -move.dollars)
    if (isStill(move.to)) add(balance, move.to, move.dollars)
    // Movements of one day happen together: only the evening counts.
    if (award.moves[i + 1]?.day === move.day) return
    const before = sum
    sum = [...balance.values()].reduce((total, dollars) => total + dollars, 0)
    if (sum > 0 && from === null) from = move.day
    if (sum > 0) until = null
    else if (before > 0) until = move.day
    if (sum > peak) [peak, how] = [sum, largest(balance)]
  })
  return {
    dollars: peak,
    most: Math.max(peak, openAtMost(award, peak)),
    how,
    stands: sum > 0 ? largest(balance) : null,
    left: sum,
    from: from ?? firstOpen(award),
    until,
    waits: award.bites.length > 0 && award.bites.every((bite) => bite.waits),
    conditions: [...new Set(award.bites.map(({ condition }) => condition))],
  }
}

function add(balance: Map<StillStage, Dollars>, stage: StillStage, dollars: Dollars): void {
  balance.set(stage, (balance.get(stage) ?? 0) + dollars)
}

/** The stage that holds most; of equals the first in the order of tables. */
function largest(balance: ReadonlyMap<StillStage, Dollars>): StillStage | null {
  return stillStages.reduce<StillStage | null>(
    (best, stage) =>
      (balance.get(stage) ?? 0) > (best === null ? 0 : (balance.get(best) ?? 0)) ? stage : best,
    null,
  )
}

/** What bites that cannot be told would take besides; never more than the award. */
function openAtMost({ bites, allocated, takenIn }: AwardCourse, peak: Dollars): Dollars {
  const open = bites
    .filter((bite) => bite.open)
    .reduce((sum, { base, share }) => sum + Math.ceil(base * share), 0)
  return Math.min(allocated + takenIn, peak + open)
}

function firstOpen({ bites }: AwardCourse): number | null {
  const days = bites.filter((bite) => bite.open).map((bite) => bite.from)
  return days.length === 0 ? null : Math.min(...days)
}
