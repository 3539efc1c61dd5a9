/** Counts out the grid of a sweep: which values a path takes, and which point and draw a row stands for. */
import type { ParameterValue } from '../types'

/** The values that one path takes, in the order in which they were written. */
export interface SweepAxis {
  readonly path: string
  readonly values: readonly ParameterValue[]
}

/** Rows that one process writes: from `from` up to but not including `to`. */
export interface RowSpan {
  readonly from: number
  readonly to: number
}

/** How many points a grid has; 1 where nothing is varied. */
export function pointsOf(grid: readonly SweepAxis[]): number {
  return grid.reduce((points, { values }) => points * values.length, 1)
}

/** The values at one point of a grid; the first path changes slowest, the last with every point. */
export function valuesAt(
  grid: readonly SweepAxis[],
  point: number,
): readonly (readonly [path: string, value: ParameterValue])[] {
  let left = point
  const values = grid.toReversed().map(({ path, values: all }) => {
    const at = left % all.length
    left = (left - at) / all.length
    return [path, all[at]!] as const
  })
  return values.reverse()
}

/**
 * The rows of one shard of so many, counted from 1. Shards are runs of neighbouring rows, so that the
 * draws of one point are made together; none has more than one row more than another.
 */
export function shardOf(rows: number, shard: number, shards: number): RowSpan {
  return {
    from: Math.floor((rows * (shard - 1)) / shards),
    to: Math.floor((rows * shard) / shards),
  }
}

/** The most digits after the point that the steps of a grid are counted in. */
const MOST_DIGITS = 9

/**
 * The values from one number to another by equal steps, both ends among them, each the very number that
 * its decimal digits name. Null where the steps do not come out at the end, where they are more than
 * `most`, or where a number has more than nine digits after its point.
 */
export function stepValues(
  from: number,
  to: number,
  step: number,
  most: number,
): readonly number[] | null {
  const digits = Math.max(...[from, to, step].map(digitsOf))
  if (digits > MOST_DIGITS) return null
  let scale = 1
  for (let digit = 0; digit < digits; digit++) scale *= 10
  // Whole numbers of the last digit; what a multiplication leaves of a binary fraction is rounded off.
  const [first, last, by] = [from, to, step].map((one) => Math.round(one * scale)) as [
    number,
    number,
    number,
  ]
  if (![first, last, by].every(Number.isSafeInteger) || by <= 0 || last < first) return null
  const steps = (last - first) / by
  if (!Number.isInteger(steps) || steps + 1 > most) return null
  return Array.from({ length: steps + 1 }, (_, at) => (first + at * by) / scale)
}

/** Digits after the point of a number as it is written. */
function digitsOf(value: number): number {
  const [mantissa = '', power = '0'] = String(value).split('e')
  const part = mantissa.split('.')[1] ?? ''
  return Math.max(0, part.length - Number(power))
}
