/** A range in place of a number: written one way, refused in a sentence, its middle run, its ends run and added up. */
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  checkScenario,
  diffScenarios,
  endsOfAward,
  endsOfTotal,
  explain,
  explainEnds,
  honestWords,
  listSettlingFaults,
  parametersFor,
  rangeInWords,
  rangeText,
  rangedEnds,
  rangedEndsInSteps,
  readLink,
  readRange,
  scenarioId,
  settle,
  simulate,
  writeLink,
} from '../../src/model/index'
import type { Parameter, ParameterValue, RangedEnds, Scenario, Totals } from '../../src/model/index'
import { middleOf } from '../../src/model/ranged-change'
import { small } from './small-dataset'
import { toyDataset, toyProgram } from './toy'

const scenario = (changes: Record<string, ParameterValue>): Scenario => ({
  ...blankScenario('A range'),
  changes,
})
const findBase = (): Scenario => {
  throw new Error('No scenario is shipped here.')
}
const faultOf = (changes: Record<string, ParameterValue>): string => {
  try {
    settle(small, scenario(changes), findBase)
  } catch (fault) {
    return (fault as Error).message
  }
  return 'no fault'
}

describe('the text of a range', () => {
  test('is two numbers, low first', () => {
    expect(readRange('0.2 to 0.5')).toEqual({ low: 0.2, high: 0.5 })
    expect(readRange(' .20  to 5e-1 ')).toEqual({ low: 0.2, high: 0.5 })
    expect(readRange('-0.1 to 0')).toEqual({ low: -0.1, high: 0 })
    expect(readRange('0.5 to 0.5')).toEqual({ low: 0.5, high: 0.5 })
    expect(rangeText(0.2, 1_000_000)).toBe('0.2 to 1000000')
  })

  test.each([
    0.5,
    true,
    '',
    '0.5',
    '0.2 to',
    'to 0.5',
    '0.5 to 0.2',
    '0.2-0.5',
    '0.2 to 0.5 to 0.6',
    '1e999 to 2',
    '0.2to0.5',
  ])('%j is none', (value) => expect(readRange(value)).toBeNull())
})

const share = 'conditions.proof.share'
const amount = 'programs.jag.formula_amount'

describe('settling a range', () => {
  test('takes the middle, and says so', () => {
    const settings = settle(
      small,
      scenario({ 'conditions.proof.definition': 'letters', [share]: '0.2 to 0.5' }),
      findBase,
    )
    expect(settings.conditions[0]!.share).toBe(0.35)
    expect(settings.ranged).toEqual([{ path: share, low: 0.2, high: 0.5, middle: 0.35 }])
  })

  test('of an amount moves what the amount moves', () => {
    const { programs } = settle(small, scenario({ [amount]: '800 to 900' }), findBase)
    expect(programs[0]).toMatchObject({ formulaAmount: 850, appropriated: 1350 })
  })

  test('rounds the middle to the step, halves up; where no step is within, to the middle itself', () => {
    const of = (step: number, type: Parameter['type'] = 'share') =>
      ({ path: 'p', type, step }) as Parameter
    expect(middleOf(of(0.01), { low: 0, high: 0.05 })).toBe(0.03)
    expect(middleOf(of(0.01), { low: 0.07, high: 0.63 })).toBe(0.35)
    expect(middleOf(of(0.01), { low: 0.001, high: 0.002 })).toBe(0.0015)
    expect(middleOf(of(100_000, 'dollars'), { low: 1, high: 1_100_000 })).toBe(600_000)
    expect(middleOf(of(100_000, 'dollars'), { low: 11, high: 14 })).toBe(13)
  })

  test('whose ends meet gives what the number gives, bytes and id', () => {
    const base = { 'conditions.proof.definition': 'letters' }
    const [one, point] = [0.3, '0.30 to 0.3'].map((value) => scenario({ ...base, [share]: value }))
    expect(JSON.stringify(settle(small, point!, findBase))).toBe(
      JSON.stringify(settle(small, one!, findBase)),
    )
    expect(scenarioId(point!)).toBe(scenarioId(one!))
  })

  test.each([
    [{ [share]: '0.5 to 0.2' }, "the range '0.5 to 0.2' runs from high to low; write 0.2 to 0.5."],
    [
      { [share]: '0.2 to' },
      "'0.2 to' is not a range; write one such as 0.2 to 0.5, or one number.",
    ],
    [
      { [share]: '0.2 to 1.5' },
      "in the range '0.2 to 1.5', '1.5' is not a share from 0 to 1; write one.",
    ],
    [{ [amount]: '1.5 to 3' }, "in the range '1.5 to 3', '1.5' is not an amount; write"],
    [
      { 'conditions.proof.definition': '0.2 to 0.5' },
      "'0.2 to 0.5' is a range, and only a share, an amount or a number may be one; write a choice.",
    ],
    [{ as_of: '1 to 2' }, 'may be one; write a day.'],
    [{ 'programs.jag.included': '0 to 1' }, 'may be one; write true or false.'],
    [{ 'programs.jag.share_rule': '1 to 2' }, 'may be one; write a rule.'],
  ] as const)('%j is refused in a sentence', (changes, says) => {
    const fault = faultOf(changes)
    expect(fault).toContain(says)
    expect(fault).toContain(`${Object.keys(changes).at(-1)}: `)
  })

  test('lists amounts that do not agree at the ends, where the middles do', () => {
    const amounts = scenario({ 'programs.jag.appropriation': '1200 to 1600', [amount]: 1300 })
    expect(settle(small, amounts, findBase).ranged).toHaveLength(1)
    expect(listSettlingFaults(small, amounts, findBase)).toEqual([
      'programs.jag.formula_amount: at the ends 1200 of the ranges typed, 1300 is more than the appropriation of 1200; write at most that, or a larger appropriation.',
    ])
  })

  test('is found at fault by check with its line and field', () => {
    const text = JSON.stringify(scenario({ [share]: '0.5 to 0.2' }), null, 2)
    const opened = checkScenario(small, text, 'f', findBase)
    expect(opened).toMatchObject({
      kind: 'refused',
      faults: [
        {
          code: 'wrong-value',
          path: `changes.${share}`,
          says: "the range '0.5 to 0.2' runs from high to low; write 0.2 to 0.5.",
        },
      ],
    })
  })
})

