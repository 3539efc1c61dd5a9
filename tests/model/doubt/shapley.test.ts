/** Shares of a difference: the axioms that make them the only fair ones, on games small enough to work out by hand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapley } from '../../../src/model/index'
import { runs } from '../../quick'

const dollars = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
/** The worth of every set of up to six players. */
const anyGame = fc
  .integer({ min: 0, max: 6 })
  .chain((players) => fc.array(dollars, { minLength: 1 << players, maxLength: 1 << players }))

const playersOf = (worths: readonly number[]) => Math.log2(worths.length)
const partsOf = (worths: readonly number[]) => shapley(playersOf(worths), (set) => worths[set]!)

describe('the parts of a difference', () => {
  test('add up to it exactly, in whole dollars, whatever the game', () => {
    fc.assert(
      fc.property(anyGame, (worths) => {
        const given = partsOf(worths)
        expect(given.every(({ part }) => Number.isSafeInteger(part))).toBe(true)
        const sum = given.reduce((all, { part }) => all + BigInt(part), 0n)
        const difference = BigInt(worths.at(-1)!) - BigInt(worths[0]!)
        expect(sum).toBe(given.length === 0 ? 0n : difference)
      }),
      { numRuns: runs(400) },
    )
  })

  test('of an additive game are what each brings, first in, last in and on the mean', () => {
    fc.assert(
      fc.property(fc.array(dollars, { minLength: 1, maxLength: 6 }), dollars, (brings, base) => {
        const worth = (set: number) =>
          brings.reduce((sum, own, at) => ((set & (1 << at)) === 0 ? sum : sum + own), base)
        for (const [at, { part, firstIn, lastIn }] of shapley(brings.length, worth).entries()) {
          expect([part, firstIn, lastIn]).toEqual([brings[at], brings[at], brings[at]])
        }
      }),
      { numRuns: runs(200) },
    )
  })

  test('of two who bring the same are the same, to a dollar; of one who brings nothing, nothing', () => {
    fc.assert(
      fc.property(fc.array(dollars, { minLength: 6, maxLength: 6 }), (worths) => {
        // Players 0 and 1 count only by how many of them there are; player 2 not at all.
        const alike = (set: number) => worths[(set & 1) + ((set >> 1) & 1) + ((set >> 3) & 1) * 3]!
        const [one, other, idle] = shapley(4, alike)
        expect(Math.abs(one!.part - other!.part)).toBeLessThanOrEqual(1)
        // Largest remainders give nothing to who has none.
        expect(idle!.part).toBe(0)
      }),
      { numRuns: runs(200) },
    )
  })
})

test('a left glove and two right ones: 4, 1 and 1 of 6 dollars', () => {
  // The pair is worth 6. The left glove completes it unless it comes first: in 4 of 6 orders.
  const worth = (set: number) => ((set & 1) !== 0 && (set & 0b110) !== 0 ? 6 : 0)
  expect(shapley(3, worth)).toEqual([
    { part: 4, firstIn: 0, lastIn: 6 },
    { part: 1, firstIn: 0, lastIn: 0 },
    { part: 1, firstIn: 0, lastIn: 0 },
  ])
})

test('a dollar that cannot be divided goes to whoever stands first, of a loss as well', () => {
  expect(shapley(2, (set) => (set === 3 ? 1 : 0)).map(({ part }) => part)).toEqual([1, 0])
  expect(shapley(2, (set) => (set === 3 ? -1 : 0)).map(({ part }) => part)).toEqual([0, -1])
})

test('each set is asked for once', () => {
  const asked: number[] = []
  shapley(3, (set) => asked.push(set))
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})
