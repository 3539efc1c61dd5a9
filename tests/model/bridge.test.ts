/** What a budget office must bridge: planned against what comes, by quarter, by what it chooses to do. */
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { bridgeOf } from '../../src/model/course/bridge'
import { cashFlow, cashPeriods } from '../../src/model/course/cash-flow'
import type { CashAward } from '../../src/model/course/cash-flow'
import { dayNumber } from '../../src/model/course/days'
import type { BridgeSettings, Move, Stage } from '../../src/model'

const day = dayNumber
const periods = cashPeriods(10, day('2017-10-01'), day('2018-09-30'))

function paid(...days: readonly (readonly [day: string, dollars: number])[]): readonly Move[] {
  return days.map(([on, dollars]) => move(on, dollars))
}

function move(on: string, dollars: number, from: Stage = 'undrawn', to: Stage = 'drawn'): Move {
  return { day: day(on), from, to, dollars, condition: null }
}

function award(change: Partial<CashAward>): CashAward {
  return { program: 'jag', year: '2017', planned: [], comes: [], match: 0, ...change }
}

describe('quarters', () => {
  test('of the federal fiscal year', () => {
    expect(periods.map(({ name }) => name)).toEqual([
      'FY2018 Q1',
      'FY2018 Q2',
      'FY2018 Q3',
      'FY2018 Q4',
    ])
  })
  test.each([
    [7, '2017-10-01', 'FY2018 Q2'],
    [1, '2017-10-01', 'FY2017 Q4'],
    [4, '2017-10-01', 'FY2018 Q3'],
    // A year that begins in September or December has quarters of its own.
    [9, '2017-10-01', 'FY2018 Q1'],
    [12, '2017-10-01', 'FY2017 Q4'],
  ])('of one that begins in month %i: %s lies in %s', (first, from, name) => {
    const [one] = cashPeriods(first, day(from), day(from))
    expect(one!.name).toBe(name)
    expect(one!.from).toBeLessThanOrEqual(day(from))
    expect(one!.until).toBe(day(from) + 1)
  })
  test('follow each other without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(20_000),
        fc.nat(3000),
        (first, from, more) => {
          const all = cashPeriods(first, from, from + more)
          all.slice(1).forEach((each, i) => expect(each.from).toBe(all[i]!.until))
          expect(all[0]!.from).toBeLessThanOrEqual(from)
          expect(all.at(-1)!.until).toBe(from + more + 1)
        },
      ),
    )
  })
})

// 400 planned a quarter; held for three quarters, then all at once on 1 July.
const held = award({
  planned: paid(['2017-12-31', 400], ['2018-03-31', 400], ['2018-06-30', 400], ['2018-09-30', 400]),
  comes: paid(['2018-07-01', 1200], ['2018-09-30', 400]),
})
// Never comes at all, with a match of a quarter of the cost.
const lost = award({ program: 'stop', planned: paid(['2018-03-31', 900]), match: 0.25 })
const bridged = (awards: readonly CashAward[], choice: BridgeSettings['choice'], rate = 0) =>
  bridgeOf(awards, cashFlow(awards, periods), { choice, rate })

test('a hold falls behind by quarter, and catches up when it ends', () => {
  const flow = cashFlow([held], periods)
  expect([...flow.planned]).toEqual([400, 400, 400, 400])
  expect([...flow.comes]).toEqual([0, 0, 0, 1600])
  expect([...flow.behind]).toEqual([400, 800, 1200, 0])
  expect([flow.peak, flow.peakDay]).toEqual([1200, day('2018-06-30')])
  // 31 December alone; January to March 400, 31 March 800; April to June 800, 30 June 1,200; 1 July is repaid.
  expect([...flow.dollarDays]).toEqual([400, 89 * 400 + 800, 90 * 800 + 1200, 0])
})

