/** The clause a finding hangs on: left out, the scenario gives the finding and the dollars that were told. */
import { describe, expect, test } from 'vitest'
import {
  allAtOnce,
  blankScenario,
  clauseFlipsInSteps,
  settle,
  simulate,
  withRule,
} from '../../../src/model'
import type { Fact, ParameterValue } from '../../../src/model'
import { factRuleNames } from '../../../src/model/rule-names'
import { parseRule } from '../../../src/model/rule-parse'
import { fact, lawDataset, lawKinds } from '../law-toy'

const PLACE = '0000002'
const PATH = 'conditions.certify.definition'

/** What the toy program's rules read. */
const parameters = (
  [
    ['population_weight', 0.5],
    ['minimum_share', 0.0025],
    ['state_share', 0.6],
    ['threshold', 10_000],
  ] as const
).map(([id, value]) => ({
  id,
  label: id,
  value,
  min: 0,
  max: 1_000_000,
  step: 0.0001,
  unit: 'share' as const,
  source: 'toy',
  law: '',
}))

function flipsWith(facts: readonly Fact[], reading = 'package') {
  const bare = lawDataset({ facts })
  const dataset = { ...bare, programs: bare.programs.map((one) => ({ ...one, parameters })) }
  const run = (changes: Readonly<Record<string, ParameterValue>>, rule?: string) => {
    const names = factRuleNames(lawKinds, dataset.definitions)
    const whole = rule === undefined ? dataset : withRule(dataset, rule, parseRule(rule, names))
    const scenario = { ...blankScenario('T'), changes }
    return simulate(
      whole,
      settle(whole, scenario, () => scenario),
    )
  }
  const recipient = dataset.recipients.indexOf.get(PLACE)!
  const outcome = run({ [PATH]: reading })
  const flips = allAtOnce(clauseFlipsInSteps(dataset, outcome, recipient))
  return { flips, run, recipient, outcome }
}

describe('a place that fails by one of two clauses', () => {
  const { flips, run, recipient, outcome } = flipsWith([
    fact(PLACE, 'shares', 'no'),
    fact(PLACE, 'detainer', 'honors'),
  ])

  test('meets without that clause, and without no other', () => {
    expect(flips).toMatchObject([
      { condition: 'certify', definition: 'package', before: 'fails', after: 'meets', now: 0 },
    ])
    expect(flips[0]!.rule).toBe('detainers')
    const { allocation } = outcome.programs[0]!
    expect(flips[0]!.would).toBe(allocation.dollars[recipient])
    expect(flips[0]!.would).toBeGreaterThan(0)
  })

  test('written as a reading of the scenario’s own, the rule left gives what was told', () => {
    const [flip] = flips
    const changes = { 'definitions.mine.fails': flip!.rule, [PATH]: 'mine' }
    const own = run(changes, flip!.rule)
    expect(own.programs[0]!.awarded[recipient]).toBe(flip!.would)
  })
})

test('a place that fails by both hangs on neither', () => {
  const facts = [fact(PLACE, 'shares', 'no'), fact(PLACE, 'detainer', 'declines')]
  expect(flipsWith(facts).flips).toEqual([])
})

test('a clause that nobody can tell holds a finding open', () => {
  // The one clause is false and the other unknown: without the unknown one the place meets.
  expect(flipsWith([fact(PLACE, 'shares', 'yes')]).flips).toMatchObject([
    { before: 'unknown', after: 'meets', rule: 'narrow' },
  ])
})

test('a reading of one clause has none to leave out', () => {
  expect(flipsWith([fact(PLACE, 'shares', 'no')], 'narrow').flips).toEqual([])
})
