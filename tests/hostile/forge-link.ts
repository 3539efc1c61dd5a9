/** Makes links by hand: whatever payload and version, with the check value that belongs to them. */

import { createHash } from 'node:crypto'
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { linkWords } from '../../src/model/scenario-link-words'

const dictionary = linkWords()

/** A link of these letters: the check is that of the letters, so that only what they hold can be wrong. */
export function sealLetters(letters: string, version: number | string = 2): string {
  const head = `s=${version}.${letters}`
  const check = createHash('sha256').update(head).digest().subarray(0, 3).toString('base64url')
  return `#${head}.${check}`
}

/** A link that unfolds to this text, or to these bytes. */
export function sealText(text: string | Uint8Array, version: number | string = 2): string {
  const packed = deflateRawSync(text, { dictionary, level: 1 })
  return sealLetters(packed.toString('base64url'), version)
}

/** The text a link unfolds to. */
export function unsealed(link: string): string {
  const letters = link.split('.')[1] ?? ''
  return inflateRawSync(Buffer.from(letters, 'base64url'), { dictionary }).toString('utf8')
}

/** The letters of a payload that unfolds to so many mebibytes of noughts. */
export function bombLetters(mebibytes: number): string {
  const options = { finishFlush: constants.Z_FULL_FLUSH, level: 9 }
  const one = deflateRawSync(new Uint8Array(1_048_576), options)
  const end = deflateRawSync(new Uint8Array(0))
  const parts = Array.from({ length: mebibytes }, () => one)
  return Buffer.concat([...parts, end]).toString('base64url')
}
