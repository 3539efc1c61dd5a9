/** Makes the numbers of a draw: from a seed, the draw's place and a name, and from nothing else. */
import { hashLetters, stir } from '../word-hash'

/** The four words of a generator; each number drawn moves it on. */
export type Stream = Uint32Array & { readonly length: 4 }

/** The whole part of 2^32 divided by the golden ratio: a step that meets every word once. */
const GOLDEN = 0x9e3779b9

/**
 * Begin the stream of one name in one draw.
 *
 * The words of its state are, each of 32 bits and with `stir` the last step of MurmurHash3:
 *
 *     a = stir(seed + G)            G = 0x9e3779b9
 *     b = stir((a ^ draw) + G)
 *     c = stir((b ^ FNV-1a of the name) + G)
 *     state[k] = stir(c + (k + 1) * G)    for k = 0, 1, 2, 3
 *
 * `stir` meets no two words, so at most one of the four is zero, as the generator asks. A draw's
 * number depends on nothing but these three, so that it is the same however the work is cut.
 */
export function beginStream(seed: number, draw: number, name: string): Stream {
  return streamOf(seed, draw, hashLetters(name))
}

/** The same from the hash of the name, for one who draws the same name many times. */
function streamOf(seed: number, draw: number, name: number): Stream {
  const first = stir((seed + GOLDEN) | 0)
  const second = stir(((first ^ draw) + GOLDEN) | 0)
  const third = stir(((second ^ name) + GOLDEN) | 0)
  const state = new Uint32Array(4)
  for (let word = 0; word < 4; word++) state[word] = stir((third + (word + 1) * GOLDEN) | 0)
  return state as Stream
}

/**
 * The next number of a stream, a whole one from 0 to 2^32 - 1, by xoshiro128** 1.1 of David Blackman
 * and Sebastiano Vigna (2018).
 */
export function nextWord(state: Stream): number {
  const [one, two, three, four] = state as unknown as readonly [number, number, number, number]
  const result = Math.imul(rotated(Math.imul(two, 5), 7), 9) >>> 0
  const third = three ^ one
  const fourth = four ^ two
  state[1] = two ^ third
  state[0] = one ^ fourth
  state[2] = third ^ (two << 9)
  state[3] = rotated(fourth, 11)
  return result
}

/** The number that a name reads of a draw, from 0 to 2^32 - 1: the first of its stream. */
export function wordOf(seed: number, draw: number, name: string): number {
  return nextWord(beginStream(seed, draw, name))
}

/**
 * Which of so many equal parts a number falls in: floor(word * parts / 2^32), exactly, for 1 to 2^41
 * parts. In two halves of 20 bits, since the product itself would not fit a double.
 */
export function partOfWord(word: number, parts: number): number {
  const high = Math.floor(parts / 0x100000)
  const low = parts % 0x100000
  const upper = word * high
  const whole = Math.floor(upper / 0x1000)
  const rest = (upper % 0x1000) * 0x100000 + word * low
  return whole + Math.floor(rest / 0x1_0000_0000)
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
