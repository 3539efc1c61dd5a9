/** What swings a figure: every end is a run that could be made as a scenario of its own. */
import { describe, expect, test } from 'vitest'
import { findBase } from '../../../src/cli/scenario-files'
import {
  blankScenario,
  endsOfTotal,
  rangedEnds,
  settle,
  settlingWorth,
  simulate,
  swings,
} from '../../../src/model/index'
import type { Measure, ParameterValue, Scenario, Swings } from '../../../src/model/index'
import { shipped } from '../every-program'

const withheld: Measure = { of: 'total', total: 'withheld', program: null }
const on = (
  base: string,
  changes: Readonly<Record<string, ParameterValue>> = {},
  rest: Partial<Scenario> = {},
): Scenario => ({ ...blankScenario('T'), base, changes, ...rest })
const swingsOf = (scenario: Scenario, of: Measure = withheld) =>
  swings(shipped, scenario, findBase, of)
const run = (scenario: Scenario) => simulate(shipped, settle(shipped, scenario, findBase))
const rowOf = ({ rows }: Swings, id: string) => rows.find((row) => row.id === id)

const EO = 'executive-order-full-width-2017'
const SHARE = 'conditions.eo13768-9a.share'

describe('a range that was typed', () => {
  const scenario = on(EO, { [SHARE]: '0.2 to 0.5' })
  const found = swingsOf(scenario)

  test('swings between the ends that its own runs give', () => {
    const extent = endsOfTotal(rangedEnds(shipped, scenario, findBase)!, 'withheld')!
    expect(rowOf(found, SHARE)).toMatchObject({
      kind: 'doubt',
      low: { value: extent.low, setting: '20 percent', changes: { [SHARE]: 0.2 } },
      high: { value: extent.high, setting: '50 percent', changes: { [SHARE]: 0.5 } },
      swing: extent.high - extent.low,
    })
  })

  test('its open findings swing between the ends of the outcome’s own range', () => {
    const { range, totals } = run(scenario)
    expect(found.point).toBe(totals.withheld)
    expect(rowOf(found, 'eo13768-9a')).toMatchObject({
      kind: 'findings',
      low: { value: range.low.withheld, setting: 'all met' },
      high: { value: range.high.withheld, setting: 'all failed' },
    })
  })

  test('the widest comes first, and what moves nothing is counted alone', () => {
    const widths = found.rows.map(({ swing }) => swing)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(widths.every((width) => width > 0)).toBe(true)
    expect(found.unsettled).toEqual([])
  })

  test('each end is the run of a scenario with its changes', () => {
    const ends = found.rows.flatMap(({ low, high }) => [low, high])
    const changed = ends.filter(({ changes }) => changes !== undefined)
    expect(changed.length).toBeGreaterThan(1)
    for (const { changes, value } of changed) {
      const own = run({ ...scenario, changes: { ...scenario.changes, ...changes } })
      expect(own.totals.withheld).toBe(value)
    }
  })
})

describe('what a reader doubts', () => {
  test('alternatives: the least and the most of all of them, whatever their weights', () => {
    const path = 'conditions.eo13768-9a.definition'
    const words = 'eo13768_9a_hinders 0.1 or s1373_mayors_2017 0.2 or none 0.7'
    const scenario = on(EO, { [`doubt.${path}`]: words })
    const found = swingsOf(scenario)
    const values = ['eo13768_9a_hinders', 's1373_mayors_2017', 'none'].map(
      (value) => run(on(EO, { [path]: value })).totals.withheld,
    )
    expect(new Set(values).size).toBeGreaterThan(1)
    expect(rowOf(found, path)).toMatchObject({
      low: { value: Math.min(...values) },
      high: { value: Math.max(...values) },
    })
  })

  test('doubts of one name move together', () => {
    const evidence = 'sourced 0.5 or coded 0.5; with ruling'
    const share = '0.2 0.5 or 0.4 0.5; with ruling'
    const found = swingsOf(on(EO, { 'doubt.evidence': evidence, [`doubt.${SHARE}`]: share }))
    const row = rowOf(found, `${SHARE} evidence`)
    const both = [
      run(on(EO, { evidence: 'sourced', [SHARE]: 0.2 })).totals.withheld,
      run(on(EO, { evidence: 'coded', [SHARE]: 0.4 })).totals.withheld,
    ]
    expect([row!.low.value, row!.high.value]).toEqual(both.toSorted((a, b) => a - b))
    expect(row!.words.startsWith('ruling: ')).toBe(true)
  })

  test('a doubt that is written wrongly is refused in a sentence', () => {
    expect(() => swingsOf(on(EO, { 'doubt.evidence': 'sourced 0.9 or coded 0.9' }))).toThrow(
      /^doubt\.evidence: .*add up to/,
    )
  })
})

test('an order swings by what setting it aside moves', () => {
  const found = swingsOf(findBase('second-circuit-2020'))
  const row = found.rows.find(({ kind }) => kind === 'order')!
  const without = run(on('second-circuit-2020', { [`orders.${row.id}`]: false }))
  expect([row.low.value, row.high.value].toSorted((a, b) => a - b)).toEqual(
    [found.point, without.totals.withheld].toSorted((a, b) => a - b),
  )
  expect(row.swing).toBeGreaterThan(0)
})

test('an unknown fact swings as if one word were set for every place of which it is open', () => {
  const scenario = on(EO)
  const found = swingsOf(scenario)
  const row = found.rows.find(({ kind, id }) => kind === 'fact' && id === 'detainer_policy')!
  const places = settlingWorth(shipped, run(scenario), withheld)
    .places.filter(({ facts }) => facts.some(({ name }) => name === 'detainer_policy'))
    .map(({ recipient }) => shipped.recipients.ids[recipient]!)
  const word = row.high.setting.replaceAll(' ', '_')
  const set = Object.fromEntries(places.map((id) => [`facts.${id}.detainer_policy`, word]))
  expect(run(on(EO, set)).totals.withheld).toBe(row.high.value)
}, 60_000)

test('a run that cannot be made is said, not dropped', () => {
  const path = 'conditions.eo13768-9a.definition'
  const scenario = on(EO, {
    // Nobody has parsed this rule, which the scenario as it is set does not read.
    'definitions.mine.fails': 'shares_status == no',
    'definitions.mine.name': 'Mine',
    [`doubt.${path}`]: 'mine 0.5 or none 0.5',
  })
  const found = swingsOf(scenario)
  expect(found.unsettled).toMatchObject([{ setting: '\u201cMine\u201d' }])
  expect(found.unsettled[0]!.says).toContain('has not been read yet')
  // What can be run is held against the scenario as it is set.
  expect(rowOf(found, path)).toMatchObject({
    low: { value: 0, setting: 'not in force' },
    high: { value: found.point, setting: 'as in the scenario' },
  })
})