describe('a scenario with a range', () => {
  const one = scenario({ [share]: '0.20 to 0.5', [amount]: '800 to 9e2' })
  const same = scenario({ [share]: '0.2 to 0.50', [amount]: '800 to 900' })

  test('has one id for every spelling, and another for other ends', () => {
    expect(scenarioId(one)).toBe(scenarioId(same))
    expect(scenarioId(scenario({ ...one.changes, [share]: '0.2 to 0.6' }))).not.toBe(
      scenarioId(one),
    )
    // What only reads like a range is the author's own text.
    const note = (text: string) => scenarioId(scenario({ 'facts.CA.note': text }))
    expect(note('1.0 to 2')).not.toBe(note('1 to 2'))
  })

  test('comes back whole from a link', () => {
    const opened = readLink(writeLink(one))
    expect(opened.kind === 'scenario' && opened.scenario.changes).toEqual(one.changes)
  })

  test('differs in words with units', () => {
    expect(diffScenarios(small, one, same, findBase)).toEqual([])
    const says = diffScenarios(small, scenario({}), one, findBase).map((each) => each.says)
    expect(says).toEqual([
      'JAG, Amount the formula divides: $1,000 \u2192 $800 to $900',
      'Proof of compliance: share withheld: 100 percent \u2192 20 percent to 50 percent',
    ])
  })

  test('is what the schema accepts, where a range may stand', () => {
    const accepts = new Ajv2020({ strictTypes: false }).compile(
      JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as object,
    )
    const file = (path: string, value: ParameterValue) => ({
      format: 'grantflow-scenario',
      version: 2,
      title: 'T',
      changes: { [path]: value },
    })
    const inTime = ['time.approval_days', 'reaction.days', 'bridge.rate', 'lives.jag.close_days']
    for (const path of [share, amount, 'unknown_share', 'programs.jag.minimum_share', ...inTime])
      expect([path, accepts(file(path, '0.2 to 0.5')), accepts(file(path, '0.2 to'))]).toEqual([
        path,
        true,
        false,
      ])
    expect(accepts(file('time.draw_slowest', '0.2 to 0.5'))).toBe(false)
  })
})

/** Two states of 600 and 400 people share the amount; A was named in the letter. */
const toy = toyDataset({
  states: [
    { id: 'A', population: 600, crime: 1 },
    { id: 'B', population: 400, crime: 1 },
  ],
  places: [],
  amount: 1000,
  listed: { A: 'yes', B: 'no' },
  program: {
    steps: [
      toyProgram.steps.find(({ step }) => step === 'share')!,
      toyProgram.steps.find(({ step }) => step === 'round')!,
    ].map((step) =>
      step.step === 'share' ? { ...step, by: 'population / sum(population)' } : step,
    ),
  },
})
const inForce = { 'conditions.letter.definition': 'listed' }
const ranged = (changes: Record<string, ParameterValue>): RangedEnds =>
  rangedEnds(toy, scenario({ ...inForce, ...changes }), findBase)!
const total = (ends: RangedEnds, name: keyof Totals) => endsOfTotal(ends, name, 'toy')!

