/** Keeps money whole: the nearest dollar, and splits of a sum that lose no dollar. */
import type { Dollars, RecipientId } from './types'

/** Round an unrounded, non-negative amount to the nearest whole dollar, halves up, as award tables do. */
export function toNearest(amount: number): Dollars {
  // Adding a comparison rather than calling Math.round: engines branch in the latter, and cents cannot be predicted.
  const whole = Math.floor(amount)
  return whole + Number(amount - whole >= 0.5)
}

/**
 * Split a sum of whole dollars in proportion to whole weights by largest remainder.
 *
 * The parts are whole, never negative, and add to `total` exactly; a tie for the last dollar goes to
 * the lower id, so the order in which recipients are listed decides nothing. Where no weight is
 * positive nobody can take the money and every part is zero: the caller must then keep the sum.
 */
export function splitExactly(
  total: Dollars,
  weights: ArrayLike<number>,
  ids: ArrayLike<RecipientId>,
): Float64Array {
  const parts = new Float64Array(weights.length)
  let sum = 0
  let largest = 0
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!
    if (weights[i]! > largest) largest = weights[i]!
  }
  if (sum === 0 || total === 0) return parts
  const remainders =
    total * largest <= Number.MAX_SAFE_INTEGER && sum <= Number.MAX_SAFE_INTEGER
      ? quotasInNumbers(total, weights, sum, parts)
      : quotasInBigInts(total, weights, parts)
  let left = total
  for (const part of parts) left -= part
  const order = Array.from(weights, (_, i) => i)
    .filter((i) => remainders[i]! > 0)
    .sort((a, b) => compare(remainders[b]!, remainders[a]!) || compare(ids[a]!, ids[b]!))
  for (const i of order.slice(0, left)) parts[i]! += 1
  return parts
}

/** Fill `parts` with whole quotas and return the remainders, while every product is exact in a number. */
function quotasInNumbers(
  total: Dollars,
  weights: ArrayLike<number>,
  sum: number,
  parts: Float64Array,
): ArrayLike<number> {
  const remainders = new Float64Array(parts.length)
  for (let i = 0; i < parts.length; i++) {
    const product = total * weights[i]!
    remainders[i] = product % sum
    parts[i] = (product - remainders[i]!) / sum
  }
  return remainders
}

/** The same where a product would pass 2^53. */
function quotasInBigInts(
  total: Dollars,
  weights: ArrayLike<number>,
  parts: Float64Array,
): ArrayLike<bigint> {
  const whole = Array.from(weights, (weight) => BigInt(weight))
  const sum = whole.reduce((a, b) => a + b, 0n)
  return whole.map((weight, i) => {
    const product = BigInt(total) * weight
    parts[i] = Number(product / sum)
    return product % sum
  })
}

function compare<T extends number | bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
