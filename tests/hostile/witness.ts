/** Watches what opening a stranger's text does: it answers by a name we know, and leaves everything as it was. */

import { faultSentence } from '../../src/model'
import type { Opened } from '../../src/model'

/** Every code a refusal may carry; the issue allows twelve. */
export const REFUSALS = [
  'too-large',
  'not-json',
  'too-deep',
  'name-twice',
  'not-a-scenario',
  'no-such-version',
  'unknown-key',
  'wrong-value',
  'unknown-name',
  'link-cut-off',
  'link-changed',
] as const

const WATCHED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  Map.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  RegExp.prototype,
  Promise.prototype,
  Object,
  Array,
  globalThis,
]

const keysNow = () => WATCHED.map((each) => Reflect.ownKeys(each))
const before = keysNow()

/** Say what has been added to the objects every program shares, or null where nothing has. */
export function polluted(): string | null {
  for (const [at, keys] of keysNow().entries()) {
    const was = before[at]!
    if (keys.length === was.length && keys.every((key, place) => key === was[place])) continue
    return `object ${at} of those watched has other keys than before: ${keys.map(String).join()}`
  }
  return 'polluted' in {} ? 'every object says it is polluted' : null
}

// Half a pair of surrogates, a control character, or one that turns the direction of a line.
const UNSHOWN = /[\p{Cs}\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u
const LONGEST_SENTENCE = 1200

/** Say what is wrong with an answer, whatever was opened; null where it is one that a reader may get. */
export function wrongAnswer(opened: Opened): string | null {
  switch (opened.kind) {
    case 'refused':
      if (!(REFUSALS as readonly string[]).includes(opened.code))
        return `unknown code ${opened.code}`
      if (opened.faults.length === 0) return 'refused without a fault'
      if (opened.faults[0]!.code !== opened.code)
        return 'refused by another code than its first fault'
      for (const fault of opened.faults) {
        if (!(fault.line >= 0 && fault.column >= 0)) return 'no line and column'
        const wrong = wrongSentence(faultSentence('it.json', fault))
        if (wrong !== null) return wrong
      }
      return null
    case 'newer': {
      const { title, note, changes, says } = opened
      const shown = [title, ...changes.flat(), ...note.split(/[\n\t\r]/)]
      const unshown = shown.find((text) => UNSHOWN.test(text))
      if (unshown !== undefined) return `shows ${JSON.stringify(unshown.slice(0, 300))}`
      if (title.length > 200 || note.length > 4000 || changes.length > 5000) return 'shows too much'
      return says.map(wrongSentence).find((wrong) => wrong !== null) ?? null
    }
    case 'scenario':
      return opened.says.map(wrongSentence).find((wrong) => wrong !== null) ?? null
  }
}

/** Say what keeps a text from being one sentence on one line. */
export function wrongSentence(says: string): string | null {
  if (says.length > LONGEST_SENTENCE)
    return `a sentence of ${says.length} letters: ${says.slice(0, 200)}`
  if (UNSHOWN.test(says)) return `a sentence with hidden characters: ${JSON.stringify(says)}`
  return /\S{2}.*[.?]$/.test(says) ? null : `no sentence: ${says}`
}
