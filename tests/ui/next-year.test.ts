/** A change of year keeps what is said of time, and the line after a change of time names it. */
import { describe, expect, test } from 'vitest'
import { gatherChanges, listCourseFaults, simulate, settle } from '../../src/model/index'
import type { ParameterValue } from '../../src/model/index'
import { moveToYear } from '../../src/ui/scenario-year'
import { findBase } from '../../src/ui/shipped'
import { allWithheld } from '../../src/ui/views/headings'
import { stateOfThings } from '../../src/ui/views/said'
import { sayChange } from '../../src/ui/views/said-change'
import { nation, scenarioWith } from './nation'

type Changes = Readonly<Record<string, ParameterValue>>

const time: Changes = {
  'time.until': '2020-09-30',
  'time.approval_days': 30,
  'lives.jag.accept_days': 60,
  'remedies.jag16-1373.kind': 'terminate',
  'reaction.mode': 'never',
  'reactions.2255000': 'always',
  'subawards.lag_most': 120,
  'bridge.choice': 'backfill',
  'awards.1': '16.738;prime;250000;120000;2015-10-01;2019-09-30;;1714000',
}

function moved(changes: Changes, year: string) {
  const inForce = { year: '2016', ...changes }
  return moveToYear(nation, { ...scenarioWith(), base: null, changes: inForce }, inForce, year)
    .changes
}

describe('another fiscal year', () => {
  test('keeps what is said of time, and drops a remedy of a condition it does not have', () => {
    const { 'remedies.jag16-1373.kind': _, ...kept } = time
    expect(moved(time, '2015')).toEqual({ year: '2015', ...kept })
  })

  test('keeps remedies of the years followed besides', () => {
    const years = { 'time.first_year': '2015', 'time.last_year': '2017' }
    expect(moved({ ...time, ...years }, '2015')).toEqual({ year: '2015', ...time, ...years })
  })

  test.each(['2009-ra', '2015', '2016', '2017', '2024'])(
    'settles in %s, whatever was said',
    (year) => {
      for (const years of [
        {},
        { 'time.first_year': '2015' },
        { 'time.last_year': '2017' },
        { 'time.first_year': '2015', 'time.last_year': '2017' },
      ]) {
        const changes = moved({ ...time, ...years }, year)
        expect(listCourseFaults(nation, new Map(Object.entries(changes)))).toEqual([])
      }
    },
  )
})

describe('the line after a change', () => {
  const scenario = scenarioWith()
  const outcome = simulate(nation, settle(nation, scenario, findBase))
  const inForce = Object.fromEntries(gatherChanges(scenario, findBase))
  const say = (before: Changes, after: Changes) =>
    sayChange(
      nation,
      'jag',
      [outcome, outcome],
      [
        { ...inForce, ...before },
        { ...inForce, ...after },
      ],
      [],
      { allWithheld, stateOfThings },
    )

  test.each([
    [{}, { 'time.approval_days': 1 }, 'council takes to accept: 0 days → 1 day'],
    [{ 'time.until': '2019-01-31' }, {}, 'Last day looked at: 31 January 2019 → none set'],
    [{}, { 'reactions.2255000': 'never' }, 'New Orleans, LA answers: like every place → never'],
    [
      {},
      { 'remedies.jag16-1373.kind': 'hold' },
      'remedy: suspends payments of the undrawn balance → holds the award until a day or an event',
    ],
    [{}, { 'bridge.rate': 0.05 }, 'Interest a year on what is bridged: 0\u00a0% → 5\u00a0%.'],
    [{}, { 'bridge.rate': 0.05, 'time.approval_days': 9 }, 'Two parameters changed'],
  ])('of time names it', (before, after, words) => {
    const said = say(before, after)
    expect(said).toContain(words)
    expect(said).not.toMatch(/parameter changed/)
    expect(said).toMatch(/No award of FY2016 is found otherwise on its day/)
  })

  test('of the year says how many changes did not come along', () => {
    const line = sayChange(
      nation,
      'jag',
      [outcome, { ...outcome, settings: { ...outcome.settings, year: '2017' } }],
      [{ year: '2016', 'conditions.jag16-1373.share': 0.5 }, { year: '2017' }],
      [],
      { allWithheld, stateOfThings },
    )
    expect(line).toMatch(/^FY2016 → FY2017; one change that does not hold there falls away\. /)
  })
})
