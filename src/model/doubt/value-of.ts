/** Takes from a doubted parameter the value that one draw gives it. */
import { partOfWord, wordOf } from './chance'
import type { Doubt, ParameterValue, Spread } from '../types'

/** How many billionths make a certainty. */
export const CERTAIN = 1_000_000_000

/**
 * The value of a doubt in one draw. Doubts of one name read one number, so that they fall together;
 * those of other names read others.
 */
export function valueOf({ spread, shared }: Doubt, seed: number, draw: number): ParameterValue {
  return valueAt(spread, wordOf(seed, draw, shared))
}

/**
 * The value at a number from 0 to 2^32 - 1: of a uniform spread the step it falls on, each as likely
 * as any other; of a triangular one the step nearest to the inverse of its distribution; else the
 * alternative whose part of the whole it falls in.
 */
export function valueAt(spread: Spread, word: number): ParameterValue {
  switch (spread.kind) {
    case 'uniform':
      return stepOf(spread, partOfWord(word, spread.steps + 1))
    case 'triangular':
      return stepOf(spread, triangularStep(spread, word))
    case 'alternatives': {
      const place = partOfWord(word, CERTAIN)
      let before = 0
      for (const { value, weight } of spread.of) {
        before += weight
        if (place < before) return value
      }
      return spread.of[0].value
    }
  }
}

/** The value at a step of a spread, without the last digits that binary fractions add to it. */
export function stepOf(
  { low, high, steps }: Pick<Exclude<Spread, { kind: 'alternatives' }>, 'low' | 'high' | 'steps'>,
  step: number,
): number {
  if (step === steps) return high
  const each = (high - low) / steps
  if (Number.isInteger(low) && Number.isInteger(each)) return low + step * each
  return Math.min(high, Math.max(low, Number((low + step * each).toPrecision(12))))
}

/** The middle of the number's own part of the whole, so that neither end is ever exactly reached. */
function triangularStep(
  { low, likely, high, steps }: Extract<Spread, { kind: 'triangular' }>,
  word: number,
): number {
  const chance = (word + 0.5) / 0x1_0000_0000
  const width = high - low
  const value =
    chance * width < likely - low
      ? low + Math.sqrt(chance * width * (likely - low))
      : high - Math.sqrt((1 - chance) * width * (high - likely))
  const step = Math.floor(((value - low) / width) * steps + 0.5)
  return Math.min(steps, Math.max(0, step))
}
