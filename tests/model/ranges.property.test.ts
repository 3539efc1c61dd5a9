/** Ranges are honest at both ends: every figure lies in its own, and ends add up as figures do. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountRange,
  explain,
  inputRange,
  isLowerBound,
  listAwards,
  listSubawards,
  listYears,
  simulate,
} from '../../src/model/index'
import type {
  AwardRow,
  Dataset,
  Outcome,
  ProgramOutcome,
  Reason,
  Step,
} from '../../src/model/index'
import { oneIn, runs } from '../quick'
import { everyCondition, runPrograms, shipped } from './every-program'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

const sum = <T>(rows: Iterable<T>, of: (row: T) => number): number => {
  let all = 0
  for (const row of rows) all += of(row)
  return all
}

/** Every award and subaward lies in its range, and all three are whole dollars. */
function expectOrdered(dataset: Dataset, outcome: Outcome): void {
  const awards = listAwards(dataset, outcome).map(({ awarded, ...row }) => ({
    value: awarded,
    row,
  }))
  const passed = listSubawards(dataset, outcome).map(({ dollars, ...row }) => ({
    value: dollars,
    row,
  }))
  for (const { value, row } of [...awards, ...passed]) {
    const fits = 0 <= row.low && row.low <= value && value <= row.high
    const whole = [row.low, value, row.high].every(Number.isSafeInteger)
    if (!fits || !whole) expect({ ...row, value, fits, whole }).toBe('low <= value <= high, whole')
  }
}

/** State = retained + passed through, at every end of the award and of the shares. */
function expectConserved({ subawards, awarded, low, high }: ProgramOutcome): void {
  const states = new Map<number, typeof subawards>()
  for (const each of subawards) states.set(each.from, [...(states.get(each.from) ?? []), each])
  for (const [state, own] of states) {
    const all = (of: 'dollars' | 'low' | 'high' | 'ofLeast' | 'ofMost') =>
      sum(own, (each) => each[of])
    const retained = {
      least: low[state]! - all('ofLeast'),
      value: awarded[state]! - all('dollars'),
      most: high[state]! - all('ofMost'),
    }
    expect(retained.least).toBeGreaterThanOrEqual(0)
    expect(high[state]! - all('high')).toBeGreaterThanOrEqual(0)
    expect(low[state]! - all('low')).toBeGreaterThanOrEqual(0)
    // What passes through is at its most where the state retains its least, award for award.
    expect(all('ofLeast')).toBeGreaterThanOrEqual(all('low'))
    expect(all('ofMost')).toBeLessThanOrEqual(all('high'))
    // Each rule is rounded on its own.
    expect(retained.least).toBeLessThanOrEqual(retained.value + own.length)
    expect(retained.most).toBeGreaterThanOrEqual(retained.value - own.length)
  }
}

/** A program's amount is known at least as well as its awards added up: their ends enclose its own. */
function expectEnclosed(dataset: Dataset, outcome: Outcome): void {
  const awards = listAwards(dataset, outcome)
  for (const { allocation } of outcome.programs) {
    const { program } = allocation
    const rows = awards.filter((row) => row.program === program.id)
    const { low, high } = amountRange(dataset, outcome, program.id)
    // Half a dollar of rounding a row, at the figure and at the end.
    const room = rows.length + Math.abs(allocation.rounding)
    expect(sum(rows, (row) => row.low)).toBeLessThanOrEqual(low + room)
    expect(sum(rows, (row) => row.high)).toBeGreaterThanOrEqual(high - room)
  }
}

