/** Laws of the law: orders only lift, facts move only the readings that read them, and unknowns stay in their range. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../quick'
import { isDrawn, simulate, verdicts } from '../../src/model'
import type { Dataset, Order, Outcome, Settings, Verdict } from '../../src/model'
import { fact, law, lawDataset, lawRules, order, protection } from './law-toy'
import { toySettings } from './toy'

const places = ['00001', '0000002', '0000003', '0000004', 'AA', 'BB']
const names = { shares: ['yes', 'no'], detainer: ['honors', 'declines', 'no_jail'] } as const
const words = fc.record({
  shares: fc.constantFrom('yes', 'no', 'unknown'),
  detainer: fc.constantFrom('honors', 'declines', 'no_jail', 'unknown'),
})
const evidence = fc.array(words, { minLength: places.length, maxLength: places.length })
type Words = { readonly shares: string; readonly detainer: string }

const factsOf = (known: readonly Words[]) =>
  known.flatMap((each, i) =>
    Object.entries(each).map(([name, value]) => fact(places[i]!, name, value)),
  )
/** An order that only bars: for everyone, named places, a state, or perhaps for others too. */
const barring: fc.Arbitrary<Order> = fc
  .record({
    bars: fc.subarray(['certify', 'honor'], { minLength: 1 }),
    who: fc.constantFrom('everyone' as const, 'named' as const),
    recipients: fc.subarray(places),
    subdivisionsOf: fc.subarray(['AA', 'BB']),
    complete: fc.boolean(),
    from: fc.constantFrom('2017-01-01', '2017-06-01', '2017-09-01'),
    until: fc.constantFrom('' as const, '2017-08-01'),
  })
  .map(({ bars, from, until, ...protects }) =>
    order('A', { bars, from, until, protects: protection(protects) }),
  )
const numbered = (orders: readonly Order[]) =>
  orders.map((each, i) => ({ ...each, id: `ORDER_${i}` }))

const settings = (definition: string, change: Partial<Settings> = {}): Settings => ({
  ...toySettings({ amount: 1_000_000, states: [], places: [] }),
  conditions: [{ condition: 'certify', definition, share: 1, base: 'award', destination: 'held' }],
  law: law({ asOf: '2017-07-01' }),
  ...change,
})
const found = (dataset: Dataset): readonly Verdict[] =>
  verdicts(dataset, { places, asOf: '2017-07-01', definitions: Object.keys(lawRules) })
const money = ({ programs }: Outcome) =>
  programs.map(({ withheld, reallocatedIn, awarded, low, high, totals }) => [
    withheld,
    reallocatedIn,
    awarded,
    low,
    high,
    totals,
  ])

test('adding an order that bars never adds a withholding, at either end of the range', () => {
  fc.assert(
    fc.property(
      evidence,
      fc.array(barring, { maxLength: 3 }),
      barring,
      fc.constantFrom('narrow', 'package', 'both', 'not_narrow'),
      (known, orders, more, definition) => {
        const before = lawDataset({ facts: factsOf(known), orders: numbered(orders) })
        const after = { ...before, orders: numbered([...orders, more]) }
        for (const unknown of ['no-finding', 'strict'] as const) {
          const [a, b] = [before, after].map(
            (dataset) => simulate(dataset, settings(definition, { unknown })).programs[0]!.withheld,
          )
          b!.forEach((dollars, at) => expect(dollars).toBeLessThanOrEqual(a![at]!))
        }
        const grade = { meets: 0, protected: 0, unknown: 1, fails: 2 }
        const now = found(after)
        found(before).forEach((one, at) => {
          expect(grade[now[at]!.finding]).toBeLessThanOrEqual(grade[one.finding])
          expect(now[at]!.before).toBe(one.before)
        })
      },
    ),
    { numRuns: runs(200) },
  )
})

test('a full nationwide order gives the money of no condition, bit for bit', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom('narrow', 'package', 'both'), (known, definition) => {
      const dataset = lawDataset({ facts: factsOf(known), orders: [order('A')] })
      for (const unknown of ['no-finding', 'strict', 'drawn'] as const) {
        const barred = simulate(dataset, settings(definition, { unknown }))
        expect(money(barred)).toEqual(
          money(simulate(dataset, settings(definition, { conditions: [] }))),
        )
      }
    }),
    { numRuns: runs(100) },
  )
})

