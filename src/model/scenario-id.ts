/** Names a scenario by what it computes: a short id that screen, print and every export carry. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalScenario } from './scenario-canonical'
import type { Scenario } from './types'

// Crockford's alphabet leaves out i, l, o and u, which are misread or misheard.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const ID = /^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/

/**
 * The id of a scenario, such as `4c8xk-2m7qp`: the first 50 bits of the SHA-256 of its canonical
 * form. Two scenarios with one id compute the same from the same data; a title changes nothing.
 */
export function scenarioId(scenario: Scenario): string {
  return shortId(canonicalScenario(scenario))
}

/** The first 50 bits of the SHA-256 of a canonical text, as ids are written. */
export function shortId(text: string): string {
  const hash = sha256(utf8ToBytes(text))
  let bits = 0n
  for (const byte of hash.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 6n // 56 bits to 50
  let id = ''
  for (let at = 0; at < 10; at++) {
    id = LETTERS[Number(bits & 31n)]! + id
    bits >>= 5n
  }
  return `${id.slice(0, 5)}-${id.slice(5)}`
}

/** Whether text is written as the id of a scenario. */
export function isScenarioId(text: string): boolean {
  return ID.test(text)
}

/** The hash of a text as data editions are named, `sha256-` and 64 hexadecimal digits. */
export function textHash(text: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`
}
