/** The back-tests: what was recorded is never changed, and every difference from it is known and explained. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readyDataset } from '../src/cli/backtest'
import { backTestCsv, backTestJson } from '../src/cli/backtest-rows'
import { findBase } from '../src/cli/scenario-files'
import { dayNumber } from '../src/model/course/days'
import { AS_IT_HAPPENED, ENDED_2025, backTests, runBoth } from '../src/model/index'
import type { AwardCourse, Move, Stage } from '../src/model/index'
import { keptBack } from '../src/model/backtest/kept-back'
import { setBeside } from '../src/model/backtest/set-beside'
import { grantflow } from './command-line'

const dataset = await readyDataset()
const runs = [AS_IT_HAPPENED, ENDED_2025].map((name) => runBoth(dataset, name, findBase))
const tests = backTests(dataset, runs[0]!, runs[1]!)
const { happened, victims, ended } = tests
const all = [...happened.rows, ...victims.rows]
const row = (id: string) => all.find(({ record }) => record.id === id)!

describe('the record', () => {
  test('is what the tables say, row for row, and nothing else', () => {
    const file = new URL('../src/model/data/withheld/events.csv', import.meta.url)
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
    const ids = lines.map((line) => line.split(',')[0]!)
    expect(all.map(({ record }) => record.id).sort()).toEqual(ids.sort())
    for (const { record } of all) expect(dataset.withheld!.holds).toContain(record)
  })

  test('keeps the sums that were published', () => {
    const sums: readonly (readonly [string, number, number])[] = [
      ['jag16-clark', 975_604, 975_604],
      ['jag17-everyone', 256_500_000, 257_500_000],
      ['jag17-chicago', 2_019_194, 2_019_194],
      ['jag17-sonoma', 47_104, 47_104],
      ['jag17-providence', 212_112, 212_112],
      ['jag17-central-falls', 28_677, 28_677],
      ['jag18-providence', 211_879, 211_879],
      ['jag18-central-falls', 29_286, 29_286],
    ]
    for (const [id, low, high] of sums) expect(row(id).record).toMatchObject({ low, high })
  })
})

describe('differences', () => {
  test('are all explained, and nothing is explained that does not differ', () => {
    expect([...happened.unexplained, ...victims.unexplained]).toEqual([])
    expect([...happened.idle, ...victims.idle]).toEqual([])
  })

  test('are counted', () => {
    expect(happened.rows).toHaveLength(27)
    expect(happened.counts).toEqual({ matches: 2, differs: 15, 'cannot be told': 10 })
    expect(happened.strict).toEqual({ matches: 7, differs: 17, 'cannot be told': 3 })
    expect(victims.counts).toEqual({ matches: 0, differs: 1, 'cannot be told': 0 })
    // Rows of which the record is not sure that money waited are left out.
    expect(happened.parts).toMatchObject({
      who: { matches: 18, of: 20 },
      dollars: { matches: 6, of: 10 },
      from: { matches: 19, of: 20 },
      until: { matches: 7, of: 16 },
    })
  })

  test('one that nobody explained is reported', () => {
    const without = dataset.withheld!.differences.filter((each) => each.record !== 'jag17-chicago')
    const withheld = { ...dataset.withheld!, differences: without }
    const again = backTests({ ...dataset, withheld }, runs[0]!, runs[1]!)
    expect(again.happened.unexplained).toEqual(['jag17-chicago'])
  })

  test('the sum of the seven states agrees once money below the threshold is left out', () => {
    // The explanation in the table of differences says so: 27.1 million less 2.6 million.
    const { modelled, record } = row('jag17-plaintiff-states')
    expect(modelled.dollars).toBe(27_127_898)
    expect(modelled.dollars - 2_611_986).toBeLessThan(record.high)
    expect(modelled.dollars - 2_611_986).toBeGreaterThan(record.low)
  })
})

describe('rows that can be followed day by day', () => {
  test('California is let go on the ruling, 28 days before it was paid', () => {
    expect(row('jag17-california')).toMatchObject({
      modelled: { until: '2018-10-05' },
      record: { released: '2018-11-02' },
      untilOff: -28,
      parts: { until: 'matches', dollars: 'differs' },
    })
  })

  test('Chicago was still held in October 2018, and the model lets it go in June', () => {
    expect(row('jag17-chicago')).toMatchObject({
      heldOn: '2018-10-12',
      verdict: 'differs',
      parts: { dollars: 'matches', until: 'differs' },
    })
  })

  test('a record that is not sure that money waited proves nothing', () => {
    expect(row('jag16-california')).toMatchObject({
      record: { confidence: 'low' },
      parts: { who: 'matches', from: 'matches' },
      verdict: 'cannot be told',
    })
  })

  test('an open finding is no difference: the rulings of 2020 end what failing would hold', () => {
    for (const [id, day] of [
      ['jag18-providence', '2020-01-10'],
      ['jag18-central-falls', '2020-01-10'],
      ['jag18-colorado', '2020-04-23'],
    ] as const) {
      expect(row(id)).toMatchObject({
        verdict: 'cannot be told',
        modelled: { held: [], untilMost: day },
        record: { released: day },
      })
    }
  })
})

describe('one row beside the model', () => {
  const none = { own: course([]), most: course([]) }

  test('cannot be told where the model does not follow the year', () => {
    const record = { ...row('jag17-chicago').record, years: ['1999'] }
    expect(setBeside(dataset, none as never, record, '')).toMatchObject({
      verdict: 'cannot be told',
      parts: { who: 'cannot be told' },
    })
  })

  test('kept money is what came to a stop less what went on, and an offer with a condition is kept', () => {
    const award = {
      recipient: 7,
      dollarDays: 0,
      moves: [
        move('2017-10-01', 'allocated', 'held', 100),
        move('2018-06-26', 'held', 'allocated', 60),
        move('2018-06-26', 'allocated', 'offered', 60, null),
        move('2018-06-26', 'held', 'offered', 40),
        move('2018-08-10', 'offered', 'declined', 40),
        move('2018-10-05', 'declined', 'moved', 10),
      ],
    } as unknown as AwardCourse
    expect(keptBack([award])).toMatchObject({
      recipients: [7],
      most: 100,
      from: dayNumber('2017-10-01'),
      // 60 go on in June; the 10 that move away in October are not let go, and 30 stay.
      until: dayNumber('2018-06-26'),
      letGo: 60,
      still: 100 - 60 - 10,
      declined: 40,
    })
  })
})

describe('awards ended in April 2025', () => {
  test('the later the award, the more is left; nothing published is drawn from the model', () => {
    const { undrawn, rows } = ended
    const even = undrawn.map((each) => each.even)
    expect(even).toEqual([...even].sort((a, b) => a - b))
    for (const each of undrawn) {
      expect(each.low).toBeLessThanOrEqual(each.even)
      expect(each.even).toBeLessThanOrEqual(each.high)
      expect(each.high).toBeLessThanOrEqual(820_000_000)
    }
    // FY2022: 1 October 2022 to 30 September 2025 are 1,096 days, of which 934 had gone by: 162 left.
    expect(even[1]).toBe(Math.round(820_000_000 - (820_000_000 * 934) / 1096))
    expect(rows.find(({ id }) => id === 'undrawn')).toMatchObject({
      published: { low: 450_000_000, high: 550_000_000 },
      verdict: 'cannot be told',
    })
  })

  test('769 of 820 million are more than 93 percent', () => {
    const share = ended.rows.find(({ id }) => id === 'nonprofit-share')!
    expect(share.verdict).toBe('matches')
    expect(769 / 820).toBeGreaterThan(share.reckoned!.low)
    expect(769 / 820).toBeLessThan(share.reckoned!.high)
  })

  test('no dollar of the victim grants of 2025 is lost', () => {
    expect(row('voca25-everyone').modelled).toMatchObject({ until: '2025-10-03' })
    expect(row('voca25-everyone').verdict).toBe('differs')
  })
})

describe('grantflow backtest', () => {
  test('prints counts, every row, and why they differ', async () => {
    const { out, code } = await grantflow('backtest')
    expect(code).toBe(0)
    expect(out).toContain('27 rows: 2 match, 15 differ, 10 cannot be told.')
    expect(out).not.toContain('Nobody has explained')
    for (const { record, why } of all) if (why !== '') expect(out).toContain(record.id)
  })

  test('--json and --csv hold every row; both together are refused', async () => {
    const document = JSON.parse(backTestJson(tests))
    expect(document.happened.rows).toHaveLength(27)
    expect(document.ended.rows).toHaveLength(4)
    expect(backTestCsv(tests).trim().split('\n')).toHaveLength(1 + all.length)
    expect((await grantflow('backtest', '--json', '--csv')).fault).toBe(
      '--json and --csv exclude each other; write one of them.\n',
    )
  })
})

function move(
  day: string,
  from: Stage,
  to: Stage,
  dollars: number,
  condition: string | null = 'jag17-access',
): Move {
  return { day: dayNumber(day), from, to, dollars, condition }
}

function course(programs: readonly never[]) {
  return { course: { programs, settings: tests }, years: { years: [] } }
}