test('spend: late money repays what was advanced, and interest runs by the day', () => {
  const one = bridged([held], 'spend', 0.0365)
  expect([...one.putIn]).toEqual([400, 400, 400, 0])
  expect([...one.repaid]).toEqual([0, 0, 0, 1200])
  expect([...one.outstanding]).toEqual([400, 800, 1200, 0])
  // A ten-thousandth a day: 0.04, 3.64, 7.32 and nothing, each to the nearest dollar.
  expect([...one.interest]).toEqual([0, 4, 7, 0])
  expect(one).toMatchObject({ interestTotal: 11, peak: 1200, own: 0, notDone: 0 })
})

test('backfill: what is replaced stays replaced', () => {
  const one = bridged([held], 'backfill', 0.0365)
  expect([...one.repaid]).toEqual([0, 0, 0, 0])
  expect([...one.outstanding]).toEqual([400, 800, 1200, 1200])
  // The last quarter has 92 days of 1,200: 11.04.
  expect([...one.interest]).toEqual([0, 4, 7, 11])
  expect(one).toMatchObject({ peak: 1200, own: 1200 })
})

test('stop: nothing is bridged, the work waits, and the match of what never comes is freed', () => {
  const one = bridged([held, lost], 'stop', 0.05)
  expect(one).toMatchObject({ peak: 0, own: 0, interestTotal: 0, notDone: 900 })
  // A quarter of the cost: 900 federal dollars are three quarters, 300 the fourth.
  expect(one.match).toEqual({ freed: 300, stranded: 0, unknown: [] })
  expect(bridged([held, lost], 'spend').match).toEqual({ freed: 0, stranded: 300, unknown: [] })
})

test('a match of which no source tells stays unknown', () => {
  const awards = [{ ...lost, match: null }, held]
  expect(bridged(awards, 'spend').match).toEqual({ freed: 0, stranded: 0, unknown: ['stop'] })
})

test('costs reclaimed are money that went back', () => {
  const planned = paid(['2017-12-31', 400])
  const claw = move('2018-05-01', 150, 'spent', 'clawed-back')
  const flow = cashFlow([award({ planned, comes: [...planned, claw] })], periods)
  expect([...flow.comes]).toEqual([400, 0, -150, 0])
  expect([...flow.behind]).toEqual([0, 0, 150, 150])
})

const anyMoves = fc
  .array(fc.tuple(fc.integer({ min: day('2017-10-01'), max: day('2018-09-30') }), fc.nat(10_000)))
  .map((moves) =>
    moves
      .toSorted(([a], [b]) => a - b)
      .map(([on, dollars]): Move => ({ ...move('2018-01-01', dollars), day: on })),
  )

test('what is put in less what is repaid is what stands out, and never less than what is behind', () => {
  fc.assert(
    fc.property(
      anyMoves,
      anyMoves,
      fc.double({ min: 0, max: 0.25, noNaN: true }),
      (planned, comes, rate) => {
        const awards = [award({ planned, comes })]
        const flow = cashFlow(awards, periods)
        const [spend, backfill, stop] = (['spend', 'backfill', 'stop'] as const).map((choice) =>
          bridgeOf(awards, flow, { choice, rate }),
        )
        expect([...spend!.outstanding]).toEqual([...flow.behind])
        flow.behind.forEach((behind, at) => {
          expect(backfill!.outstanding[at]!).toBeGreaterThanOrEqual(behind)
          expect(backfill!.interest[at]!).toBeGreaterThanOrEqual(spend!.interest[at]!)
        })
        expect(stop!.peak + stop!.own + stop!.interestTotal).toBe(0)
        const [all, came] = [flow.planned, flow.comes].map((column) =>
          column.reduce((a, b) => a + b, 0),
        )
        expect(flow.behind.at(-1)).toBe(Math.max(0, all! - came!))
        expect(spend!.interest.every(Number.isInteger)).toBe(true)
      },
    ),
  )
})

test('nothing withheld: nothing to bridge', () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const flow = cashFlow([award({ planned: moves, comes: moves })], periods)
      expect([flow.peak, flow.peakDay, ...flow.behind]).toEqual([0, null, 0, 0, 0, 0])
    }),
  )
})
