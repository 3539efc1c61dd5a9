/** Laws over all programs at once, on the shipped data and on made-up countries. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GROUPINGS, groupAwards } from '../../src/cli/group-awards'
import { rowsOf } from '../../src/cli/run'
import { balanceOf, listYears, simulate } from '../../src/model/index'
import type { Dataset, Outcome, Settings, Step } from '../../src/model/index'
import { oneIn, runs } from '../quick'
import { spelledOut } from './spelled-out'
import { everyCondition, programsOf, runPrograms, shipped } from './every-program'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

const sum = <T>(rows: Iterable<T>, of: (row: T) => number): number => {
  let all = 0
  for (const row of rows) all += of(row)
  return all
}

const sameBytes = (a: Float64Array, b: Float64Array): boolean =>
  Buffer.from(a.buffer).equals(Buffer.from(b.buffer))

/** Money in equals money out, program by program, and nobody hands on more than it has. */
function expectBalanced(dataset: Dataset, outcome: Outcome): void {
  outcome.programs.forEach((program, at) => {
    const { totals, allocation, subawards, awarded } = program
    const paid = sum(awarded, (dollars) => dollars)
    expect(paid).toBe(totals.awarded)
    expect(paid + totals.held + totals.lapsed + totals.rounding).toBe(totals.available)
    expect(totals.held + totals.lapsed + totals.reallocated).toBe(totals.withheld)
    const passed = new Map<number, number>()
    const strays: unknown[] = []
    for (const each of subawards) {
      const { from, to, dollars, low, high } = each
      passed.set(from, (passed.get(from) ?? 0) + dollars)
      const fits = low <= dollars && dollars <= high && dataset.recipients.states[to] === from
      if (!fits) strays.push(each)
    }
    expect(strays).toEqual([])
    // State = retained + passed through: what the books leave with it is what it retains.
    for (const { recipient } of allocation.units) {
      const retained = balanceOf(outcome.ledger, at, recipient)
      expect(retained).toBeGreaterThanOrEqual(0)
      expect(retained + (passed.get(recipient) ?? 0)).toBe(awarded[recipient])
    }
  })
}

/** Every way to add rows up gives the totals that are displayed. */
function expectSums(dataset: Dataset, outcome: Outcome): void {
  const rows = rowsOf(dataset, [outcome])
  const { awards, subawards } = rows[0]!
  expect(sum(awards, ({ awarded }) => awarded)).toBe(outcome.totals.awarded)
  expect(sum(awards, ({ withheld }) => withheld)).toBe(outcome.totals.withheld)
  expect(sum(awards, ({ reallocated }) => reallocated)).toBe(outcome.totals.reallocated)
  const passed = sum(subawards, ({ dollars }) => dollars)
  expect(passed).toBe(
    sum(outcome.programs, (program) => sum(program.subawards, ({ dollars }) => dollars)),
  )
  for (const by of GROUPINGS) {
    const groups = groupAwards(dataset, rows, by)
    expect(sum(groups, ({ awarded }) => awarded)).toBe(outcome.totals.awarded)
    expect(sum(groups, ({ withheld }) => withheld)).toBe(outcome.totals.withheld)
    expect(sum(groups, ({ afterPassThrough }) => afterPassThrough)).toBe(outcome.totals.awarded)
    expect(sum(groups, ({ passedOn }) => passedOn)).toBe(passed)
    expect(sum(groups, ({ received }) => received)).toBe(passed)
    const strays = groups.filter(
      ({ low, awarded, high, afterLow, afterPassThrough, afterHigh }) =>
        !(low <= awarded && awarded <= high) ||
        !(afterLow <= afterPassThrough && afterPassThrough <= afterHigh),
    )
    expect(strays).toEqual([])
  }
}

describe('on the shipped data, every program at once', () => {
  test.each(oneIn(5, listYears(shipped)))(
    'FY%s balances and adds up',
    (year) => {
      for (const changes of [{}, everyCondition(year)]) {
        const outcome = runPrograms(year, changes)
        expectBalanced(shipped, outcome)
        expectSums(shipped, outcome)
      }
    },
    20_000,
  )

  // The years with the most programs, and one with few.
  test.each(oneIn(2, ['2012', '2016', '2018', '2024']))(
    'FY%s: a program switched off changes no other',
    (year) => {
      const counted = programsOf(year)
      const all = runPrograms(year, everyCondition(year))
      for (const off of oneIn(6, counted)) {
        const rest = runPrograms(
          year,
          everyCondition(year),
          counted.filter((id) => id !== off),
        )
        const others = all.programs.filter(({ allocation }) => allocation.program.id !== off)
        expect(rest.programs.map(({ allocation }) => allocation.program.id)).toEqual(
          others.map(({ allocation }) => allocation.program.id),
        )
        rest.programs.forEach((program, at) => {
          // Bytes, since a comparison dollar by dollar of every recipient would take minutes.
          expect(sameBytes(program.awarded, others[at]!.awarded)).toBe(true)
          if (!isDeepStrictEqual(program.subawards, others[at]!.subawards))
            expect(program.subawards).toEqual(others[at]!.subawards)
          expect(program.totals).toEqual(others[at]!.totals)
        })
      }
    },
    60_000,
  )
})

