/** Bands and dots by nearest rank, the arithmetic in view; how many draws fit into memory. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bandOf,
  chanceOfMoreThan,
  dotQuantiles,
  figuresOfDraw,
  mostDraws,
  offerDraws,
  settle,
  simulate,
} from '../../../src/model'
import { findBase } from '../../../src/cli/scenario-files'
import { runs } from '../../quick'
import { shipped } from '../every-program'

describe('a band', () => {
  test('of ten draws takes the first, the first, the fifth, the ninth and the last in order', () => {
    // ceil(0.1 * 10) = 1, ceil(0.5 * 10) = 5, ceil(0.9 * 10) = 9.
    expect(bandOf([100, 30, 20, 90, 10, 40, 80, 50, 70, 60])).toEqual({
      draws: 10,
      least: 10,
      tenth: 10,
      median: 50,
      ninetieth: 90,
      most: 100,
      mean: 55,
    })
  })

  test('of seven takes the first, the fourth and the seventh', () => {
    // ceil(0.7) = 1, ceil(3.5) = 4, ceil(6.3) = 7; 38 / 7 = 5.43.
    expect(bandOf([1, 2, 3, 5, 8, 13, 6])).toMatchObject({
      tenth: 1,
      median: 5,
      ninetieth: 13,
      mean: 5,
    })
  })

  test('of one draw is that draw', () => {
    const seven = { least: 7, tenth: 7, median: 7, ninetieth: 7, most: 7, mean: 7 }
    expect(bandOf([7])).toEqual({ draws: 1, ...seven })
    expect(() => bandOf([])).toThrow('There are no draws to rank.')
  })

  test('has a mean in whole dollars, halves up, however large the sum', () => {
    expect(bandOf([1, 2]).mean).toBe(2)
    expect(bandOf([1, 1, 2]).mean).toBe(1)
    const large = Number.MAX_SAFE_INTEGER - 1
    expect(bandOf(Array.from({ length: 1001 }, () => large)).mean).toBe(large)
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 50 }), (dollars) => {
        const [sum, draws] = [dollars.reduce((all, one) => all + BigInt(one), 0n), dollars.length]
        const exact = (2n * sum + BigInt(draws)) / BigInt(2 * draws)
        expect(bandOf(dollars).mean).toBe(Number(exact))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('has at each rank a figure some draw gave, with as many draws at most that as it says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }), (dollars) => {
        const band = bandOf(dollars)
        const upTo = (figure: number) => dollars.filter((one) => one <= figure).length
        const below = (figure: number) => dollars.filter((one) => one < figure).length
        for (const [figure, tenths] of [
          [band.tenth, 1],
          [band.median, 5],
          [band.ninetieth, 9],
        ] as const) {
          expect(dollars).toContain(figure)
          expect(10 * upTo(figure)).toBeGreaterThanOrEqual(tenths * dollars.length)
          expect(10 * below(figure)).toBeLessThan(tenths * dollars.length)
        }
      }),
      { numRuns: runs(1000) },
    )
  })
})

test('a chance of more than an amount is a count of draws', () => {
  expect(chanceOfMoreThan([0, 5, 10, 10, 20], 10)).toEqual({ count: 1, of: 5 })
  expect(chanceOfMoreThan([0, 5, 10, 10, 20], 9)).toEqual({ count: 3, of: 5 })
  expect(chanceOfMoreThan([], 0)).toEqual({ count: 0, of: 0 })
})

describe('dots', () => {
  test('stand in the middle of their own parts', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    // Dot 1 of 4 is at ceil(100 / 8) = 13, the others at 38, 63 and 88.
    expect(dotQuantiles(hundred, 4)).toEqual([13, 38, 63, 88])
    expect(dotQuantiles(hundred, 1)).toEqual([50])
    expect(dotQuantiles([7], 3)).toEqual([7, 7, 7])
    expect(dotQuantiles(hundred, 100)).toEqual([...hundred].reverse())
  })

  test('are a whole number, one at least', () => {
    expect(() => dotQuantiles([1], 0)).toThrow('Ask for a whole number of dots')
    expect(() => dotQuantiles([1], 1.5)).toThrow('Ask for a whole number of dots')
  })
})

describe('memory', () => {
  test('holds so many draws as fit, in a number that is easily said', () => {
    // 16 bytes a figure: 512 million bytes hold 32,000 draws of a thousand figures.
    expect(mostDraws(1000)).toBe(32_000)
    expect(mostDraws(1537, 512e6)).toBe(20_000)
    expect(mostDraws(1537, 96e6)).toBe(3_900)
    expect(mostDraws(1e12)).toBe(1)
  })

  test('offers less where more is asked for, and says why', () => {
    expect(offerDraws(10_000, 1000)).toEqual({ draws: 10_000, says: '' })
    expect(offerDraws(1_000_000, 1600, 96e6)).toEqual({
      draws: 3_700,
      says: '1,000,000 draws would need about 25,600 MB of memory, more than the 96 MB there are for them; 3,700 are drawn.',
    })
  })

  test('is reckoned by what a draw may change', () => {
    const outcome = simulate(shipped, settle(shipped, findBase('nine-letters-2017'), findBase))
    const [{ allocation }] = outcome.programs as [(typeof outcome.programs)[number]]
    const paid = allocation.paid.length
    expect(figuresOfDraw(outcome, [])).toBe(16 + paid)
    const spread = { kind: 'uniform', low: 1, high: 2, steps: 1 } as const
    const doubt = { path: 'programs.jag.formula_amount', spread, shared: '' }
    expect(figuresOfDraw(outcome, [doubt])).toBe(16 + 2 * paid)
  })
})
