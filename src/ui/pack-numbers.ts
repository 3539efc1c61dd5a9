/** Reads columns of whole numbers that travel as text; tools/pack/ints.ts writes them. */

/** A column of numbers as text: each character a digit, or the last of a number. */
export type Ints = string

const SKIPPED = 92 // the backslash, which JSON would double
const FIRST = 35
/** Half of the 90 characters end a number; the others say that more follows. */
export const DIGITS = 45

/** Read whole numbers of at least zero: base 45, lowest digit first, one character a digit. */
export function readInts(text: Ints): number[] {
  const values: number[] = []
  let value = 0
  let unit = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const digit = code - FIRST - (code > SKIPPED ? 1 : 0)
    if (digit >= DIGITS) {
      value += (digit - DIGITS) * unit
      unit *= DIGITS
    } else {
      values.push(value + digit * unit)
      value = 0
      unit = 1
    }
  }
  return values
}

/** The character of one digit from 0 to 89. */
export function digitCharacter(digit: number): string {
  const code = FIRST + digit
  return String.fromCharCode(code >= SKIPPED ? code + 1 : code)
}

/** Read running totals: each number is a step from the one before. */
export function readSteps(text: Ints): number[] {
  let total = 0
  return readInts(text).map((step) => (total += step))
}

/** Read whole numbers of either sign: even stands for zero and up, odd for below zero. */
export function readSigned(text: Ints): number[] {
  return readInts(text).map(signed)
}

/** The signed number that a folded one stands for. */
export function signed(folded: number): number {
  return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
}