const source = 'toy'
const says = ''
const share = (value: number) => ({ value, standing: 'assumed' as const, source })

/** Several made-up programs over one made-up country, each with other steps. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  base: [
    { step: 'set-aside', name: 'Tribes', share: '0.1', to: 'tribe', source, says },
    { step: 'base', amount: '50000', others: {}, source, says },
    { step: 'share', by: 'population / sum(population)', source, says },
    { step: 'round', to: 'nearest', source, says },
  ],
  floor: [
    { step: 'set-aside', name: 'Coalitions', share: '0.05', to: 'nonprofit', source, says },
    { step: 'share', by: 'population / sum(population)', source, says },
    { step: 'floor', share: '0.1', others: {}, source, says },
    { step: 'round', to: 'nearest', source, says },
  ],
  found: [
    { step: 'as-published', source, says },
    { step: 'unallocated', source, says },
  ],
}

interface Country {
  readonly dataset: Dataset
  readonly settings: Settings
}

const countries: fc.Arbitrary<Country> = fc
  .record({
    amount: fc.integer({ min: 1, max: 2_000_000_000 }),
    people: fc.array(fc.integer({ min: 1, max: 40_000_000 }), { minLength: 1, maxLength: 5 }),
    passed: fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 2, maxLength: 2 }),
    listed: fc.array(fc.constantFrom('yes', 'no', 'unknown'), { minLength: 5, maxLength: 5 }),
    withheld: fc.double({ min: 0, max: 1, noNaN: true }),
    destination: fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse', 'kept-for-compliance'),
    entered: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ amount, people, passed, listed, withheld, destination, entered }) => {
    const ids = ['AA', 'BB', 'CC', 'DD', 'EE']
    const toy: Toy = {
      amount,
      states: people.map((population, i) => ({ id: ids[i]!, population, crime: 1 + i })),
      places: [],
      listed: Object.fromEntries(
        people.map((_, i) => [ids[i]!, listed[i] as 'yes' | 'no' | 'unknown']),
      ),
    }
    const dataset = toyDataset(toy)
    const settings = toySettings(toy, { share: withheld, destination: destination as 'held' })
    const whole = dataset.programs[0]!
    const programs = Object.entries(steps).map(([id, own]) => ({
      ...whole,
      id,
      steps: own,
      passThrough: (['nonprofit', 'local'] as const).map((to, i) => ({
        to,
        share: share(passed[i]!),
        byState: null,
        of: 'award' as const,
        basis: 'must' as const,
        says,
        source,
      })),
    }))
    return {
      dataset: {
        ...dataset,
        programs: [whole, ...programs],
        conditions: dataset.conditions.map((condition) => ({
          ...condition,
          programs: ['toy', ...Object.keys(steps)],
        })),
        entered: [
          {
            fiscalYear: '2016',
            program: 'found',
            recipient: 'AA',
            dollars: Math.min(entered, amount),
            standing: 'published' as const,
            source,
            note: '',
          },
        ],
      },
      settings: {
        ...settings,
        programs: [
          settings.programs[0]!,
          ...Object.keys(steps).map((program) => ({
            ...settings.programs[0]!,
            program,
            shareRule: program === 'found' ? '' : 'population / sum(population)',
          })),
        ],
      },
    }
  })

describe('on any country with several programs', () => {
  test('money in equals money out, and every total is the sum of its rows', () => {
    fc.assert(
      fc.property(countries, ({ dataset, settings }) => {
        const outcome = simulate(dataset, settings)
        expectBalanced(dataset, outcome)
        expectSums(dataset, outcome)
      }),
      { numRuns: runs(100) },
    )
  })

  test('a program switched off changes no other', () => {
    fc.assert(
      fc.property(countries, fc.nat(3), ({ dataset, settings }, off) => {
        const all = simulate(dataset, settings)
        const rest = simulate(dataset, {
          ...settings,
          programs: settings.programs.filter((_, at) => at !== off),
        })
        const others = all.programs.filter((_, at) => at !== off)
        expect(rest.programs.map(spelledOut)).toEqual(others.map(spelledOut))
      }),
      { numRuns: runs(100) },
    )
  })
})
