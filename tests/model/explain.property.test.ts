/** Reasons are the run itself: every explained value is the ledger's, and its written arithmetic works out. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../quick'
import { accounts, balanceOf, evaluateColumn, explain, simulate } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import type { Reason } from '../../src/model'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

const toys: fc.Arbitrary<Toy> = fc.record({
  amount: fc.integer({ min: 1_000_000, max: 500_000_000 }),
  states: fc
    .array(
      fc.record({
        population: fc.integer({ min: 1, max: 40_000 }),
        crime: fc.integer({ min: 1, max: 9_000 }),
      }),
      {
        minLength: 2,
        maxLength: 5,
      },
    )
    .map((states) => states.map((state, i) => ({ id: 'ABCDE'[i]!.repeat(2), ...state }))),
  places: fc
    .array(fc.array(fc.integer({ min: -1, max: 2_000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((places) =>
      places.map((crimes, i) => ({ id: `010000${i}`, state: i % 2 === 0 ? 'AA' : 'BB', crimes })),
    ),
  listed: fc.constant({ '0100000': 'yes', AA: 'yes', '0100001': 'unknown' } as const),
})
const changes = fc.record({
  share: fc.constantFrom(0, 0.25, 1),
  destination: fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse'),
})

function everyReason(reason: Reason): readonly Reason[] {
  return [reason, ...reason.from.flatMap(everyReason)]
}

/** Work out `1,000 × (3 ÷ 40) − 2` as a reader with a calculator would. */
function workOut(text: string): number {
  const plain = text
    .replaceAll(',', '')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
  return evaluateColumn(parseRule(plain, { numbers: [], facts: [] }), {}, 1) as number
}

test('an explained award is the ledger’s, and every line of arithmetic under it works out', () => {
  fc.assert(
    fc.property(toys, changes, (toy, change) => {
      const dataset = toyDataset(toy)
      const outcome = simulate(dataset, toySettings(toy, change))
      dataset.recipients.ids.forEach((recipient, index) => {
        const reason = explain(dataset, outcome, { about: 'award', program: 'toy', recipient })
        expect(reason.value).toBe(balanceOf(outcome.ledger, 0, index))
        for (const part of everyReason(reason)) {
          if (part.withNumbers === undefined || !/\d/.test(part.withNumbers)) continue
          // Inputs are written to four decimals and awards are whole: a dollar, and a part in ten thousand.
          const value = Number(part.value)
          const off = Math.abs(workOut(part.withNumbers) - value)
          expect({ says: part.says, fits: off <= 1 + value * 1e-4 }).toEqual({
            says: part.says,
            fits: true,
          })
        }
      })
    }),
    { numRuns: runs(60) },
  )
})

test('an explained total is the ledger’s, and its parts add to it', () => {
  fc.assert(
    fc.property(toys, changes, (toy, change) => {
      const dataset = toyDataset(toy)
      const outcome = simulate(dataset, toySettings(toy, change))
      const of = (total: 'held' | 'lapsed' | 'withheld' | 'awarded' | 'reallocated') =>
        explain(dataset, outcome, { about: 'total', program: 'toy', total })
      expect(of('held').value).toBe(balanceOf(outcome.ledger, 0, accounts.withheld))
      expect(of('lapsed').value).toBe(balanceOf(outcome.ledger, 0, accounts.lapsed))
      for (const total of ['withheld', 'awarded', 'reallocated'] as const) {
        const { value, from } = of(total)
        expect(from.reduce((sum, part) => sum + Number(part.value), 0)).toBe(value)
      }
    }),
  )
})

test('an unknown recipient or program is refused with the nearest name', () => {
  const toy = { amount: 1_000_000, states: [{ id: 'AA', population: 1, crime: 1 }], places: [] }
  const dataset = toyDataset(toy)
  const outcome = simulate(dataset, toySettings(toy))
  expect(() =>
    explain(dataset, outcome, { about: 'award', program: 'toi', recipient: 'AA' }),
  ).toThrow("write 'toy'")
  expect(() =>
    explain(dataset, outcome, { about: 'award', program: 'toy', recipient: 'ZZ' }),
  ).toThrow("The recipient 'ZZ' is not known")
})
