/** Divides a difference among those that make it up together, so that nobody's place in a row counts. */
import type { Dollars } from '../types'

/** What one player is given: in whole dollars, and alone at either end of the row. */
export interface Given {
  /** Its part of the difference; the parts of all add up to it exactly. */
  readonly part: Dollars
  /** What it does on its own, before all others. */
  readonly firstIn: Dollars
  /** What it does after all others. */
  readonly lastIn: Dollars
}

/**
 * Divide `worth(all) - worth(none)` among `players` by the value of L. S. Shapley: the mean of what
 * each adds over every order in which they may come. `worth` is asked for each set of players once, as
 * bits, the first player the lowest; it gives whole dollars.
 *
 * Sums are whole numbers of dollars over players!, without rounding; then whole dollars are given by
 * largest remainder, a tie to whoever stands first, so that the parts add up to the difference exactly.
 */
export function shapley(players: number, worth: (set: number) => Dollars): readonly Given[] {
  const all = (1 << players) - 1
  const worths = Array.from({ length: all + 1 }, (_, set) => worth(set))
  const orders = factorial(players)
  const sums = Array.from({ length: players }, (_, player) => {
    let sum = 0n
    for (let set = 0; set <= all; set++) {
      if ((set & (1 << player)) !== 0) continue
      const before = bitsOf(set)
      const ways = factorial(before) * factorial(players - before - 1)
      sum += ways * BigInt(worths[set | (1 << player)]! - worths[set]!)
    }
    return sum
  })
  return inWholeDollars(sums, orders).map((part, player) => ({
    part,
    firstIn: worths[1 << player]! - worths[0]!,
    lastIn: worths[all]! - worths[all & ~(1 << player)]!,
  }))
}

/** Round sums over `by` to whole numbers by largest remainder; they add up to a whole number. */
function inWholeDollars(sums: readonly bigint[], by: bigint): readonly Dollars[] {
  const rest = sums.map((sum) => ((sum % by) + by) % by)
  const whole = sums.map((sum, at) => Number((sum - rest[at]!) / by))
  const left = Number(rest.reduce((a, b) => a + b, 0n) / by)
  const order = rest
    .map((_, at) => at)
    .toSorted((a, b) => (rest[b]! > rest[a]! ? 1 : rest[b]! < rest[a]! ? -1 : a - b))
  for (const at of order.slice(0, left)) whole[at]! += 1
  return whole
}

function factorial(of: number): bigint {
  return of < 2 ? 1n : BigInt(of) * factorial(of - 1)
}

function bitsOf(set: number): number {
  let bits = 0
  for (let left = set; left !== 0; left &= left - 1) bits += 1
  return bits
}
