/** `grantflow run --by quarter` and `--by place-quarter`: what becomes of the money in time, and no dollar missing. */
import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { figuresOf, openBooks, writeAward } from '../../src/cli/quarter-place'
import { handOn } from '../../src/cli/quarter-passed'
import { followQuarters } from '../../src/cli/quarter'
import { quartersCsv, quartersJson } from '../../src/cli/quarter-files'
import { DAYS_A_MONTH, dayNumber, followAward, quarterStarts } from '../../src/model/index'
import type { Move } from '../../src/model/index'
import { grantflow, json } from '../command-line'
import { toyAward, toyBite, toySettings } from '../model/course-toy'

const ANNOUNCED = 'jag-2017-as-announced'

/** Each scenario is followed once for all tests that only read it. */
const followed = new Map<string, ReturnType<typeof followQuarters>>()
function follow(name: string): ReturnType<typeof followQuarters> {
  const run = followed.get(name) ?? followQuarters(name, [])
  followed.set(name, run)
  return run
}

function spanOf(from: string, until: string) {
  const [first, last] = [dayNumber(from), dayNumber(until)]
  return { quarters: quarterStarts(first, last), until: last }
}

describe('one award of 1,096 dollars, one for each day of three years', () => {
  const span = spanOf('2016-10-01', '2021-09-30')

  test('is held whole for 92 days and drawn by the day afterwards', () => {
    // Offered on 1 October 2017, held from that day to 1 January 2018: all of one quarter.
    const bite = toyBite('hold', '2017-10-01', '2018-01-01')
    const books = openBooks(span)
    writeAward(books, span, followAward(toyAward([bite], toySettings)), dayNumber('2016-10-01'))
    const figures = figuresOf(books, span)
    expect(figures[0]!.allocated).toBe(1096)
    expect(figures[4]).toMatchObject({ held: 1096, released: 0, drawn: 0, lost: 0 })
    expect(figures[4]!.heldMonths).toBeCloseTo(92 / DAYS_A_MONTH, 12)
    expect(figures[4]!.dollarMonths).toBeCloseTo((1096 * 92) / DAYS_A_MONTH, 9)
    expect(figures[5]).toMatchObject({ held: 0, heldMonths: 0, dollarMonths: 0, released: 1096 })
    expect(figures.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(1096)
  })

  test('is lost where its undrawn balance is ended', () => {
    // A year of three is drawn by 1 October 2018: 365 dollars of 1,096.
    const bite = toyBite('terminate', '2018-10-01', null)
    const books = openBooks(span)
    writeAward(books, span, followAward(toyAward([bite], toySettings)), dayNumber('2016-10-01'))
    const figures = figuresOf(books, span)
    const sum = (name: 'drawn' | 'lost') => figures.reduce((all, each) => all + each[name], 0)
    expect(sum('drawn')).toBe(365)
    expect(sum('lost')).toBe(1096 - 365)
    expect(figures[8]!.lost).toBe(731)
  })
})

describe('what is handed on', () => {
  const span = spanOf('2016-10-01', '2017-09-30')
  const draw = (day: string, dollars: number): Move => ({
    day: dayNumber(day),
    from: 'undrawn',
    to: 'spent',
    dollars,
    condition: null,
  })
  const rules = [
    { from: 0, to: 1, rule: 0, dollars: 50 },
    { from: 0, to: 2, rule: 1, dollars: 17 },
  ]
  const moves = [draw('2016-12-31', 33), draw('2017-03-31', 33), draw('2017-06-30', 34)]
  const none = () => []
  const all = { retained: 0, subawards: 0 }

  test('follows what is drawn, and its quarters add up to its share of the whole', () => {
    const passed = handOn({ rules, spared: false, from: all }, 100, moves, none, span)
    // By the ends of quarters 33, 66 and 100 are drawn: of 50, 16.5 is 17, 33 is 33, and all is 50.
    expect([...passed[0]!.dollars]).toEqual([17, 16, 17, 0])
    // Of 17, 5.61 is 6, 11.22 is 11, and all is 17.
    expect([...passed[1]!.dollars]).toEqual([6, 5, 6, 0])
  })

  test('is reckoned as planned where it is spared, and is never more than is drawn', () => {
    const late = [draw('2017-06-30', 20)]
    const passed = handOn({ rules, spared: true, from: all }, 100, late, () => moves, span)
    expect(passed.map(({ dollars }) => [...dollars])).toEqual([
      [0, 0, 20, 0],
      [0, 0, 0, 0],
    ])
  })

  test('comes whole where money is taken out of what the state keeps, and falls where out of what it passes on', () => {
    // Twenty of a hundred are withheld; by the third quarter the other eighty are drawn.
    const fewer = [draw('2016-12-31', 26), draw('2017-03-31', 27), draw('2017-06-30', 27)]
    const sums = (from: typeof all) =>
      handOn({ rules, spared: false, from }, 100, fewer, () => moves, span).map(({ dollars }) =>
        dollars.reduce((sum, each) => sum + each, 0),
      )
    expect(sums({ retained: 1, subawards: 0 })).toEqual([50, 17])
    expect(sums({ retained: 0, subawards: 1 })).toEqual([30, 17])
    // In proportion: 80 percent of 50, and of 17 (13.6).
    expect(sums(all)).toEqual([40, 14])
  })
})

describe('a scenario', () => {
  test('prints its quarters and a balance that is computed', async () => {
    const { code, out } = await grantflow('run', ANNOUNCED, '--by', 'quarter')
    expect(code).toBe(0)
    expect(out).toContain('FY2018 Q2')
    expect(out).toContain('Balance: unaccounted: $0')
  })

  test('prints what is held and lost over the ranges typed, as text and as JSON', async () => {
    const words = [
      'run',
      ANNOUNCED,
      '--by',
      'quarter',
      '--set',
      'lives.jag.offered_months=10 to 14',
    ]
    const { code, out } = await grantflow(...words)
    expect(code).toBe(0)
    expect(out).toContain('10 months to 14 months; the run takes the middle, 12 months.')
    expect(out).toMatch(
      /Over the ranges typed +least +most\n.*\ndollar-months held +[\d,]+ +[\d,]+/,
    )
    expect(out).toContain('may lie outside')
    const { ranged } = JSON.parse((await grantflow(...words, '--json')).out) as {
      readonly ranged: {
        readonly runs: number
        readonly totals: Readonly<Record<string, { readonly low: number; readonly high: number }>>
      }
    }
    expect(ranged.runs).toBe(3)
    const { low, high } = ranged.totals['dollarMonths']!
    const at = async (months: number) => {
      const { course } = await followQuarters(ANNOUNCED, [['lives.jag.offered_months', months]])
      const touched = course.programs.flatMap((part) => part.touched)
      const days = touched.reduce((all, { dollarDays }) => all + dollarDays, 0)
      return Math.round(days / DAYS_A_MONTH)
    }
    const ends = [await at(10), await at(12), await at(14)]
    expect([low, high]).toEqual([Math.min(...ends), Math.max(...ends)])
    expect(low).toBeLessThan(high)
  })

  test.each([ANNOUNCED, 'terminations-2025', 'statutory-penalties-2016', 'congress-15-percent'])(
    '%s leaves no dollar out',
    async (name) => {
      const { quarters, years, course } = await follow(name)
      expect(quarters.unaccounted).toBe(0)
      const sum = (of: 'allocated' | 'passedThrough' | 'passedToIt' | 'reallocatedIn') =>
        quarters.total.reduce((all, figures) => all + figures[of], 0)
      const awards = years.years.flatMap(({ outcome }) =>
        outcome.programs.flatMap(({ allocation }) => [...allocation.paidDollars]),
      )
      expect(sum('allocated')).toBe(awards.reduce((all, dollars) => all + dollars, 0))
      expect(sum('passedToIt')).toBe(sum('passedThrough'))
      const taken = course.programs.flatMap(({ touched }) => touched.map((one) => one.takenIn))
      expect(sum('reallocatedIn')).toBe(taken.reduce((all, dollars) => all + dollars, 0))
      const months = quarters.total.reduce((all, { dollarMonths }) => all + dollarMonths, 0)
      const days = course.programs.flatMap(({ touched }) => touched.map((one) => one.dollarDays))
      const dollarDays = days.reduce((all, each) => all + each, 0)
      expect(months * DAYS_A_MONTH).toBeCloseTo(dollarDays, -3)
    },
  )

  test('passes through, once all is drawn, what the snapshot passes through', async () => {
    const { quarters, years } = await followQuarters('baseline-2016', [
      ['time.until', '2021-09-30'],
    ])
    const handed = years.years.flatMap(({ outcome }) =>
      outcome.programs.flatMap(({ handedOn }) => handedOn.map(({ dollars }) => dollars)),
    )
    const passed = quarters.total.reduce((all, figures) => all + figures.passedThrough, 0)
    expect(passed).toBe(handed.reduce((all, dollars) => all + dollars, 0))
  })

  test('writes every place and quarter as CSV, which adds up to the quarters', async () => {
    const run = await follow(ANNOUNCED)
    const { out } = await grantflow('run', ANNOUNCED, '--by', 'place-quarter', '--csv')
    expect(out).toBe(quartersCsv(run, 'place-quarter'))
    const [places, totals] = [csvParse(out), csvParse(quartersCsv(run, 'quarter'))]
    expect(totals.columns).toEqual([
      'quarter',
      'begins',
      'allocated',
      'reallocated_in',
      'held',
      'held_months',
      'dollar_months',
      'released',
      'lost',
      'drawn',
      'passed_through',
      'passed_to_it',
      'received',
    ])
    for (const total of totals) {
      const own = places.filter(({ quarter }) => quarter === total['quarter'])
      for (const column of ['allocated', 'held', 'released', 'lost', 'drawn', 'received']) {
        const sum = own.reduce((all, row) => all + Number(row[column]), 0)
        expect([total['quarter'], column, sum]).toEqual([
          total['quarter'],
          column,
          Number(total[column]),
        ])
      }
    }
  })

  test('writes JSON with the same rows', async () => {
    const run = await follow(ANNOUNCED)
    const read = JSON.parse(quartersJson(run, 'quarter'))
    expect(read).toMatchObject({ schema: 1, years: [2017], until: '2021-09-30', unaccounted: 0 })
    expect(read.rows[0]).toMatchObject({ quarter: 'FY2017 Q1', begins: '2016-10-01', lost: 0 })
    const places = JSON.parse(quartersJson(run, 'place-quarter'))
    const texas = places.rows.filter(({ place }: { place: string }) => place === 'TX')
    expect(texas[0]).toMatchObject({ name: 'Texas', kind: 'state', allocated: 13_955_719 })
  })

  test('follows the fiscal years that are named, forward years among them', async () => {
    const several = await json('run', ANNOUNCED, '--by', 'quarter', '--years=2016-2018', '--json')
    expect(several.years).toEqual([2016, 2017, 2018])
    const words = ['--years=2024-2026', '--set', 'forward.last_year=2026', '--json']
    const ahead = await json('run', 'baseline-2024', '--by', 'quarter', ...words)
    expect(ahead.years).toEqual([2024, 2025, 2026])
    expect(ahead.unaccounted).toBe(0)
  })

  test('says in one sentence what it cannot do', async () => {
    const { code, fault } = await grantflow('run', ANNOUNCED, '--by', 'quartr')
    expect([code, fault]).toEqual([1, "--by 'quartr' is not known; write 'quarter'.\n"])
    const both = await grantflow('run', ANNOUNCED, '--by', 'quarter', '--json', '--csv')
    expect(both.fault).toContain('exclude each other')
    const path = await grantflow('run', ANNOUNCED, '--by', 'quarter', '--set', 'time.untl=1')
    expect(path.fault).toContain("write 'time.until'")
  })
})
