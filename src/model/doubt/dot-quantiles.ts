/** Picks a few dots that stand for many draws, each for as many of them as any other. */
import { rank } from './band'
import type { Dollars } from '../types'

/**
 * So many figures of the draws, in ascending order: dot k of n is the one at the middle of its own
 * part, by nearest rank at (k - 1/2) / n. With n dots each stands for 1 draw in n. Throws where there
 * is no draw, or no dot is asked for.
 */
export function dotQuantiles(dollars: ArrayLike<number>, n: number): readonly Dollars[] {
  if (!Number.isInteger(n) || n < 1) throw new Error('Ask for a whole number of dots, at least 1.')
  const ranked = rank(dollars)
  return Array.from({ length: n }, (_, dot) => {
    const place = Math.ceil(((2 * dot + 1) * ranked.length) / (2 * n))
    return ranked[Math.max(1, place) - 1]!
  })
}
