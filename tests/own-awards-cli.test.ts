/** Own awards on the command line: the table followed, rows left out named, and one sentence for what it cannot use. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from './command-line'

const table = 'tests/fixtures/awards/plain.csv'
const day = ['--as-of', '2017-07-01']

describe('awards', () => {
  test('what if all were suspended: undrawn, held, months, and the rows left out', async () => {
    const { code, out, fault } = await grantflow(
      'awards',
      table,
      '--place',
      'Chicago',
      ...day,
      '--if',
      'suspend',
      '--until',
      '2018-07-01',
    )
    expect(fault).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('Modelled for Chicago')
    expect(out).toContain('Not modelled:')
    expect(out).toContain('4 awards, balances of 2017-07-01')
    // 250,000 less 120,000 drawn, held from 1 July 2017 to 1 July 2018: 365 days are 12 months.
    expect(out).toMatch(/LIN-2016-01\s+prime\s+16\.738\s+250,000\s+130,000\s+130,000\s+12 /)
    expect(out).toContain('6 rows left out:')
    expect(out).toContain('plain.csv, line 6, column Awarded:')
  })

  test('--json keeps its contract; unknown is null', async () => {
    const found = await json(
      'awards',
      table,
      ...day,
      '--if',
      'terminate',
      '--tiers',
      'prime',
      '--json',
    )
    expect(Object.keys(found).slice(0, 10)).toEqual(
      ['schema', 'table', 'form', 'columns', 'unread', 'notes', 'skipped', 'asked', 'until', 'total'], // prettier-ignore
    )
    expect(found.awards).toHaveLength(4)
    expect(found.awards[0]).toMatchObject({
      id: 'LIN-2016-01',
      program: 'jag',
      drawn: 120000,
      lost: { value: 130000, low: 130000, high: 130000 },
    })
    expect(found.awards[1]).toMatchObject({ drawn: null, lost: { low: 0, high: 625000 } })
    // A sub-award of a prime award that is not in the table, where prime awards alone are hit.
    expect(found.awards[2]).toMatchObject({ tier: 'sub', lost: { value: 0, low: 0, high: 0 } })
    const last = found.quarters.at(-1)
    const stages = Object.entries(last).filter(([name]) => name !== 'quarter')
    expect(stages.reduce((sum, [, dollars]) => sum + Number(dollars), 0)).toBe(found.total.awarded)
  })

  test('under a scenario: what if the place failed', async () => {
    const found = await json(
      'awards',
      table,
      'jag-2017-as-announced',
      '--place',
      '1714000',
      '--if',
      'fails',
      '--json',
    )
    expect(found.asked).toMatchObject({ place: '1714000', hit: { kind: 'fails' } })
  })

  test.each([
    [['awards', 'nowhere.csv'], "There is no file 'nowhere.csv'; name a table of awards as CSV."],
    [['awards', 'package.json'], 'has no column for what was awarded'],
    [['awards', table, '--if', 'suspnd'], "--if 'suspnd' is not known; write 'suspend'."],
    [['awards', table, '--from', '2017-01-01'], '--from is for a remedy'],
    [
      ['awards', table, '--if', 'suspend', '--from', '2018-01-01', '--until', '2017-01-01'],
      '--until 2017-01-01 is not after --from 2018-01-01',
    ],
    [['awards', table, '--if', 'suspend', '--share', '2'], "--share '2' is no share"],
    [['awards', table, '--tiers', 'all'], "--tiers 'all' is not known"],
    [['awards', table, '--as-of', 'soon'], '--as-of'],
    [['awards', table, '--place', 'Nowhere at all'], 'There is no recipient'],
  ])('%j', async (words, says) => {
    const { code, out, fault } = await grantflow(...words)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(fault).toContain(says)
    expect(fault.trim().split('\n')).toHaveLength(1)
  })
})
