/** The numbers of a draw: as published and as specified, evenly spread, and each name's own. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginStream,
  nextWord,
  partOfWord,
  wordOf,
  type Stream,
} from '../../../src/model/doubt/chance'
import { hashLetters, stir } from '../../../src/model/word-hash'

const take = (stream: Stream, many: number) => Array.from({ length: many }, () => nextWord(stream))

describe('the generator', () => {
  test('gives what the C program of its authors gives, from the state 1, 2, 3, 4', () => {
    const published = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]
    expect(take(Uint32Array.of(1, 2, 3, 4) as Stream, 10)).toEqual(published)
  })

  test('begins where the specification says, as worked out in another language', () => {
    const at = (seed: number, draw: number, name: string) => take(beginStream(seed, draw, name), 3)
    expect(at(0, 0, '')).toEqual([6315126, 1878188945, 3037061905])
    expect(at(1, 0, 'conditions.jag17-notice.share')).toEqual([1520335680, 3536838017, 2892877306])
    expect(at(4_294_967_295, 99_999, 'ninth_circuit')).toEqual([1420427273, 2970464111, 651279582])
  })

  test('hashes letters by FNV-1a, and goes on from a beginning', () => {
    expect(hashLetters('foobar') >>> 0).toBe(0xbf9cf968)
    expect(hashLetters('bar', hashLetters('foo'))).toBe(hashLetters('foobar'))
  })

  test('is never begun with zeros alone', () => {
    fc.assert(
      fc.property(fc.nat(4_294_967_295), fc.nat(100_000), fc.string(), (seed, draw, name) =>
        beginStream(seed, draw, name).some((word) => word !== 0),
      ),
    )
  })
})

const none = (parts: number) => Array.from({ length: parts }, () => 0)

/** How far counts lie from even ones, in standard deviations of the sum of squares. */
function unevenness(counts: readonly number[], draws: number): number {
  const even = draws / counts.length
  const square = counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0)
  return (square - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1))
}

const DRAWS = 100_000

describe('the number of a name in a draw', () => {
  test.each(['conditions.jag17-notice.share', 'a', 'b', 'ninth_circuit'])(
    'falls evenly over 64 parts: %s',
    (name) => {
      const counts = none(64)
      for (let draw = 0; draw < DRAWS; draw++) counts[partOfWord(wordOf(7, draw, name), 64)]! += 1
      expect(Math.abs(unevenness(counts, DRAWS))).toBeLessThan(5)
    },
  )

  test.each([
    ['a', 'b'],
    ['facts.CA.no_inquiry', 'facts.CO.no_inquiry'],
    ['conditions.jag17-notice.share', 'conditions.jag17-access.share'],
  ])('tells nothing of that of another name: %s, %s', (one, other) => {
    const counts = none(256)
    for (let draw = 0; draw < DRAWS; draw++) {
      const [row, column] = [one, other].map((name) => partOfWord(wordOf(1, draw, name), 16))
      counts[row! * 16 + column!]! += 1
    }
    expect(Math.abs(unevenness(counts, DRAWS))).toBeLessThan(5)
  })

  test('tells nothing of that of the next draw, nor of the next seed', () => {
    const [draws, seeds] = [none(256), none(256)]
    for (let at = 0; at < DRAWS; at++) {
      const part = (seed: number, draw: number) => partOfWord(wordOf(seed, draw, 'a'), 16)
      draws[part(3, at) * 16 + part(3, at + 1)]! += 1
      seeds[part(at, 3) * 16 + part(at + 1, 3)]! += 1
    }
    expect(Math.abs(unevenness(draws, DRAWS))).toBeLessThan(5)
    expect(Math.abs(unevenness(seeds, DRAWS))).toBeLessThan(5)
  })

  test('is the same whatever was drawn before it', () => {
    const all = Array.from({ length: 200 }, (_, draw) => wordOf(5, draw, 'a'))
    const backwards = Array.from({ length: 200 }, (_, at) => {
      wordOf(5, at, 'b')
      return wordOf(5, 199 - at, 'a')
    })
    expect(backwards.reverse()).toEqual(all)
    expect(new Set(all).size).toBe(200)
  })
})

describe('the part that a number falls in', () => {
  test('is exact for any number of parts', () => {
    const words = fc.oneof(fc.nat(4_294_967_295), fc.constantFrom(0, 1, 4_294_967_295))
    const parts = fc.oneof(fc.integer({ min: 1, max: 2 ** 41 }), fc.constant(2 ** 41))
    fc.assert(
      fc.property(words, parts, (word, many) => {
        expect(partOfWord(word, many)).toBe(Number((BigInt(word) * BigInt(many)) >> 32n))
      }),
      { numRuns: 5_000 },
    )
  })

  test('no two words are stirred into one', () => {
    expect(new Set(Array.from({ length: 65_536 }, (_, word) => stir(word))).size).toBe(65_536)
  })
})
