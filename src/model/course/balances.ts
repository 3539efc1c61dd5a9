/** Adds up where dollars stand at the end of each quarter, stage by stage, from the moves of awards. */
import { quarterStarts } from './days'
import type { AwardCourse, QuarterBalances, Stage } from '../types'

/** The stages in the order in which a dollar passes them, those outside the ordinary course last. */
export const stageNames: readonly Stage[] = [
  'allocated',
  'offered',
  'undrawn',
  'drawn',
  'spent',
  'closed',
  'returned',
  'held',
  'declined',
  'suspended',
  'ended',
  'moved',
  'lapsed',
  'clawed-back',
]

/** Columns of nothing for the quarters from one day to another. */
export function emptyBalances(from: number, until: number): QuarterBalances {
  const quarters = quarterStarts(from, until)
  const length = quarters.length
  // One block for all stages: thousands are made for awards that are added up and forgotten.
  const block = new Float64Array(length * stageNames.length)
  const stages: Partial<Record<Stage, Float64Array>> = {}
  stageNames.forEach((name, at) => {
    stages[name] = block.subarray(at * length, (at + 1) * length)
  })
  return { quarters, stages: stages as Record<Stage, Float64Array> }
}

/** Add the balances of one award, each day in the quarter it lies in; `from` is the day its money was there. */
export function addAward(
  { quarters, stages }: QuarterBalances,
  award: Pick<AwardCourse, 'allocated' | 'moves'>,
  available: number,
  takenIn: readonly { readonly day: number; readonly dollars: number }[],
): void {
  const from = (stage: Stage, day: number, dollars: number) => {
    const column = stages[stage]
    for (let at = placeOfDay(quarters, day); at < quarters.length; at++) column[at]! += dollars
  }
  from('allocated', available, award.allocated)
  for (const { day, dollars } of takenIn) from('allocated', day, dollars)
  for (const { day, from: left, to, dollars } of award.moves) {
    from(left, day, -dollars)
    from(to, day, dollars)
  }
}

/** Add the balances of others of the same quarters or fewer; `sign` -1 takes them away. */
export function addBalances(sum: QuarterBalances, other: QuarterBalances, sign: 1 | -1 = 1): void {
  const first = sum.quarters.indexOf(other.quarters[0]!)
  for (const stage of stageNames) {
    const [to, add] = [sum.stages[stage], other.stages[stage]]
    for (let at = 0; at < add.length; at++) to[first + at]! += sign * add[at]!
  }
}

/** The quarter a day lies in; the first where it comes before. */
export function placeOfDay(quarters: readonly number[], day: number): number {
  let [low, high] = [0, quarters.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (quarters[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** Dollars that entered and stand in no stage, quarter by quarter: always nothing. `entered` is what came in by its end. */
export function unaccountedIn(
  { stages, quarters }: QuarterBalances,
  entered: ArrayLike<number>,
): readonly number[] {
  return quarters.map((_, at) =>
    stageNames.reduce((left, stage) => left - stages[stage][at]!, entered[at]!),
  )
}
