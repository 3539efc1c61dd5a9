import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitExactly } from '../../src/model'

const weights = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 60 })
const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(3, '0'))
const add = (parts: ArrayLike<number>) => Array.from(parts).reduce((a, b) => a + b, 0)

test('$100 in proportion 1 : 1 : 1 is 34, 33, 33: the odd dollar goes to the lowest id', () => {
  expect([...splitExactly(100, [1, 1, 1], ['a', 'b', 'c'])]).toEqual([34, 33, 33])
  expect([...splitExactly(100, [1, 1, 1], ['c', 'b', 'a'])]).toEqual([33, 33, 34])
})

test('no dollar is lost, and nobody is a dollar away from their quota', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), weights, (total, given) => {
      const parts = splitExactly(total, given, ids(given.length))
      const sum = add(given)
      expect(add(parts)).toBe(sum === 0 ? 0 : total)
      for (const [i, part] of parts.entries()) {
        expect(Number.isSafeInteger(part) && part >= 0).toBe(true)
        if (sum > 0) expect(Math.abs(part - (total * given[i]!) / sum)).toBeLessThan(1)
      }
    }),
  )
})

test('products beyond 2^53 split as exactly as small ones', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 30 }),
      (given) => {
        // The same proportions, with weights so large that numbers alone would round.
        const large = given.map((weight) => weight * 4_294_967_296)
        const names = ids(given.length)
        expect([...splitExactly(1_000_000_007, large, names)]).toEqual([
          ...splitExactly(1_000_000_007, given, names),
        ])
      },
    ),
  )
})
