/** Laws that hold for any country, any scenario: the books balance, nothing is negative, nobody jumps the queue. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../quick'
import { accounts, balanceOf, simulate, unaccounted } from '../../src/model'
import type { Outcome } from '../../src/model'
import { spelledOut } from './spelled-out'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

const stateIds = ['AA', 'BB', 'CC', 'DD', 'EE']
const toys: fc.Arbitrary<Toy> = fc
  .record({
    amount: fc.integer({ min: 1, max: 2_000_000_000 }),
    states: fc.array(
      fc.record({
        population: fc.integer({ min: 1, max: 40_000_000 }),
        crime: fc.integer({ min: 1, max: 200_000 }),
        divisor: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    places: fc.array(
      fc.record({
        state: fc.nat(4),
        crimes: fc.array(fc.integer({ min: -1, max: 60_000 }), { minLength: 3, maxLength: 3 }),
        kind: fc.constantFrom('city', 'county', 'town', 'tribe'),
        listed: fc.constantFrom('yes', 'no', 'unknown', undefined),
      }),
      { maxLength: 12 },
    ),
    caught: fc.array(fc.constantFrom('yes', 'unknown', undefined), { minLength: 5, maxLength: 5 }),
  })
  .map(({ amount, states, places, caught }) => {
    const named = states.map(({ divisor, ...state }, i) => ({
      id: stateIds[i]!,
      ...state,
      ...(divisor === undefined ? {} : { divisor }),
    }))
    const placed = places.map((place, i) => ({
      id: `0${place.state}0000${String(i).padStart(2, '0')}`,
      state: stateIds[place.state % states.length]!,
      crimes: place.crimes,
      kind: place.kind as 'city',
      listed: place.listed as 'yes' | undefined,
    }))
    return {
      amount,
      states: named,
      places: placed,
      listed: Object.fromEntries([
        ...placed.flatMap((place) =>
          place.listed === undefined ? [] : [[place.id, place.listed] as const],
        ),
        ...named.flatMap((state, i) =>
          caught[i] === undefined ? [] : [[state.id, caught[i]] as const],
        ),
      ]) as Readonly<Record<string, 'yes' | 'no' | 'unknown'>>,
    }
  })

const destinations = fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse')
const changes = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  destination: destinations,
  unknown: fc.constantFrom('no-finding' as const, 'strict' as const),
  parameters: fc.record({
    population_weight: fc.double({ min: 0, max: 1, noNaN: true }),
    minimum_share: fc.double({ min: 0, max: 0.018, noNaN: true }),
    state_share: fc.double({ min: 0, max: 1, noNaN: true }),
    threshold: fc.integer({ min: 0, max: 100_000 }),
  }),
})

const run = (toy: Toy, change: Parameters<typeof toySettings>[1]) =>
  simulate(toyDataset(toy), toySettings(toy, change))
const sum = (column: Float64Array) => column.reduce((a, b) => a + b, 0)

function expectBalanced({ programs, ledger, totals }: Outcome): void {
  const { available, awarded, withheld, held, reallocated, lapsed, rounding } = totals
  expect(awarded + held + lapsed + rounding).toBe(available)
  expect(held + reallocated + lapsed).toBe(withheld)
  expect(unaccounted(ledger)).toBe(0)
  expect(balanceOf(ledger, 0, accounts.withheld)).toBe(held)
  expect(balanceOf(ledger, 0, accounts.lapsed)).toBe(lapsed)
  for (const dollars of ledger.dollars)
    expect(Number.isSafeInteger(dollars) && dollars > 0).toBe(true)
  for (const { awarded: column } of programs) {
    for (const [recipient, dollars] of column.entries()) {
      expect(Number.isSafeInteger(dollars) && dollars >= 0).toBe(true)
      expect(balanceOf(ledger, 0, recipient)).toBe(dollars)
    }
  }
}

describe('for any country and any scenario', () => {
  test('the books balance to the dollar and no award is negative', () => {
    fc.assert(
      fc.property(toys, changes, (toy, change) => expectBalanced(run(toy, change))),
      { numRuns: runs(300) },
    )
  })

  test('every unit gets at least the minimum', () => {
    fc.assert(
      fc.property(toys, changes, (toy, change) => {
        const { units } = run(toy, change).programs[0]!.allocation
        const least = toy.amount * change.parameters.minimum_share
        for (const unit of units) expect(unit.allocation).toBeGreaterThanOrEqual(least)
      }),
      { numRuns: runs(100) },
    )
  })

  test('renaming recipients changes nothing but order', () => {
    const flip: Readonly<Record<string, string>> = {
      AA: 'EE',
      BB: 'DD',
      CC: 'CC',
      DD: 'BB',
      EE: 'AA',
    }
    fc.assert(
      fc.property(toys, changes, (toy, change) => {
        const mirrored: Toy = {
          amount: toy.amount,
          states: [...toy.states].reverse().map((state) => ({ ...state, id: flip[state.id]! })),
          places: [...toy.places]
            .reverse()
            .map((place) => ({ ...place, id: `9${place.id}`, state: flip[place.state]! })),
          listed: Object.fromEntries(
            Object.entries(toy.listed!).map(([id, value]) => [flip[id] ?? `9${id}`, value]),
          ),
        }
        const [a, b] = [toy, mirrored].map((one) => {
          const dataset = toyDataset(one)
          const { awarded } = simulate(dataset, toySettings(one, change)).programs[0]!
          return (id: string) => awarded[dataset.recipients.indexOf.get(id)!]!
        })
        const within = (x: number, y: number) => expect(Math.abs(x - y)).toBeLessThanOrEqual(1)
        for (const state of toy.states) within(a!(state.id), b!(flip[state.id]!))
        for (const place of toy.places) within(a!(place.id), b!(`9${place.id}`))
      }),
      { numRuns: runs(100) },
    )
  })

  test('multiplying every population, or every crime count, changes nothing', () => {
    fc.assert(
      fc.property(toys, fc.constantFrom(2, 4, 1024), (toy, factor) => {
        const scaled: Toy = {
          ...toy,
          states: toy.states.map((state) => ({ ...state, population: state.population * factor })),
        }
        expect(run(scaled, {}).programs[0]!.awarded).toEqual(run(toy, {}).programs[0]!.awarded)
      }),
      { numRuns: runs(100) },
    )
  })

  test('a larger withheld share never raises what a caught recipient gets', () => {
    fc.assert(
      fc.property(
        toys,
        changes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (toy, change, other) => {
          const [less, more] = [Math.min(change.share, other), Math.max(change.share, other)]
          const dataset = toyDataset(toy)
          const [a, b] = [less, more].map(
            (share) => simulate(dataset, toySettings(toy, { ...change, share })).programs[0]!,
          )
          for (const [id, value] of Object.entries(toy.listed!)) {
            if (value !== 'yes') continue
            const recipient = dataset.recipients.indexOf.get(id)!
            expect(b!.awarded[recipient]!).toBeLessThanOrEqual(a!.awarded[recipient]!)
          }
        },
      ),
      { numRuns: runs(100) },
    )
  })

  test('withholding twice is withholding once', () => {
    fc.assert(
      fc.property(toys, changes, (toy, change) => {
        const dataset = toyDataset(toy)
        const settings = toySettings(toy, { ...change, share: 1 })
        const twice = { ...settings, conditions: [...settings.conditions, ...settings.conditions] }
        expect(simulate(dataset, twice).programs[0]!.withheld).toEqual(
          simulate(dataset, settings).programs[0]!.withheld,
        )
      }),
      { numRuns: runs(100) },
    )
  })

  test('a share of nothing is the baseline, bit for bit', () => {
    fc.assert(
      fc.property(toys, changes, (toy, change) => {
        const none = run(toy, { ...change, share: 0 })
        const baseline = run(toy, { parameters: change.parameters })
        expect(none.programs[0]!.awarded).toEqual(baseline.programs[0]!.awarded)
        expect(none.ledger).toEqual(baseline.ledger)
      }),
      { numRuns: runs(100) },
    )
  })

  test('open findings bracket the total: strict withholds no less than no-finding, and the range holds both', () => {
    fc.assert(
      fc.property(toys, changes, (toy, change) => {
        const lenient = run(toy, { ...change, unknown: 'no-finding' })
        const strict = run(toy, { ...change, unknown: 'strict' })
        expect(strict.totals.withheld).toBeGreaterThanOrEqual(lenient.totals.withheld)
        expect(lenient.range.low.withheld).toBe(lenient.totals.withheld)
        expect(lenient.range.high.withheld).toBe(strict.totals.withheld)
        expect(strict.range).toEqual(lenient.range)
      }),
      { numRuns: runs(100) },
    )
  })

  test('an earlier outcome changes the speed of a run, never its result', () => {
    fc.assert(
      fc.property(toys, changes, changes, (toy, first, second) => {
        const dataset = toyDataset(toy)
        const earlier = simulate(dataset, toySettings(toy, first))
        const kept = simulate(dataset, toySettings(toy, second), earlier)
        const anew = simulate(dataset, toySettings(toy, second))
        expect(kept).toEqual(anew)
        expect(kept.programs.map(spelledOut)).toEqual(anew.programs.map(spelledOut))
      }),
      { numRuns: runs(100) },
    )
  })

  test('local shares never exceed the local part by more than rounding where agencies fit the divisor', () => {
    fc.assert(
      fc.property(toys, (toy) => {
        const unsettled: Toy = {
          ...toy,
          states: toy.states.map(({ divisor: _, ...state }) => state),
        }
        const { allocation } = run(unsettled, {}).programs[0]!
        expect(Math.abs(allocation.rounding)).toBeLessThanOrEqual(
          toy.states.length * 2 + toy.places.length,
        )
        expect(sum(allocation.dollars) + allocation.rounding).toBe(toy.amount)
      }),
      { numRuns: runs(100) },
    )
  })
})
