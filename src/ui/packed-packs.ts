/** Reads the packs that lie in the page itself, where the page is one file. */
import { inflateSync } from 'fflate'

/** The text of a pack as the build wrote it into the page. Throws where the page does not hold it. */
export function packedText(name: string): string {
  const held = document.getElementById(`pack-${name}`)?.textContent
  if (!held) throw new TypeError(`The page does not hold ${name}.`)
  return new TextDecoder().decode(inflateSync(bytesOf(held)))
}

/** Bytes from base64. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
