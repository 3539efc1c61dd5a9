/** Where one share withheld is ranged, its ends hold every point between them, and every run balances to the dollar. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  endsOfAward,
  endsOfTotal,
  rangedEnds,
  settle,
  simulate,
} from '../../src/model/index'
import type { Dataset, ParameterValue, Scenario, Totals } from '../../src/model/index'
import { runs } from '../quick'
import { toyDataset } from './toy'

const findBase = (): Scenario => {
  throw new Error('No scenario is shipped here.')
}
const listed = fc.constantFrom('yes', 'no', 'unknown')
const people = fc.integer({ min: 1, max: 1_000_000 })

/** Three states and four places of a program whose authority expires or does not. */
const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    states: fc.tuple(people, people, people),
    crimes: fc.tuple(people, people, people, people),
    amount: fc.integer({ min: 1, max: 300_000_000 }),
    listed: fc.array(listed, { minLength: 7, maxLength: 7 }),
    expires: fc.boolean(),
  })
  .map(({ states, crimes, amount, listed: words, expires }) => {
    const ids = ['A', 'B', 'C', 'a1', 'a2', 'b1', 'b2']
    return toyDataset({
      states: ['A', 'B', 'C'].map((id, at) => ({
        id,
        population: states[at]!,
        crime: 10,
        divisor: 1_000_000,
      })),
      places: ['a1', 'a2', 'b1', 'b2'].map((id, at) => ({
        id,
        state: id[0]!.toUpperCase(),
        crimes: [crimes[at]!, crimes[at]!, crimes[at]!],
      })),
      amount,
      listed: Object.fromEntries(ids.map((id, at) => [id, words[at]!])),
      program: {
        parameters: ['population_weight', 'minimum_share', 'state_share', 'threshold'].map(
          (id, at) => ({
            id,
            label: id,
            value: [0.5, 0.0025, 0.6, 10_000][at]!,
            min: 0,
            max: 1_000_000,
            step: 0.0001,
            unit: 'share' as const,
            source: 'toy',
            law: '',
          }),
        ),
        ...(expires ? { life: { expiresMonths: { value: 48 } } as never } : {}),
      },
    })
  })

const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000)
const PATH = 'conditions.letter.share'
const TOTALS: readonly (keyof Totals)[] = [
  'available',
  'awarded',
  'withheld',
  'held',
  'reallocated',
  'lapsed',
]

describe('the ends of a share withheld', () => {
  test('hold every figure of every share between, and balance', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.tuple(share, share, share),
        fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse'),
        fc.constantFrom('no-finding', 'strict', 'drawn'),
        fc.constantFrom('award', 'state-part', 'direct-local', 'subawards'),
        (dataset, three, destination, unknown, base) => {
          const [low, point, high] = three.sort((a, b) => a - b) as [number, number, number]
          const of = (value: ParameterValue): Scenario => ({
            ...blankScenario('T'),
            seed: 7,
            changes: {
              unknown,
              'conditions.letter.definition': 'listed',
              'conditions.letter.destination': destination,
              'conditions.letter.base': base,
              [PATH]: value,
            },
          })
          const ends = rangedEnds(dataset, of(`${low} to ${high}`), findBase)
          const outcome = simulate(dataset, settle(dataset, of(point), findBase))
          if (low === high) {
            expect(ends).toBeNull()
            const same = simulate(dataset, settle(dataset, of(`${low} to ${high}`), findBase))
            expect(JSON.stringify(same.totals)).toBe(JSON.stringify(outcome.totals))
            return
          }
          expect(ends!.exact).toBe(true)
          for (const name of TOTALS) {
            const extent = endsOfTotal(ends!, name, 'toy')!
            const value = outcome.totals[name]!
            expect([name, extent.low <= value, value <= extent.high]).toEqual([name, true, true])
            expect(extent.joined.low).toBeLessThanOrEqual(outcome.range.low[name]!)
            expect(extent.joined.high).toBeGreaterThanOrEqual(outcome.range.high[name]!)
          }
          const [program] = outcome.programs
          program!.awarded.forEach((value, recipient) => {
            const extent = endsOfAward(ends!, 'toy', recipient)!
            // Moved money is split to the dollar, and so is not called exact.
            const room = extent.exact ? 0 : 1
            const inside = extent.low - room <= value && value <= extent.high + room
            if (!inside) expect({ recipient, value, extent }).toBe('inside')
          })
          for (const { outcome: run } of ends!.runs) {
            const { awarded, withheld, held, reallocated, lapsed } = run.totals
            expect(held + reallocated + lapsed).toBe(withheld)
            const { formulaAmount } = run.settings.programs[0]!
            expect(awarded + withheld - reallocated).toBe(formulaAmount - run.totals.rounding)
          }
        },
      ),
      { numRuns: runs(200) },
    )
  })
})
