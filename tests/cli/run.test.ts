/** `grantflow run` gives the model’s numbers: totals, awards, groups, changes, and several years at once. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

describe('run', () => {
  test('--json keeps its contract', async () => {
    const result = await json('run', 'nine-letters-2017', '--json')
    const { totals, awards } = result
    expect(result).toMatchObject({ schema: 1, scenario: 'nine-letters-2017', balance: 0 })
    expect(totals.available).toBe(totals.awarded + totals.held + totals.lapsed + totals.rounding)
    expect(totals.withheld).toBe(totals.held + totals.reallocated + totals.lapsed)
    expect(totals.range.high.withheld).toBeGreaterThanOrEqual(totals.withheld)
    expect(awards.reduce((sum: number, row: { awarded: number }) => sum + row.awarded, 0)).toBe(
      totals.awarded,
    )
    for (const row of awards) {
      expect(Number.isInteger(row.allocated) && row.allocated >= 0).toBe(true)
      expect(row.awarded).toBe(row.allocated - row.withheld)
      expect(['exact', 'rounded', 'estimate']).toContain(row.precision)
    }
    const caught = awards.filter((row: { findings: unknown[] }) => row.findings.length > 0)
    expect(caught).toHaveLength(9)
    expect(caught.find((row: { recipient: string }) => row.recipient === 'CA')).toMatchObject({
      year: 2016,
      program: 'jag',
      kind: 'state',
      awarded: 0,
      findings: [
        {
          condition: 'jag16-1373',
          definition: 'letters_2017_04_21',
          result: 'fails',
          orders: [],
          actor: 'federal',
        },
      ],
    })
  })

  test('read narrowly, fails 0 and cannot tell 9', async () => {
    const { totals, awards } = await json('run', 'narrow-1373-2017', '--json')
    const results = awards.flatMap((row: { findings: { result: string }[] }) =>
      row.findings.map(({ result }) => result),
    )
    expect(results).toEqual(Array.from({ length: 9 }, () => 'unknown'))
    const all = await json('run', 'nine-letters-2017', '--json')
    expect(totals.withheld).toBe(0)
    expect(totals.range.low.withheld).toBe(0)
    expect(totals.range.high.withheld).toBe(all.totals.withheld)
  })

  test('adds up by state, kind and program to the same total', async () => {
    for (const by of ['state', 'kind', 'program', 'recipient']) {
      const { out } = await grantflow('run', 'nine-letters-2017', '--by', by, '--csv')
      const [head = '', ...rows] = out.trim().split('\r\n')
      const at = head.split(',').indexOf('withheld')
      // Names may hold commas; figures come after them, so they are counted from the end.
      const back = head.split(',').length - at
      const sum = rows.reduce((total, row) => total + Number(row.split(',').at(-back)), 0)
      const { totals } = await json('run', 'nine-letters-2017', '--json')
      expect(`${by} ${sum}`).toBe(`${by} ${totals.withheld}`)
    }
  })

  test('prints published figures as such and labels estimates', async () => {
    expect((await grantflow('run', 'reuters-2016')).out).toMatch(
      /as published, not computed\. Not comparable with award tables/,
    )
    const { awards, totals } = await json('run', 'reuters-2016', '--json')
    expect(awards.map((row: { kind: string; awarded: number }) => [row.kind, row.awarded])).toEqual(
      [
        ['city', 136_000_000],
        ['nonprofit', 430_000_000],
        ['state', 1_000_000_000],
      ],
    )
    expect(totals.rounding).toBe(0)
    expect((await grantflow('run', 'baseline-2024')).out).toMatch('an estimate')
    const { out } = await grantflow('run', 'baseline-2016')
    expect(out).toMatch('274,906,565')
    const all = await grantflow('run', 'baseline-2016', '--by', 'recipient')
    expect(all.out).toMatch(/3651000 +New York City +city +about 4\.3 million/)
  })

  test('takes changes on the way', async () => {
    const { totals } = await json(
      'run',
      'baseline-2016',
      '--json',
      '--set',
      'programs.jag.formula_amount=200000000',
    )
    expect(totals.available).toBe(200_000_000)
    const half = await json(
      'run',
      'nine-letters-2017',
      '--json',
      '--set',
      'conditions.jag16-1373.share=0.5',
    )
    const whole = await json('run', 'nine-letters-2017', '--json')
    expect(Math.abs(half.totals.withheld * 2 - whole.totals.withheld)).toBeLessThan(10)
    const rule = await json(
      'run',
      'baseline-2016',
      '--json',
      '--set',
      'programs.jag.share_rule=population / sum(population)',
    )
    expect(rule.totals.available).toBe(274_906_565)
  })

  test('writes the Recovery Act round as text', async () => {
    const { awards } = await json('run', 'baseline-2016', '--json', '--set', 'year=2009-ra')
    expect(awards[0].year).toBe('2009-ra')
  })

  test('the penalties of statute are a range, since most findings are open', async () => {
    const { totals } = await json('run', 'statutory-penalties-2016', '--json')
    expect(totals.range.low.withheld).toBe(totals.withheld)
    expect(totals.range.high.withheld).toBeGreaterThan(5 * totals.withheld)
  })
})

describe('over several years and kinds', () => {
  test('run over several years holds each year as it is alone', async () => {
    const all = await json('run', 'baseline-2016', '--years', '2015-2017', '--json')
    const one = await json('run', 'baseline-2016', '--json')
    expect(all.years.map(({ year }: { year: number }) => year)).toEqual([2015, 2016, 2017])
    const slice = (rows: { year: number }[]) => rows.filter(({ year }) => year === 2016)
    expect(slice(all.awards)).toEqual(one.awards)
    expect(slice(all.subawards)).toEqual(one.subawards)
    expect(all.years[1].totals).toEqual(one.totals)
    expect((await grantflow('run', 'baseline-2016', '--years', '2015-2017')).out).toMatch(
      /Fiscal years 2015, 2016, 2017/,
    )
  })

  test('run --by kind shows what each kind has after states handed on', async () => {
    const { groups, totals } = await json('run', 'all-programs-2016', '--by', 'kind', '--json')
    const sum = (key: string) =>
      groups.reduce((all: number, group: Record<string, number>) => all + group[key]!, 0)
    expect(sum('awarded')).toBe(totals.awarded)
    expect(sum('afterPassThrough')).toBe(totals.awarded)
    expect(sum('passedOn')).toBe(sum('received'))
    const { out } = await grantflow('run', 'all-programs-2016', '--by', 'program')
    expect(out).toMatch(
      /available: what the formula divides +at least about 2,9\d0 million \(about 3,8\d0 million counted\)/,
    )
    expect(out).toMatch(/passed on +kept/)
  })
})