describe('on the shipped data, every program of every year', () => {
  test.each(oneIn(5, listYears(shipped)))(
    'FY%s: awards, subawards and totals',
    (year) => {
      const plain = runPrograms(year)
      expectEnclosed(shipped, plain)
      for (const outcome of [plain, runPrograms(year, everyCondition(year))]) {
        expectOrdered(shipped, outcome)
        outcome.programs.forEach(expectConserved)
        for (const { totals, range } of outcome.programs)
          for (const [key, value] of Object.entries(totals)) {
            const ends = [range.low, range.high].map((total) => total[key as keyof typeof total])
            if (value === null) expect(ends).toEqual([null, null])
            else {
              expect(ends[0]).toBeLessThanOrEqual(value)
              expect(ends[1]).toBeGreaterThanOrEqual(value)
            }
          }
      }
    },
    20_000,
  )

  test('a formula without local awards: the ends of its awards add to the ends of its amount', () => {
    for (const [program, year] of [
      ['sasp', '2022'],
      ['stop', '2016'],
      ['voca-assistance', '2016'],
      ['drug-courts', '2016'],
    ] as const) {
      const outcome = runPrograms(year, {}, [program])
      const { allocation } = outcome.programs[0]!
      const rows = listAwards(shipped, outcome)
      const { low, high } = amountRange(shipped, outcome, program)
      // A count that stands in for another widens its own state alone; no other whole is better known than its parts.
      const stand = sum(allocation.units, ({ recipient }) => {
        return inputRange(shipped, allocation, recipient) * allocation.dollars[recipient]!
      })
      expect(stand).toBeLessThan(outcome.totals.awarded / 1_000)
      const off = (end: 'low' | 'high', amount: number, sign: number): number =>
        Math.abs(sum(rows, (row) => row[end]) + sign * stand - amount)
      expect(off('low', low, 1)).toBeLessThanOrEqual(rows.length)
      expect(off('high', high, -1)).toBeLessThanOrEqual(rows.length)
    }
  })

  test('a base of fixed dollars leaves a large state wider than the amount is', () => {
    const outcome = runPrograms('2016', {}, ['stop'])
    const { low, high } = amountRange(shipped, outcome, 'stop')
    const amount = outcome.totals.available
    const of = (state: string) =>
      listAwards(shipped, outcome).find(({ recipient }) => recipient === state)!
    const below = ({ awarded, low: least }: AwardRow) => (awarded - least) / awarded
    expect(below(of('CA'))).toBeGreaterThan((amount - low) / amount)
    expect(below(of('WY'))).toBeLessThan((amount - low) / amount)
    // The two ends are not the same distance off: the appropriation is further than the least year.
    expect(high - amount).toBeGreaterThan(amount - low)
    expect(of('CA').high - of('CA').awarded).toBeGreaterThan(of('CA').awarded - of('CA').low)
  })

  test('a published award outside the range of the computed one is a known difference', () => {
    const missing: string[] = []
    for (const year of oneIn(3, listYears(shipped))) {
      for (const row of listAwards(shipped, runPrograms(year))) {
        const { published: figure, allocated, awarded } = row
        if (figure === undefined || awarded !== allocated) continue
        const room = figure.tolerance + 1
        if (row.low - room <= figure.dollars && figure.dollars <= row.high + room) continue
        const known = shipped.differences.some(
          ({ program, fiscalYear, of }) =>
            program === row.program && fiscalYear === year && of.join() === row.recipient,
        )
        if (!known) missing.push(`${year} ${row.program} ${row.recipient}`)
      }
    }
    expect(missing).toEqual([])
  })
})

describe('in the program files', () => {
  const amounts = shipped.programs.flatMap(({ id, kind, years }) =>
    Object.entries(years).flatMap(([year, { appropriation, formulaAmount }]) =>
      [appropriation, formulaAmount].flatMap((cited) =>
        cited === undefined ? [] : [{ id, kind, year, cited, appropriation, formulaAmount }],
      ),
    ),
  )

  test('an amount that is not read to the dollar has both ends, or is said to be a lower bound', () => {
    for (const { id, year, cited } of amounts) {
      const { value, standing, low, high } = cited
      if (standing === 'published' && low === undefined && high === undefined) continue
      const ordered = low !== undefined && high !== undefined && low <= value && value <= high
      const fits = isLowerBound(cited) || (ordered && low < high)
      expect({ id, year, fits }).toEqual({ id, year, fits: true })
      if (isLowerBound(cited)) expect(cited.note).toMatch(/lower bound|not found|more than/)
    }
  })

  test('an appropriation that stands for unknown awards is the most they can be; the least is unknown and stands at 0', () => {
    const whole = amounts.filter(({ cited, formulaAmount }) =>
      cited === formulaAmount ? cited.note?.startsWith('The whole appropriation, an upper') : false,
    )
    expect(whole.length).toBe(51)
    for (const { cited, appropriation } of whole) {
      expect(cited).toMatchObject({ standing: 'assumed', low: 0, high: appropriation!.high })
      expect(cited.note).toMatch(/the least that was awarded is unknown/)
    }
  })

  test('an assumed pass-through names its samples wherever it is shown', () => {
    const outcome = runPrograms('2016', {}, ['voca-assistance'])
    const rows = listSubawards(shipped, outcome).filter(({ from }) => from === 'OH')
    expect(rows.map(({ to }) => to)).toEqual(['OH-nonprofits', 'OH-local'])
    for (const { to, basis, says } of rows) {
      expect(basis).toBe('assumed')
      expect(says).toMatch(/assumed from two samples.*Illinois.*Kentucky/)
      const question = { about: 'received', program: 'voca-assistance', recipient: to } as const
      const shares = everyReason(explain(shipped, outcome, question)).filter(
        ({ unit }) => unit === 'share',
      )
      expect(shares[0]!.says).toMatch(/Ohio, assumed: .*Illinois.*Kentucky/)
      expect(shares[0]!.low).toBeLessThan(Number(shares[0]!.value))
    }
  })

  test('a deduced amount is given with its ends in the reasons of an award and of a total', () => {
    const outcome = runPrograms('2022', {}, ['sasp'])
    const award = { about: 'award', program: 'sasp', recipient: 'OH' } as const
    const total = { about: 'total', program: 'sasp', total: 'awarded' } as const
    for (const question of [award, total, { ...total, total: 'available' } as const]) {
      const reason = explain(shipped, outcome, question)
      expect(reason.low).toBeLessThan(Number(reason.value))
      expect(reason.high).toBeGreaterThan(Number(reason.value))
    }
    const amount = everyReason(explain(shipped, outcome, award)).find(({ says }) =>
      says.includes('formula amount'),
    )
    expect(amount).toMatchObject({ precision: 'estimate', low: 54_846_154, high: 55_000_000 })
    expect(amount!.says).toContain('deduced')
  })
})

