/** `grantflow run --by reach`: who is hit, who downstream of them, who is shielded, as text, CSV and JSON. */
import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

const NINE = ['run', 'nine-letters-2017', '--by', 'reach']

describe('run --by reach', () => {
  test('prints a line a state, the one with most stopped first, and all states last', async () => {
    const { out, code } = await grantflow(...NINE)
    expect(code).toBe(0)
    expect(out).toMatch(/^Nine letters, 2017\nAwards of fiscal year 2016 up to \d{4}-09-30/)
    expect(out.indexOf('\nCalifornia ')).toBeLessThan(out.indexOf('\nNew York '))
    expect(out).toMatch(/\nall states .*\n\nDollars\. Stopped: /)
    expect(out).toContain('What a state must pass on stops with its award.')
    const none = await grantflow('run', 'baseline-2016', '--by', 'reach')
    expect(none.out).toContain('Nothing stops: nobody is hit, and nobody has to be shielded.')
  })

  test('--json adds up: what stays with those hit and what others would have got is what stopped', async () => {
    const { total, states, rows, ...head } = await json(...NINE, '--json')
    expect(head).toMatchObject({ schema: 1, scenario: 'nine-letters-2017', years: [2016] })
    expect(head).toMatchObject({ flowsDown: true, localsLose: false })
    const { stopped, caught, waiting, downstream, felt } = total
    expect(caught.value + waiting.value + downstream.value).toBe(stopped.value)
    expect(felt.first.value + felt.later.value + felt.either.value).toBe(downstream.value)
    const sum = states.reduce((all: number, each: typeof total) => all + each.stopped.value, 0)
    expect(sum).toBe(stopped.value)
    const direct = rows.filter(({ ring }: { ring: string }) => ring === 'direct')
    expect(direct.map(({ recipient }: { recipient: string }) => recipient)).toHaveLength(8)
    expect(
      rows.find(({ recipient }: { recipient: string }) => recipient === '06001'),
    ).toMatchObject({
      fiscalYear: 2016,
      ring: 'shielded',
      how: 'own-award',
      insideFailingState: true,
      until: null,
    })
  })

  test('--csv has the same rows', async () => {
    const { rows } = await json(...NINE, '--json')
    const lines = csvParse((await grantflow(...NINE, '--csv')).out)
    expect(lines.map(({ recipient, kept }) => [recipient, Number(kept)])).toEqual(
      rows.map(({ recipient, kept }: { recipient: string; kept: number }) => [recipient, kept]),
    )
    expect(lines.columns.slice(0, 4)).toEqual(['fiscal_year', 'program', 'ring', 'how'])
  })

  test('follows the years that are named, and suggests the word where it is mistyped', async () => {
    const { fault } = await grantflow('run', 'nine-letters-2017', '--by', 'reahc')
    expect(fault).toBe("--by 'reahc' is not known; write 'reach'.\n")
    const several = await json(...NINE, '--years=2016-2017', '--json')
    expect(several.years).toEqual([2016, 2017])
  })
})
