/** What a scenario may set of the law: days, evidence, orders, switches, facts, readings; all else is refused in words. */
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  listSettlingFaults,
  recordedLaw,
  settle,
  unparsedRules,
} from '../../src/model'
import type { ParameterValue, Scenario } from '../../src/model'
import { lawDataset, legalSwitch, order } from './law-toy'

const dataset = {
  ...lawDataset({
    orders: [order('ND_CAL_2017_PI'), order('CA9_2018_EO')],
    switches: [legalSwitch('injunction_scope', { scope: 'plaintiffs' })],
  }),
  checked: '2026-11-22',
}
const earlier = {
  ...dataset,
  definitions: dataset.definitions.map((one) =>
    one.id === 'narrow' ? { ...one, also: ['narrow-1373'] } : one,
  ),
}

const scenario = (changes: Record<string, ParameterValue>): Scenario => ({
  ...blankScenario('A test'),
  changes,
  seed: 7,
})
const none = () => scenario({})
const lawOf = (changes: Record<string, ParameterValue>, from = dataset) =>
  settle(from, scenario(changes), none).law
const faults = (changes: Record<string, ParameterValue>) =>
  listSettlingFaults(dataset, scenario(changes), none)

describe('what is set', () => {
  test('is the record where nothing is said', () => {
    expect(lawOf({})).toEqual(recordedLaw)
  })

  test('of day, evidence and switches counts; a default leaves no trace', () => {
    expect(
      lawOf({ as_of: '2017-04-25', evidence: 'coded', 'law.injunction_scope': 'set' }),
    ).toMatchObject({
      asOf: '2017-04-25',
      evidence: 'coded',
      switches: { injunction_scope: 'set' },
    })
    expect(lawOf({ 'law.injunction_scope': 'as_recorded', as_of: '' })).toEqual(recordedLaw)
  })

  test('of orders counts one by one, and one by one before all', () => {
    expect(lawOf({ 'orders.CA9_2018_EO': false }).withoutOrders).toEqual(['CA9_2018_EO'])
    expect(lawOf({ orders: 'none' }).withoutOrders).toHaveLength(2)
    const but = { orders: 'none', 'orders.CA9_2018_EO': true }
    expect(lawOf(but).withoutOrders).toEqual(['ND_CAL_2017_PI'])
  })

  test('of open findings counts with the scenario’s seed', () => {
    const settings = settle(dataset, scenario({ unknown: 'drawn', unknown_share: 0.25 }), none)
    expect(settings).toMatchObject({ unknown: 'drawn', unknownShare: 0.25, seed: 7 })
  })

  test('of facts carries the note of the place', () => {
    const set = { 'facts.0000002.shares': 'no', 'facts.0000002.note': 'New ordinance' }
    expect(lawOf(set).facts).toEqual([
      { recipient: '0000002', name: 'shares', value: 'no', note: 'New ordinance' },
    ])
  })

  test('as a reading may judge a condition, and waits to be parsed', () => {
    const changes = {
      'definitions.mine.fails': 'narrow and detainer == declines',
      'definitions.mine.name': 'Mine',
      'conditions.certify.definition': 'mine',
    }
    const settings = settle(dataset, scenario(changes), none)
    expect(settings.law.definitions).toEqual([
      { id: 'mine', name: 'Mine', fails: 'narrow and detainer == declines' },
    ])
    expect(settings.conditions[0]!.definition).toBe('mine')
    expect(unparsedRules(dataset, settings)).toEqual(['narrow and detainer == declines'])
  })

  test('by the name of an earlier edition is the reading of today', () => {
    const old = scenario({ 'conditions.certify.definition': 'narrow-1373' })
    expect(settle(earlier, old, none).conditions[0]!.definition).toBe('narrow')
  })
})

describe('what cannot be set is refused in one sentence', () => {
  test.each<[Record<string, ParameterValue>, string]>([
    [
      { as_of: '2015-12-31' },
      "as_of: '2015-12-31' is before the days that are held; write one from 2016-01-01 to 2026-11-22.",
    ],
    [
      { as_of: '2026-11-23' },
      "as_of: '2026-11-23' is after the days that are held; write one from 2016-01-01 to 2026-11-22.",
    ],
    [
      { as_of: '2017-02-29' },
      "as_of: '2017-02-29' is not a day; write one such as 2017-04-25, or nothing.",
    ],
    [{ evidence: 'codd' }, "evidence: 'codd' is not a choice here; write 'coded'."],
    [
      { 'orders.ND_CAL_2017_P1': false },
      "'orders.ND_CAL_2017_P1': there is no order 'ND_CAL_2017_P1'; write 'ND_CAL_2017_PI'.",
    ],
    [
      { 'orders.CA9_2018_EO': 'no' },
      "orders.CA9_2018_EO: 'no' is not a switch; write true or false.",
    ],
    [
      { 'law.injunction_scop': 'set' },
      "'law.injunction_scop': there is no point of law 'injunction_scop'; write 'injunction_scope'.",
    ],
    [
      { 'law.injunction_scope': 'sett' },
      "law.injunction_scope: 'sett' is not a choice here; write 'set'.",
    ],
    [
      { 'facts.0000099.shares': 'no' },
      "'facts.0000099.shares': there is no recipient '0000099'; write '0000002'.",
    ],
    [
      { 'facts.0000002.share': 'no' },
      "'facts.0000002.share': there is no fact 'share'; write 'shares'.",
    ],
    [
      { 'facts.0000002.detainer': 'decline' },
      "'facts.0000002.detainer': 'decline' is no word of this fact; write 'declines'.",
    ],
    [
      { 'facts.0000002.note': 'Alone' },
      "'facts.0000002.note': a note stands beside a fact that is set; set one, or leave the note out.",
    ],
    [
      { 'definitions.narrow.fails': 'shares == no' },
      "'definitions.narrow.fails': there is a shipped definition 'narrow'; write another id, such as narrow_own.",
    ],
    [
      { 'definitions.My-own.fails': 'shares == no' },
      "'definitions.My-own.fails': 'My-own' is no id of a definition; write small letters, digits and single underscores, such as my_reading.",
    ],
    [
      { 'definitions.shares.fails': 'shares == no' },
      "'definitions.shares.fails': 'shares' means something else in a rule; write another id, such as shares_reading.",
    ],
    [
      { 'definitions.mine.name': 'Mine' },
      'definitions.mine.name: the definition has no rule; write definitions.mine.fails, such as detainer_policy == declines_all.',
    ],
    [
      { 'definitions.mine.rule': 'shares == no' },
      "'definitions.mine.rule': a definition has no field 'rule'; write one of fails, name.",
    ],
    [
      { 'definitions.a1.fails': 'not b1', 'definitions.b1.fails': 'a1 or shares == no' },
      'definitions.a1.fails: the definition comes back to itself: a1 → b1 → a1; let one of them say its rule in facts.',
    ],
    [
      { 'conditions.certify.definition': 'mine' },
      "conditions.certify.definition: 'mine' is not a choice here; write one of none, narrow, package.",
    ],
  ])('%j', (changes, fault) => {
    expect(faults(changes)).toEqual([fault])
  })
})
