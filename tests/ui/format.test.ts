/** Figures in type: rounded no finer than they are known, with a true minus, and never a false zero. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changePercent,
  counted,
  day,
  dollars,
  exactly,
  inMillions,
  money,
  percent,
  rounded,
  shortMoney,
  unitOf,
} from '../../src/ui/format'

describe('dollars', () => {
  test('an exact figure is printed to the dollar, an estimate to its range', () => {
    expect(money(exactly(687_266))).toBe('$687,266')
    // Half the range is 70,000, so the figure is good to 100,000.
    expect(money({ value: 4_317_520, low: 4_250_000, high: 4_390_000 })).toBe('$4,300,000')
  })

  test('a figure too small for its range is not called zero', () => {
    expect(money({ value: 3_000, low: 0, high: 20_000 })).toBe('under $10,000')
    expect(money(exactly(0))).toBe('$0')
  })

  test('short forms keep one decimal where the range allows it', () => {
    expect(shortMoney(exactly(274_906_565))).toBe('$274.9\u00a0million')
    expect(shortMoney({ value: 29_100_000, low: 28_700_000, high: 29_500_000 }, '\u00a0M')).toBe(
      '$29.1\u00a0M',
    )
    expect(shortMoney({ value: 29_100_000, low: 28_000_000, high: 30_200_000 }, '\u00a0M')).toBe(
      '$29\u00a0M',
    )
    expect(shortMoney({ value: 975_604, low: 950_000, high: 1_010_000 })).toBe('$980,000')
    expect(inMillions(exactly(16_000))).toBe('0.02')
  })

  test('the minus is a minus', () => expect(dollars(-5)).toBe('\u2212$5'))

  test('what is printed is within the range of the figure, in a unit no finer than a fifth of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e8 }),
        (value, half) => {
          const figure = { value, low: value - half, high: value + half }
          expect(unitOf(figure)).toBeGreaterThanOrEqual(Math.max(1, half / 5))
          expect(Math.abs(rounded(figure) - value)).toBeLessThanOrEqual(half)
        },
      ),
    )
  })
})

describe('words', () => {
  test('shares, counts, days and changes', () => {
    expect(percent(0.0025)).toBe('0.25\u00a0%')
    expect(percent(1)).toBe('100\u00a0%')
    expect(counted(9, 'place')).toBe('nine places')
    expect(counted(1454, 'award')).toBe('1,454 awards')
    expect(day('2017-04-21')).toBe('21 April 2017')
    expect(changePercent(0, 19_400_000)).toBe('\u2212100')
    expect(changePercent(5, 5)).toBe('0')
    expect(changePercent(0, 0)).toBe('\u2013')
  })
})