test('changing one fact changes only verdicts whose rule reads it', () => {
  fc.assert(
    fc.property(evidence, fc.nat(places.length - 1), words, (known, at, changed) => {
      const other = known.map((each, i) =>
        i === at ? { ...each, detainer: changed.detainer } : each,
      )
      const [a, b] = [known, other].map((each) => found(lawDataset({ facts: factsOf(each) })))
      a!.forEach((one, i) => {
        const touched =
          one.place === places[at] &&
          /detainer|package/.test(lawRules[one.definition]! + one.definition)
        if (!touched) expect(b![i]!.finding).toBe(one.finding)
      })
    }),
    { numRuns: runs(100) },
  )
})

test('a reading that implies another catches a subset, with orders and without', () => {
  fc.assert(
    fc.property(evidence, fc.array(barring, { maxLength: 2 }), (known, orders) => {
      const dataset = lawDataset({ facts: factsOf(known), orders: numbered(orders) })
      const caught = (definition: string) =>
        found(dataset).filter((one) => one.definition === definition && one.before === 'fails')
      const wide = new Set(caught('package').map(({ place }) => place))
      for (const narrow of ['narrow', 'detainers', 'both'])
        for (const { place } of caught(narrow)) expect(wide.has(place)).toBe(true)
    }),
    { numRuns: runs(100) },
  )
})

test('settling an unknown either way stays within the range shown before', () => {
  fc.assert(
    fc.property(
      evidence,
      fc.nat(places.length - 1),
      fc.constantFrom('shares' as const, 'detainer' as const),
      fc.nat(2),
      fc.constantFrom('narrow', 'package', 'both'),
      (known, at, name, word, definition) => {
        if (known[at]![name] !== 'unknown') return
        const value = names[name][word % names[name].length]!
        const settled = known.map((each, i) => (i === at ? { ...each, [name]: value } : each))
        const [a, b] = [known, settled].map((each) =>
          simulate(lawDataset({ facts: factsOf(each) }), settings(definition)),
        )
        expect(b!.totals.withheld).toBeGreaterThanOrEqual(a!.range.low.withheld)
        expect(b!.totals.withheld).toBeLessThanOrEqual(a!.range.high.withheld)
      },
    ),
    { numRuns: runs(100) },
  )
})

test('what is drawn lies within the range, is the same again, and grows with its chance', () => {
  const dataset = lawDataset()
  const drawn = (seed: number, unknownShare: number) =>
    simulate(dataset, settings('package', { unknown: 'drawn', seed, unknownShare }))
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
      const outcome = drawn(seed, share)
      const { withheld } = outcome.totals
      expect(withheld).toBeGreaterThanOrEqual(outcome.range.low.withheld)
      expect(withheld).toBeLessThanOrEqual(outcome.range.high.withheld)
      expect(drawn(seed, share).totals).toEqual(outcome.totals)
      expect(drawn(seed, 1).totals.withheld).toBeGreaterThanOrEqual(withheld)
    }),
    { numRuns: runs(50) },
  )
  expect(drawn(7, 0).totals.withheld).toBe(0)
  const all = simulate(dataset, settings('package', { unknown: 'strict' }))
  expect(drawn(7, 1).totals.withheld).toBe(all.totals.withheld)
})

test('a draw is the hash it is said to be, near its chance over many places', () => {
  const ids = Array.from({ length: 4000 }, (_, i) => String(i).padStart(7, '0'))
  const share = (chance: number) =>
    ids.filter((id) => isDrawn(1, 'certify', id, chance)).length / ids.length
  for (const chance of [0.1, 0.5, 0.9]) expect(Math.abs(share(chance) - chance)).toBeLessThan(0.03)
  // Computed apart from this project by the two published hashes: a change would change saved scenarios.
  const drawn = ids.slice(0, 16).map((id) => (isDrawn(42, 'certify', id, 0.5) ? 'x' : '-'))
  expect(drawn.join('')).toBe('xxx-xxxxxx-x-x-x')
})
