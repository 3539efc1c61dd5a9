/** Laws of every comparison: gains less losses are the difference of totals, and ranges hold what they are about. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankScenario, compareGroups, compareRuns, programGains, simulate } from '../src/model'
import type { ComparedRun, Comparison, Dataset, Outcome } from '../src/model'
import { toyDataset, toySettings } from './model/toy'
import type { Toy } from './model/toy'

const states = ['AA', 'BB', 'CC']
const toys: fc.Arbitrary<Toy> = fc
  .record({
    amount: fc.integer({ min: 1, max: 500_000_000 }),
    states: fc.array(
      fc.record({
        population: fc.integer({ min: 1, max: 9_000_000 }),
        crime: fc.integer({ min: 1, max: 90_000 }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    places: fc.array(
      fc.record({
        state: fc.nat(2),
        crimes: fc.array(fc.integer({ min: -1, max: 30_000 }), { minLength: 3, maxLength: 3 }),
        kind: fc.constantFrom('city' as const, 'county' as const, 'tribe' as const),
      }),
      { maxLength: 8 },
    ),
    listed: fc.array(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), {
      minLength: 11,
      maxLength: 11,
    }),
  })
  .map(({ amount, states: found, places, listed }) => {
    const named = found.map((state, at) => ({ id: states[at]!, ...state }))
    const placed = places.map((place, at) => ({
      ...place,
      id: `0${place.state}0000${at}`,
      state: states[place.state]!,
    }))
    const facts = [...named, ...placed].map(({ id }, at) => [id, listed[at]!] as const)
    return { amount, states: named, places: placed, listed: Object.fromEntries(facts) }
  })
const changes = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  destination: fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse'),
  unknown: fc.constantFrom('no-finding' as const, 'strict' as const),
  parameters: fc.record({
    population_weight: fc.double({ min: 0, max: 1, noNaN: true }),
    minimum_share: fc.double({ min: 0, max: 0.1, noNaN: true }),
    state_share: fc.double({ min: 0, max: 1, noNaN: true }),
    threshold: fc.integer({ min: 0, max: 100_000 }),
  }),
})
type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never

function compared(toy: Toy, all: readonly Change[]): Comparison & { readonly dataset: Dataset } {
  const dataset = toyDataset(toy)
  const run = (change: Change, at: number): ComparedRun => {
    const outcome = simulate(dataset, toySettings(toy, change as Parameters<typeof toySettings>[1]))
    const name = `number ${at}`
    return {
      name,
      scenario: blankScenario(name),
      years: [{ year: '2016', outcome }],
      course: null,
      courseEnds: [],
    }
  }
  const none = () => {
    throw new Error('nothing is shipped')
  }
  return { ...compareRuns(dataset, all.map(run), none), dataset }
}

const several = fc.array(changes, { minLength: 2, maxLength: 4 })
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)

test('gains less losses are the difference of what is awarded in all, and groups add up to the same', () => {
  fc.assert(
    fc.property(toys, several, (toy, all) => {
      const comparison = compared(toy, all)
      const { totals, places, tallies, dataset } = comparison
      const awarded = totals.find(({ name }) => name === 'awarded')!
      awarded.figures.forEach(({ amount, difference }, at) => {
        const moved = sum(places.map(({ figures }) => figures[at]!.difference!.value))
        expect(moved).toBe(amount!.value - awarded.figures[0]!.amount!.value)
        expect(difference!.value).toBe(moved)
        expect(tallies[at]!.gained - tallies[at]!.lost).toBe(moved)
        for (const by of ['kind', 'state'] as const) {
          const groups = compareGroups(dataset, comparison, by, null)
          expect(sum(groups.map(({ figures }) => figures[at]!.difference!.value))).toBe(moved)
          expect(sum(groups.map(({ gains }) => gains[at]!))).toBe(tallies[at]!.gain)
          expect(sum(groups.map(({ losses }) => losses[at]!))).toBe(tallies[at]!.lose)
        }
      })
    }),
    { numRuns: 200 },
  )
})

test('every figure lies within its range, and nothing is unknown that was computed', () => {
  fc.assert(
    fc.property(toys, several, (toy, all) => {
      const { totals, places } = compared(toy, all)
      for (const { figures } of [...totals, ...places]) {
        for (const { amount, difference } of figures) {
          if (amount === null || difference === null) continue
          expect(amount.low).toBeLessThanOrEqual(amount.value)
          expect(amount.high).toBeGreaterThanOrEqual(amount.value)
          expect(difference.low).toBeLessThanOrEqual(difference.value)
          expect(difference.high).toBeGreaterThanOrEqual(difference.value)
        }
      }
      for (const { figures } of places) expect(figures.every(({ amount }) => amount)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('a scenario beside itself differs in nothing', () => {
  fc.assert(
    fc.property(toys, changes, (toy, change) => {
      const { totals, places, tallies } = compared(toy, [change, change])
      for (const { figures } of [...totals, ...places]) {
        const { difference } = figures[1]!
        if (difference !== null) expect(difference).toEqual({ value: 0, low: 0, high: 0 })
      }
      expect(tallies[1]).toMatchObject({ gain: 0, lose: 0, largestGain: null, largestLoss: null })
    }),
    { numRuns: 100 },
  )
})

test('exchanging two scenarios turns every gain into the same loss', () => {
  fc.assert(
    fc.property(toys, changes, changes, (toy, a, b) => {
      const [there, back] = [compared(toy, [a, b]), compared(toy, [b, a])]
      expect(back.places.map(({ id }) => id)).toEqual(there.places.map(({ id }) => id))
      there.places.forEach(({ figures }, at) => {
        const other = back.places[at]!.figures[1]!.difference!
        expect(other.value + figures[1]!.difference!.value).toBe(0)
        expect(other.low + figures[1]!.difference!.high).toBe(0)
      })
      expect(back.tallies[1]!.gained).toBe(there.tallies[1]!.lost)
    }),
    { numRuns: 100 },
  )
})

test('the gains of one program are those of all recipients, each once', () => {
  fc.assert(
    fc.property(toys, changes, changes, (toy, a, b) => {
      const { runs: both, places } = compared(toy, [a, b])
      const [was, now] = both.map(({ years }): Outcome => years[0]!.outcome)
      const gains = programGains(was!.programs[0]!, now!.programs[0]!)
      const told = places.flatMap(({ recipient, figures }) => {
        const dollars = figures[1]!.difference!.value
        return dollars === 0 ? [] : [{ recipient, dollars }]
      })
      expect(gains).toEqual(told)
    }),
    { numRuns: 100 },
  )
})
