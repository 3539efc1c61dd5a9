/** Says of many draws of one figure what lies in the middle and at the ends, by nearest rank. */
import type { Band, Dollars } from '../types'

/**
 * The band of a figure, from one figure a draw. Each of its ends is a figure that some draw gave: of
 * n draws in ascending order the one at place ceil(p n), counted from 1. Throws where there is no draw.
 */
export function bandOf(dollars: ArrayLike<number>): Band {
  const ranked = rank(dollars)
  const draws = ranked.length
  return {
    draws,
    least: ranked[0]!,
    tenth: atRank(ranked, 1, 10),
    median: atRank(ranked, 1, 2),
    ninetieth: atRank(ranked, 9, 10),
    most: ranked[draws - 1]!,
    mean: meanOf(dollars),
  }
}

/** The figures in ascending order. Throws where there are none. */
export function rank(dollars: ArrayLike<number>): Float64Array {
  if (dollars.length === 0) throw new Error('There are no draws to rank.')
  return Float64Array.from(dollars).sort()
}

/** The figure at or below which lies a part of the draws, by nearest rank in whole numbers. */
function atRank(ranked: Float64Array, part: number, of: number): Dollars {
  const place = Math.floor((part * ranked.length + of - 1) / of)
  return ranked[Math.min(ranked.length, Math.max(1, place)) - 1]!
}

/**
 * The mean in whole dollars, halves up. Each figure is divided by the number of draws first, with what
 * is left over kept apart, so that no sum grows past what a number holds exactly.
 */
function meanOf(dollars: ArrayLike<number>): Dollars {
  const draws = dollars.length
  let [mean, left] = [0, 0]
  for (let draw = 0; draw < draws; draw++) {
    const part = Math.floor(dollars[draw]! / draws)
    mean += part
    left += dollars[draw]! - part * draws
  }
  return mean + Math.floor((2 * left + draws) / (2 * draws))
}

/** How many draws of how many gave more than an amount, exactly. */
export function chanceOfMoreThan(
  dollars: ArrayLike<number>,
  amount: Dollars,
): { readonly count: number; readonly of: number } {
  let count = 0
  for (let draw = 0; draw < dollars.length; draw++) count += Number(dollars[draw]! > amount)
  return { count, of: dollars.length }
}
