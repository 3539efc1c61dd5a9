/** Settings come from the data, then the base, then the author; nothing is guessed and nothing partly applied. */

import { describe, expect, test } from 'vitest'
import {
  ScenarioFault,
  blankScenario,
  listSettlingFaults,
  recordedLaw,
  settle,
  unparsedRules,
} from '../../src/model/index'
import type { ParameterValue, Scenario, Settings } from '../../src/model/index'
import { small } from './small-dataset'

const scenario = (
  changes: Record<string, ParameterValue>,
  base: string | null = null,
): Scenario => ({ ...blankScenario('A test'), base, changes })
const bases: Readonly<Record<string, Scenario>> = {
  letters: scenario({ 'conditions.proof.definition': 'letters', 'conditions.proof.share': 0.5 }),
  loop: scenario({}, 'loop'),
}
const findBase = (name: string): Scenario => {
  const found = bases[name]
  if (found === undefined) throw new ScenarioFault(`base: there is no shipped scenario '${name}'.`)
  return found
}
const settled = (changes: Record<string, ParameterValue>, base: string | null = null): Settings =>
  settle(small, scenario(changes, base), findBase)
const faultOf = (changes: Record<string, ParameterValue>, base: string | null = null): string => {
  try {
    settled(changes, base)
  } catch (fault) {
    return (fault as Error).message
  }
  return 'no fault'
}

describe('settling a scenario', () => {
  test('without changes gives what the data say', () => {
    expect(settled({})).toEqual({
      year: '2016',
      programs: [
        {
          program: 'jag',
          appropriated: 1500,
          formulaAmount: 1000,
          parameters: { minimum_share: 0.0025 },
          crimeYears: 'standard',
          shareRule: 'population / sum(population)',
        },
      ],
      conditions: [],
      stacking: 'additive',
      unknown: 'no-finding',
      unknownShare: 0.5,
      seed: 0,
      law: recordedLaw,
    })
  })

  test('puts the base before the author', () => {
    const { conditions } = settled({ 'conditions.proof.share': 0.25 }, 'letters')
    expect(conditions).toEqual([
      {
        condition: 'proof',
        definition: 'letters',
        share: 0.25,
        base: 'award',
        destination: 'held',
      },
    ])
  })

  test('takes a year as number or text', () => {
    expect(settled({ year: 2017 }).year).toBe('2017')
    expect(settled({ year: '2009-ra' }).year).toBe('2009-ra')
  })

  test('names the rules that must be parsed first', () => {
    expect(unparsedRules(small, settled({ 'programs.jag.share_rule': 'population' }))).toEqual([
      'population',
    ])
  })
})

describe('the three amounts', () => {
  const amounts = (changes: Record<string, ParameterValue>): readonly (number | null)[] => {
    const { programs } = settled(changes)
    return [programs[0]!.appropriated, programs[0]!.formulaAmount]
  }
  const of = (name: string, value: ParameterValue) => ({ [`programs.jag.${name}`]: value })

  test('a larger appropriation goes to the formula', () => {
    expect(amounts(of('appropriation', 1600))).toEqual([1600, 1100])
  })
  test('more off the top comes out of the formula', () => {
    expect(amounts(of('off_the_top', 600))).toEqual([1500, 900])
  })
  test('a formula amount is used as typed, and what comes off the top stays', () => {
    expect(amounts(of('formula_amount', 2000))).toEqual([2500, 2000])
  })
  test('are null and the formula amount where the act is unsourced', () => {
    expect(amounts({ year: 2017 })).toEqual([null, 900])
    expect(amounts({ year: 2017, ...of('appropriation', 1000), ...of('off_the_top', 50) })).toEqual(
      [1000, 950],
    )
    expect(amounts({ year: 2017, ...of('appropriation', 'unknown') })).toEqual([null, 900])
  })
  test('may be typed all three where they agree, and not otherwise', () => {
    const all = {
      ...of('appropriation', 90),
      ...of('off_the_top', 20),
      ...of('formula_amount', 70),
    }
    expect(amounts(all)).toEqual([90, 70])
    expect(faultOf({ ...all, ...of('off_the_top', 30) })).toBe(
      'programs.jag.off_the_top: 30 does not agree with an appropriation of 90 and a formula amount of 70; write 20, or leave one of the three out.',
    )
  })
  test('never leave less than nothing', () => {
    expect(faultOf(of('appropriation', 499))).toMatch(
      '499 is less than the 500 that comes off the top',
    )
    expect(faultOf(of('off_the_top', 1501))).toMatch('more than the appropriation of 1500')
    expect(faultOf({ ...of('appropriation', 5), ...of('formula_amount', 6) })).toMatch(
      'more than the appropriation of 5',
    )
    expect(faultOf({ year: 2017, ...of('appropriation', 5) })).toMatch(
      'no source gives the off the top of fiscal year 2017',
    )
  })
})

