/** Folds text into the letters of a link and unfolds it again, never to more than a cap. */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import { Inflate, deflateSync, strFromU8 } from 'fflate'
import { bytesFromLetters, lettersFromBytes } from './base64url'
import { linkWords } from './scenario-link-words'

/** The most bytes a link may unfold to. */
export const MOST_UNFOLDED = 262_144

/** One slice of a payload unfolds to no more than about the cap, so that unfolding can stop there. */
const SLICE = 256

/** Fold text: raw DEFLATE with the dictionary of links, in base64url. */
export function foldText(text: string): string {
  return lettersFromBytes(
    deflateSync(utf8ToBytes(text), { level: 9, mem: 8, dictionary: linkWords() }),
  )
}

/** The text folded in letters, or why there is none: too much of it, or nothing that was folded so. */
export function unfoldText(letters: string): { readonly text: string } | 'too-large' | 'no-text' {
  const packed = bytesFromLetters(letters)
  if (packed === null || packed.length === 0) return 'no-text'
  const parts: Uint8Array[] = []
  let length = 0
  try {
    const inflate = new Inflate({ dictionary: linkWords() }, (part) => {
      length += part.length
      parts.push(part)
    })
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
      if (length > MOST_UNFOLDED) return 'too-large'
    }
  } catch {
    // What the package says is about its own bytes; a reader needs a sentence.
    return 'no-text'
  }
  const bytes = new Uint8Array(length)
  let from = 0
  for (const part of parts) {
    bytes.set(part, from)
    from += part.length
  }
  const text = strFromU8(bytes)
  // Bytes that are no UTF-8 were replaced by a sign for that, and do not come back as they were.
  const again = utf8ToBytes(text)
  const same = again.length === length && again.every((byte, at) => byte === bytes[at])
  return same ? { text } : 'no-text'
}