function everyReason(reason: Reason): readonly Reason[] {
  return [reason, ...reason.from.flatMap(everyReason)]
}

const source = 'toy'
const says = ''
const made: Readonly<Record<string, readonly Step[]>> = {
  base: [
    { step: 'set-aside', name: 'Tribes', share: '0.1', to: 'tribe', source, says },
    { step: 'base', amount: '50000', others: {}, source, says },
    { step: 'share', by: 'population / sum(population)', source, says },
    { step: 'round', to: 'nearest', source, says },
  ],
  floor: [
    { step: 'share', by: 'population / sum(population)', source, says },
    { step: 'floor', share: '0.1', others: {}, source, says },
    { step: 'round', to: 'nearest', source, says },
  ],
  found: [{ step: 'unallocated', source, says }],
}

const ends = fc
  .uniqueArray(fc.integer({ min: 1_000_000, max: 2_000_000_000 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.toSorted((a, b) => a - b) as [number, number, number])
const shares = fc
  .array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((three) => three.toSorted((a, b) => a - b) as [number, number, number])

test('on any country, whatever the ends of the amount and of the shares', () => {
  fc.assert(
    fc.property(
      ends,
      fc.array(shares, { minLength: 2, maxLength: 2 }),
      fc.array(fc.integer({ min: 1, max: 40_000_000 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('base', 'floor', 'found', 'local'),
      fc.constantFrom('yes', 'no', 'unknown'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([low, value, high], passed, people, steps, listed, withheld) => {
        const toy: Toy = {
          amount: value,
          states: people.map((population, i) => ({
            id: 'ABCDE'[i]!.repeat(2),
            population,
            crime: 1 + i,
          })),
          places: [],
          listed: { AA: listed },
        }
        const plain = toyDataset(toy)
        const program = plain.programs[0]!
        const year = program.years['2016']!
        const dataset: Dataset = {
          ...plain,
          programs: [
            {
              ...program,
              steps: made[steps] ?? program.steps,
              years: {
                '2016': {
                  ...year,
                  formulaAmount: { value, low, high, standing: 'deduced', source },
                },
              },
              passThrough: (['nonprofit', 'local'] as const).map((to, i) => ({
                to,
                share: {
                  low: passed[i]![0],
                  value: passed[i]![1],
                  high: passed[i]![2],
                  standing: 'assumed',
                  source,
                },
                byState: null,
                of: 'award',
                basis: 'assumed',
                says,
                source,
              })),
            },
          ],
        }
        const settings = toySettings(toy, { share: withheld })
        const own = settings.programs[0]!
        const shareRule = made[steps] === undefined ? own.shareRule : 'population / sum(population)'
        const outcome = simulate(dataset, {
          ...settings,
          programs: [{ ...own, shareRule: steps === 'found' ? '' : shareRule }],
        })
        expectOrdered(dataset, outcome)
        outcome.programs.forEach(expectConserved)
        if (listed === 'no') expectEnclosed(dataset, outcome)
      },
    ),
    {
      numRuns: runs(200),
      // A share of nothing at the point and of half at its end, found by chance.
      examples: [
        [
          [1_000_000, 1_000_001, 1_000_013],
          [
            [0, 0, 0.49999822889450224],
            [0.4999954954909865, 0.49999822889450224, 0.49999822889450224],
          ],
          [1, 9],
          'floor',
          'yes',
          0,
        ],
        // So little is left that its least would fall short of nothing by less than can be written.
        [
          [1_000_000, 1_343_473_580, 1_343_475_294],
          [
            [0, 0.49999, 0.49999],
            [0, 0, 0],
          ],
          [18_990_274, 17_247_050],
          'floor',
          'yes',
          0.9999957657096772,
        ],
        // An odd sum of which two rules hand on a half each: both would round up.
        [
          [1_000_000, 1_000_001, 1_000_002],
          [
            [0, 0.49999, 0.49999000000000005],
            [0, 0.5, 0.5],
          ],
          [1],
          'base',
          'yes',
          0.99999,
        ],
        // A rule that hands on nothing as shown takes no dollar from another at the end of the award.
        [
          [1_000_000, 1_000_001, 1_000_100],
          [
            [0, 0.49999, 0.49999],
            [0.49999, 0.49999, 0.5],
          ],
          [1],
          'base',
          'yes',
          1 - 1 / 900_000,
        ],
      ],
    },
  )
})
