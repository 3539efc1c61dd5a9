/** A competition for money, with its arithmetic left visible, and held against what was printed of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFiles } from '../../src/cli/load-files'
import {
  askOf,
  askReason,
  competitionFigures,
  competitionOf,
  explain,
  readDenominators,
  unaccounted,
} from '../../src/model'
import { runPrograms, shipped } from './every-program'

const program = shipped.programs.find(({ id }) => id === 'cops-hiring')!
const tables = readDenominators(loadFiles(), shipped)
const of = (year: string) => competitionOf(shipped, program, year)!
const ask = (place: string, year = '2017') => askOf(shipped, tables, program, year, place)!

test('two pots of half each take every dollar of the 98,495,397 awarded', () => {
  const [large, small] = of('2017').pots!.pots
  // 98,495,397 is odd: 49,247,698.5 each, and the odd dollar goes to the lower id.
  expect([large!.dollars, small!.dollars]).toEqual([49_247_699, 49_247_698])
  // Half of 137.5 million is the most a pot can have held; the rest of the awards is the least.
  expect(large!.range).toEqual({ low: 98_495_397 - 68_750_000, high: 68_750_000 })
  expect(small!.range).toEqual(large!.range)
})

test('pots add up to the amount whatever a reader makes of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 0, max: 100 }),
      (amount, hundredths) => {
        const amounts = {
          appropriated: 1e9,
          formulaAmount: amount,
          parameters: { large_share: hundredths / 100, state_floor: 0.005 },
        }
        const { pots } = competitionOf(shipped, program, '2017', amounts)!.pots!
        expect(pots.reduce((sum, { dollars }) => sum + dollars, 0)).toBe(amount)
        for (const { dollars, range } of pots) {
          expect(Number.isInteger(dollars)).toBe(true)
          expect(range!.low).toBeLessThanOrEqual(range!.high)
        }
      },
    ),
  )
})

test('a state’s applicants get 0.5 percent of the appropriation at least, and what others leave at most', () => {
  const { floor } = of('2017').pots!
  expect(shipped.recipients.units.length).toBe(56)
  // 0.005 × 137,000,000, printed to the nearest million.
  expect(floor!.least).toEqual({ dollars: 685_000, low: 682_500, high: 687_500 })
  expect(floor!.most).toBe(98_495_397 - 55 * 682_500)
})

test('without an appropriation that was read, floors and ranges are unknown, never zero', () => {
  for (const year of ['2015', '2020', '2024']) {
    expect(of(year).pots!.floor).toBeNull()
    expect(of(year).pots!.pots.map(({ range }) => range)).toEqual([null, null])
  }
})

test('odds are awards over applications, where both were printed', () => {
  expect(of('2021').odds!.value).toBeCloseTo(183 / 590, 12)
  expect(of('2022').odds!.value).toBeCloseTo(180 / 711, 12)
  // More than 1,100 applied in 2017, so that 179 ÷ 1,100 is the most the odds can be.
  expect(of('2017').odds).toEqual({ value: 179 / 1100, low: null, high: 179 / 1100 })
  expect(of('2016').odds).toBeNull()
  expect(of('2024').odds).toBeNull()
  expect(of('2024').known).toBeNull()
})

test('98,495,397 over 802 officers stays under the cap of 125,000', () => {
  expect(of('2017').perPosition).toEqual({ value: 122_812, low: 122_812, high: 122_812 })
  expect(of('2017').known!.most!.dollars.value).toBe(125_000)
  // A reader's own amount was not counted in officers.
  const own = {
    appropriated: null,
    formulaAmount: 1_000_000,
    parameters: { large_share: 0.5, state_floor: 0 },
  }
  expect(competitionOf(shipped, program, '2017', own)!.perPosition).toBeNull()
})

test('Chicago, San Antonio, Houston, Miami-Dade, Orange County: 25 officers, as awarded, 3.1 million each', () => {
  for (const place of ['1714000', '4865000', '4835000', '12086', '06059']) {
    const { positions, dollars, pot } = ask(place)
    expect(positions).toEqual({ low: 25, high: 25 })
    expect(dollars).toEqual({ low: 3_125_000, high: 3_125_000 })
    expect(pot!.pot.id).toBe('large')
  }
})

test('5 percent of 83 officers is 4.15: 4 or 5 officers, by how it is rounded', () => {
  const alameda = ask('0600562')
  expect(alameda.force!.officers).toBe(83)
  expect(alameda.positions).toEqual({ low: 4, high: 5 })
  expect(alameda.dollars).toEqual({ low: 500_000, high: 625_000 })
  expect(alameda.withNumbers).toBe('83 × 0.05 = 4.15, at most 15: 4 to 5 × 125000')
  expect(alameda.pot!.pot.id).toBe('small')
  expect(askReason(alameda)).toMatchObject({ value: 625_000, low: 500_000, high: 625_000 })
})

test('an unknown force, and limits nobody read, leave what could be asked for unknown', () => {
  const illinois = ask('IL')
  expect(illinois).toMatchObject({ force: null, positions: null, dollars: null })
  expect(illinois.pot!.pot.id).toBe('large')
  expect(askReason(illinois)).toBeNull()
  expect(ask('1714000', '2021').dollars).toBeNull()
  expect(askOf(shipped, tables, program, '2017', 'us-nonprofit-organizations')).toBeNull()
})

test('a place is in one pot exactly', () => {
  const pots = of('2017').pots!.pots
  for (const people of [0, 150_000, 150_001, 1e7]) {
    const fits = pots.filter(
      ({ pot: { over = -1, upTo = Infinity } }) => people > over && people <= upTo,
    )
    expect(fits).toHaveLength(1)
  }
})

test('nothing is allocated to a place, and the reason for what is not shows the pots', () => {
  const outcome = runPrograms('2017', {}, ['cops-hiring'])
  const part = outcome.programs[0]!
  expect(Array.from(part.allocation.paid, (index) => shipped.recipients.ids[index])).toEqual([
    'us-unallocated',
  ])
  expect(unaccounted(outcome.ledger)).toBe(0)
  const { from, value } = explain(shipped, outcome, {
    about: 'allocation',
    program: 'cops-hiring',
    recipient: 'us-unallocated',
  })
  const [large, small, floor] = from
  expect(Number(large!.value) + Number(small!.value)).toBe(value)
  expect(large!.withNumbers).toMatch(/ × 0\.5$/)
  expect(floor!.value).toBe(685_000)
  const figures = competitionFigures(shipped, part)
  expect(figures.find(({ name }) => name === 'Applications')).toMatchObject({
    more: true,
    reason: { value: 1100 },
  })
  const preference = figures.find(({ name }) => name.includes('preference: certified'))
  // A preference adds points; no condition and no withholding comes of it.
  expect(preference!.reason).toMatchObject({ value: 0.8, unit: 'share' })
  expect(part.conditions).toEqual([])
})

test('a reader can move the line between the pots', () => {
  const outcome = runPrograms('2017', { 'programs.cops-hiring.large_share': 0.6 }, ['cops-hiring'])
  const figures = competitionFigures(shipped, outcome.programs[0]!)
  expect(figures[0]!.reason!.value).toBe(Math.round(98_495_397 * 0.6))
})
