/** Turns text into a whole number of 32 bits that every engine works out alike. */

/** Where the 32-bit FNV-1a hash begins, before any letter. */
const BEGINNING = 0x811c9dc5
/** What each letter multiplies it by. */
const PRIME = 0x01000193

/**
 * The 32-bit FNV-1a hash of a text, one step a UTF-16 code unit. The hash of a longer text goes on
 * from that of its beginning, which may be handed in.
 */
export function hashLetters(text: string, from: number = BEGINNING): number {
  let hash = from
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  }
  return hash
}

/** The last step of MurmurHash3: each bit of the word reaches every bit of the result, and no two words meet. */
export function stir(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Many texts, letter by letter in one row, for one who hashes them again and again. */
interface SpelledTexts {
  readonly letters: Uint16Array
  /** Where each text ends in the row. */
  readonly ends: Int32Array
}

/** Spell texts out: letters in a row are read many times faster than those of thousands of texts. */
export function spellOut(texts: readonly string[]): SpelledTexts {
  const letters = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  const ends = Int32Array.from(texts, (text) => {
    for (let at = 0; at < text.length; at++) letters[end++] = text.charCodeAt(at)
    return end
  })
  return { letters, ends }
}

/** Write into `hashes` what `hashLetters` gives for each text, going on from the hash of one beginning. */
export function hashTexts({ letters, ends }: SpelledTexts, from: number, hashes: Int32Array): void {
  let at = 0
  for (let text = 0; text < ends.length; text++) {
    const end = ends[text]!
    let hash = from
    for (; at < end; at++) hash = Math.imul(hash ^ letters[at]!, PRIME)
    hashes[text] = hash
  }
}