describe('a scenario is refused', () => {
  test.each([
    [
      { 'programs.jag.minimum_shar': 0.1 },
      "'programs.jag.minimum_shar': there is no such parameter; write 'programs.jag.minimum_share'.",
    ],
    [
      { 'programs.jog.included': true },
      "'programs.jog.included': there is no program 'jog'; write 'jag'.",
    ],
    [
      { 'conditions.prof.share': 1 },
      "'conditions.prof.share': there is no condition 'prof'; write 'proof'.",
    ],
    [
      { year: 2011 },
      "year: there are no inputs for fiscal year '2011'; write one of 2009-ra, 2016, 2017.",
    ],
    [
      { year: 2017, 'conditions.proof.share': 1 },
      'conditions.proof.share: proof is attached to awards of fiscal year 2016, not 2017; change the year or remove this line.',
    ],
    [
      { year: 2017, 'programs.printed-sums.included': true },
      'programs.printed-sums.included: printed-sums has inputs for fiscal year 2016, not 2017; change the year or remove this line.',
    ],
    [
      { 'conditions.proof.share': 1.5 },
      "conditions.proof.share: '1.5' is not a share from 0 to 1; write one.",
    ],
    [
      { 'conditions.proof.share': '1' },
      "conditions.proof.share: '1' is not a share from 0 to 1; write one.",
    ],
    [
      { 'programs.jag.minimum_share': -0.1 },
      "programs.jag.minimum_share: '-0.1' is not a share from 0 to 0.01; write one.",
    ],
    [
      { 'programs.jag.formula_amount': 0.5 },
      "programs.jag.formula_amount: '0.5' is not an amount; write whole dollars from 0 to 1000000000000.",
    ],
    [
      { 'programs.jag.formula_amount': 'unknown' },
      "programs.jag.formula_amount: 'unknown' is not an amount; write whole dollars from 0 to 1000000000000.",
    ],
    [
      { 'programs.jag.included': 1 },
      "programs.jag.included: '1' is not a switch; write true or false.",
    ],
    [
      { 'conditions.proof.definition': 'letter' },
      "conditions.proof.definition: 'letter' is not a choice here; write 'letters'.",
    ],
    [
      { 'conditions.proof.destination': 'lost' },
      "conditions.proof.destination: 'lost' is not a choice here; write one of held, same-state, pro-rata, lapse.",
    ],
    [
      { 'programs.jag.share_rule': '' },
      'programs.jag.share_rule: a rule has 1 to 500 characters, not 0; write one such as population / sum(population).',
    ],
    [
      { constructor: 1 },
      "'constructor': there is no such parameter; write one such as programs.jag.formula_amount.",
    ],
  ])('%j', (changes, sentence) => {
    expect(faultOf(changes as Record<string, ParameterValue>)).toBe(sentence)
  })

  test('for a base that is not there or never ends', () => {
    expect(faultOf({}, 'nowhere')).toBe("base: there is no shipped scenario 'nowhere'.")
    expect(faultOf({}, 'loop')).toMatch("base: 'loop' starts from itself")
  })

  test('with every fault listed', () => {
    const given = scenario({ a: 1, 'conditions.proof.share': 2, 'programs.jag.off_the_top': 9999 })
    expect(listSettlingFaults(small, given, findBase)).toHaveLength(3)
  })
})
