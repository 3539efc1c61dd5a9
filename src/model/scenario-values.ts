/** Says what a value of a scenario file may be: how much of it, and which text a reader can see. */

import { quote } from './fault'
import type { Json } from './scenario-json'

/** The most a scenario may hold, so that a stranger's file stays small. */
export const LIMITS = {
  title: 200,
  note: 4000,
  author: 200,
  name: 200,
  value: 500,
  changes: 5000,
  layers: 20,
  results: 100,
  draws: 100_000,
}

/** The most draws that a scenario file, and so a command or a page, may ask for. */
export const MOST_DRAWS = LIMITS.draws

// Characters that are invisible or turn the direction of a line could make a title say something else;
// half of a surrogate pair is no character at all.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]/u
/** What breaks a line. */
export const HIDDEN_IN_LINE = /[\t\n\r]/

/** Whether a value can name something: a line of visible text, not empty and not too long. */
export function isName(value: Json | undefined): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= LIMITS.name &&
    !hides(value) &&
    !HIDDEN_IN_LINE.test(value)
  )
}

/** Whether text holds what a reader would not see. */
export function hides(text: string): boolean {
  return HIDDEN.test(text)
}

/** Name a value in a fault, short enough for one sentence. */
export function found(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `the text ${quote(value)}`
  if (value instanceof Map) return 'an object'
  return Array.isArray(value) ? 'a list' : String(value)
}
