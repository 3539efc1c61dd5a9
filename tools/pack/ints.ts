/** Writes columns of whole numbers as text: the other side of `readInts` in src/ui/pack-numbers.ts. */

import { DIGITS, digitCharacter } from '../../src/ui/pack-numbers'
import type { Ints } from '../../src/ui/pack-numbers'

/** Write whole numbers of at least zero. */
export function writeInts(values: Iterable<number>): Ints {
  let text = ''
  for (const value of values) {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} cannot be packed.`)
    let rest = value
    while (rest >= DIGITS) {
      text += digitCharacter(DIGITS + (rest % DIGITS))
      rest = Math.floor(rest / DIGITS)
    }
    text += digitCharacter(rest)
  }
  return text
}

/** Write numbers that never fall as steps from the one before. */
export function writeSteps(values: readonly number[]): Ints {
  return writeInts(values.map((value, place) => value - (values[place - 1] ?? 0)))
}

/** Write whole numbers of either sign. */
export function writeSigned(values: readonly number[]): Ints {
  return writeInts(values.map(folded))
}

/** Fold a signed number into one of at least zero, small ones staying small. */
export function folded(value: number): number {
  return value >= 0 ? 2 * value : -2 * value - 1
}
