/** Writes bytes as the letters of a link and reads them again (RFC 4648, section 5, without padding). */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, at) => [letter, at]))

/** The letters for bytes. */
export function lettersFromBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at)
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let letter = 0; letter <= left; letter++)
      text += LETTERS[(bits >> (18 - 6 * letter)) & 63]!
  }
  return text
}

/** The bytes of letters, or null where they are none: a foreign sign, a wrong length, bits left over. */
export function bytesFromLetters(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, at] = [0, 0, 0]
  for (const letter of text) {
    const value = VALUES.get(letter)
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xfff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = (bits >> held) & 255
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null
}
