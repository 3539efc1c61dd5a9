/** Draws that a number settles, so that any case can be made again from the seed and the number it failed with. */

/** Draws for one case. */
export interface Chance {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** The draws of case `at` of a run that starts from `seed`; no two cases share a sequence. */
export function chanceOf(seed: number, at: number): Chance {
  // A mixing step by Murmur3; xorshift then draws, and never from nought.
  let state = Math.imul(seed ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)
  state = (state ^ (state >>> 13)) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  const below = (most: number): number => next() % most
  return { below, pick: (list) => list[below(list.length)]! }
}