describe('the ends of two ranges', () => {
  const ends = ranged({
    'programs.toy.formula_amount': '1000 to 2000',
    'conditions.letter.share': '0.2 to 0.5',
  })

  test('are run at each combination, the middle first', () => {
    expect(ends.runs.map(({ values }) => values)).toEqual([
      [1500, 0.35],
      [1000, 0.2],
      [1000, 0.5],
      [2000, 0.2],
      [2000, 0.5],
    ])
    for (const { outcome } of ends.runs) {
      const { available, awarded, withheld } = outcome.totals
      expect(awarded + withheld).toBe(available)
    }
  })

  test('give least and most of totals', () => {
    // A gets 600 of 1,000: withheld 120 or 300; 1,200 of 2,000: withheld 240 or 600.
    expect(total(ends, 'withheld')).toMatchObject({ low: 120, high: 600, lowRun: 1, highRun: 4 })
    // 1,000 - 300 at the least, 2,000 - 240 at the most.
    expect(total(ends, 'awarded')).toMatchObject({ low: 700, high: 1760, lowRun: 2, highRun: 3 })
    expect(total(ends, 'lapsed')).toMatchObject({ low: 0, high: 0 })
    expect(endsOfTotal(ends, 'appropriated', 'toy')).toBeNull()
    expect(endsOfTotal(ends, 'withheld')).toMatchObject({ low: 120, high: 600 })
  })

  test('give least and most of each award', () => {
    const at = (id: string) => endsOfAward(ends, 'toy', toy.recipients.indexOf.get(id)!)
    expect(at('A')).toMatchObject({ low: 300, high: 960 })
    expect(at('B')).toMatchObject({ low: 400, high: 800 })
    expect(endsOfAward(ends, 'other', 0)).toBeNull()
  })

  test('are not called exact, and are explained by their own runs', () => {
    expect(ends.exact).toBe(false)
    expect(honestWords(ends)).toContain('may lie outside')
    const parameters = parametersFor(toy, new Map())
    const question = {
      about: 'total',
      program: 'toy',
      total: 'withheld',
    } as const
    const least = explainEnds(parameters, ends, question, 'least')!
    expect([least.value, least.withNumbers]).toEqual([120, 'between 120 and 600'])
    expect(least.from.map(({ value }) => value)).toEqual([120, 600, 315, 1500, 0.35])
    const most = explainEnds(parameters, ends, question, 'most')!
    expect(most.value).toBe(600)
    expect(most.from[0]!.says).toContain(
      'Most, with Toy, Amount the formula divides: $2,000; Letter: share withheld: 50 percent.',
    )
  })

  test('are said with the middle that the run takes', () => {
    const outcome = ends.runs[0].outcome
    const parameters = parametersFor(toy, new Map())
    expect(rangeInWords(parameters, outcome.settings.ranged![1]!)).toBe(
      'Letter: share withheld: 20 percent to 50 percent; the run takes the middle, 35 percent',
    )
    const middles = explain(toy, outcome, { about: 'award', program: 'toy', recipient: 'A' })
      .from.filter(({ says }) => says.includes('the middle of the range typed'))
      .map(({ withNumbers }) => withNumbers)
    expect(middles).toEqual(['(1,000 + 2,000) / 2', '(0.2 + 0.5) / 2'])
  })

  test('can be run in steps, one run at a time', () => {
    const steps = rangedEndsInSteps(
      toy,
      scenario({ ...inForce, 'conditions.letter.share': '0.2 to 0.5' }),
      findBase,
    )
    expect([steps.next().value, steps.next().value]).toEqual([0, 0.5])
    expect(steps.next()).toMatchObject({ done: true, value: { exact: true } })
  })
})

describe('ranges', () => {
  test('of one share of the one condition in force are exact, joined with what is open', () => {
    const open = toyDataset({
      states: [
        { id: 'A', population: 600, crime: 1 },
        { id: 'B', population: 400, crime: 1 },
      ],
      places: [],
      amount: 1000,
      listed: { A: 'yes', B: 'unknown' },
      program: toy.programs[0]!,
    })
    const ends = rangedEnds(
      open,
      scenario({
        ...inForce,
        'programs.toy.formula_amount': 1000,
        'conditions.letter.share': '0.2 to 0.5',
      }),
      findBase,
    )!
    // B's 400 may be caught as well: 0.5 × 1,000 at the most.
    expect(total(ends, 'withheld')).toMatchObject({
      low: 120,
      high: 300,
      exact: true,
      joined: { low: 120, high: 500 },
    })
    expect(honestWords(ends)).toContain('exact')
  })

  test('are none where one number stands everywhere', () => {
    expect(rangedEnds(toy, scenario(inForce), findBase)).toBeNull()
    expect(simulate(toy, settle(toy, scenario(inForce), findBase)).settings).not.toHaveProperty(
      'ranged',
    )
  })

  test('are at most six', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({
      ...toyProgram.parameters[0]!,
      id: `p${at}`,
    }))
    const parameters = many.map(({ id }) => ({
      id,
      label: id,
      value: 0.5,
      min: 0,
      max: 1,
      step: 0.1,
      unit: 'share' as const,
      source: 'toy',
      law: '',
    }))
    const data = { ...toy, programs: [{ ...toy.programs[0]!, parameters }] }
    const changes = Object.fromEntries(
      parameters.map(({ id }) => [`programs.toy.${id}`, '0.2 to 0.5']),
    )
    expect(() => settle(data, scenario(changes), findBase)).toThrow(
      'programs.toy.p6: 7 ranges are too many to run all their ends; write at most 6, and numbers for the rest.',
    )
  })
})
