/** What a reader writes of doubt: read one way, held against its parameter, refused in one sentence, said in words. */
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  changeInWords,
  checkScenario,
  diffScenarios,
  differenceFile,
  listDoubts,
  listSettlingFaults,
  parametersFor,
  rangedEnds,
  readLink,
  scenarioId,
  settle,
  writeLink,
  writeScenario,
} from '../../../src/model/index'
import type { ParameterValue, Scenario } from '../../../src/model/index'
import { lawDataset, legalSwitch, order } from '../law-toy'
import { small } from '../small-dataset'

const dataset = lawDataset({ orders: [order('AB_2017')], switches: [legalSwitch('point', {})] })
const scenario = (changes: Record<string, ParameterValue>): Scenario => ({
  ...blankScenario('A doubt'),
  changes,
})
const findBase = (): Scenario => {
  throw new Error('No scenario is shipped here.')
}
const read = (path: string, text: ParameterValue, more: Record<string, ParameterValue> = {}) =>
  listDoubts(dataset, scenario({ ...more, [`doubt.${path}`]: text }), findBase)
const spreadOf = (path: string, text: string) => {
  const { doubts, faults } = read(path, text)
  expect(faults).toEqual([])
  return doubts[0]!.spread
}

const SHARE = 'conditions.certify.share'

describe('a doubt', () => {
  test('between two ends goes by the steps of its parameter', () => {
    const uniform = { kind: 'uniform', low: 0.2, high: 0.5, steps: 30 }
    expect(spreadOf(SHARE, '0.2 to 0.5')).toEqual(uniform)
    expect(spreadOf(SHARE, ' .20  to 5e-1 ')).toEqual(uniform)
    expect(spreadOf(SHARE, '0.2 to 0.5 likely 0.3')).toEqual({
      ...uniform,
      kind: 'triangular',
      likely: 0.3,
    })
  })

  test('between two ends off those steps goes by finer ones, an amount by whole dollars', () => {
    expect(spreadOf(SHARE, '0.205 to 0.5')).toMatchObject({ steps: 1_000_000 })
    expect(spreadOf('programs.toy.formula_amount', '200000 to 900000')).toMatchObject({ steps: 7 })
    expect(spreadOf('programs.toy.formula_amount', '200001 to 900000')).toMatchObject({
      steps: 699_999,
    })
  })

  test.each<[path: string, text: string, values: readonly (readonly [ParameterValue, number])[]]>([
    [
      SHARE,
      '0.2 0.25 or 1 0.75',
      [
        [0.2, 0.25],
        [1, 0.75],
      ],
    ],
    [
      'orders.AB_2017',
      'yes 0.6 or no 0.4',
      [
        [true, 0.6],
        [false, 0.4],
      ],
    ],
    [
      'orders.AB_2017',
      'no 0.125',
      [
        [false, 0.125],
        [true, 0.875],
      ],
    ],
    [
      'law.point',
      'set 0.3 or as_recorded 0.7',
      [
        ['set', 0.3],
        ['as_recorded', 0.7],
      ],
    ],
    [
      'law.point',
      'set 0.3',
      [
        ['set', 0.3],
        ['as_recorded', 0.7],
      ],
    ],
    [
      'facts.AA.shares',
      'no 0.6',
      [
        ['no', 0.6],
        ['yes', 0.4],
      ],
    ],
    [
      'facts.AA.detainer',
      'honors 0.5 or declines 0.25 or unknown 0.25',
      [
        ['honors', 0.5],
        ['declines', 0.25],
        ['unknown', 0.25],
      ],
    ],
    [
      'conditions.certify.definition',
      'narrow 0.333 or package 0.333 or none 0.334',
      [
        ['narrow', 0.333],
        ['package', 0.333],
        ['none', 0.334],
      ],
    ],
    [
      'as_of',
      '2017-08-03 0.5 or no day 0.5',
      [
        ['2017-08-03', 0.5],
        ['', 0.5],
      ],
    ],
    ['unknown', 'drawn 1 or strict 0', [['drawn', 1]]],
    ['programs.toy.included', 'yes 1', [[true, 1]]],
  ])('is one of several values: %s, %s', (path, text, values) => {
    expect(spreadOf(path, text)).toEqual({
      kind: 'alternatives',
      of: values.map(([value, weight]) => ({ value, weight: Math.round(weight * 1e9) })),
    })
  })

  test('may fall together with others of one name', () => {
    expect(read(SHARE, '0.2 to 0.5; with ninth_circuit').doubts[0]!.shared).toBe('ninth_circuit')
    expect(read(SHARE, '0.2 to 0.5 ;  with the ninth circuit ').doubts[0]!.shared).toBe(
      'the ninth circuit',
    )
    expect(read(SHARE, '0.2 to 0.5').doubts[0]!.shared).toBe(SHARE)
  })

  test('of a reading of one’s own is among the choices', () => {
    const own = { 'definitions.mine.fails': 'shares == no' }
    const { doubts, faults } = read('conditions.certify.definition', 'mine 0.5 or none 0.5', own)
    expect([doubts.length, faults]).toEqual([1, []])
  })

  test('stands also where a range was typed in place of one number', () => {
    const both = scenario({ [SHARE]: '0.2 to 0.5', 'doubt.law.point': 'set 0.5' })
    const { doubts, faults } = listDoubts(dataset, both, findBase)
    expect(faults).toEqual([])
    expect(doubts).toEqual([
      {
        path: SHARE,
        spread: { kind: 'uniform', low: 0.2, high: 0.5, steps: 30 },
        shared: SHARE,
      },
      expect.objectContaining({ path: 'law.point' }),
    ])
  })

  test('of a base or a layer counts as well', () => {
    const base = scenario({ 'doubt.law.point': 'set 0.5', [`doubt.${SHARE}`]: '0 to 1' })
    const own = { ...scenario({ [`doubt.${SHARE}`]: '0.2 to 0.5' }), base: 'shipped' }
    const { doubts } = listDoubts(dataset, own, () => base)
    expect(doubts.map(({ path }) => path)).toEqual([SHARE, 'law.point'])
    expect(doubts[0]!.spread).toMatchObject({ low: 0.2 })
  })
})

describe('what cannot be a doubt is refused in one sentence', () => {
  test.each<[path: string, text: ParameterValue, says: string]>([
    [
      SHARE,
      '0.2 -0.1 or 0.5 1.1',
      "the weight '-0.1' does not lie from 0 to 1; write a chance such as 0.6.",
    ],
    [SHARE, '0.2 1.5', "the weight '1.5' does not lie from 0 to 1; write a chance such as 0.6."],
    [SHARE, '0.2 60%', "'0.2 60%' does not end in a weight from 0 to 1"],
    [SHARE, '0.2 0.6 or 0.5 0.3', 'the weights add up to 0.9; write ones that add up to 1.'],
    [SHARE, '0.2 0.6 or 0.5 0.6', 'the weights add up to 1.2;'],
    [SHARE, '0.2 0.1234567891 or 0.3 0.5', 'has more than nine digits after its point'],
    [SHARE, '0.2 0.6 or 0.20 0.4', "the value '0.20' stands twice; write it once"],
    [SHARE, '0.3 to 0.3', "the range '0.3 to 0.3' is empty; write two ends that differ"],
    [SHARE, '0.5 to 0.2', "the range '0.5 to 0.2' runs from high to low; write 0.2 to 0.5."],
    [
      SHARE,
      '0.2 to 0.5 likely 0.6',
      'the likeliest value 0.6 lies outside 0.2 to 0.5; write one within it.',
    ],
    [
      SHARE,
      '0.2 to 0.5 likely',
      "'0.2 to 0.5 likely' is not a range; write one such as 0.2 to 0.5",
    ],
    [SHARE, '0.2 to x', "'0.2 to x' is not a range"],
    [SHARE, '0.2 to 1.5', "'1.5' is not a share from 0 to 1; write one."],
    [SHARE, '0.3', "'0.3' is one number alone; write a range"],
    [SHARE, 0.3, "'0.3' is one number alone; write a range"],
    [
      SHARE,
      '0.3 0.5',
      'one value alone has a weight, and there are more than two; write the others too, such as 0.2 0.6 or 0.5 0.4.',
    ],
    [SHARE, 'much 0.5 or 0.5 0.5', "'much' is not a number; write one."],
    [SHARE, '', "'' says nothing of how likely anything is; write a range"],
    [
      SHARE,
      '0.2 to 0.5; ninth',
      'has a part after its semicolon that is no name; write one such as',
    ],
    [SHARE, '0.2 to 0.5; with', 'has a part after its semicolon that is no name'],
    ['law.point', 'sett 0.5 or as_recorded 0.5', "'sett' is not a choice here; write 'set'."],
    [
      'law.point',
      '0.2 to 0.5',
      'only a share, an amount or a number falls between two ends; write values with what each weighs, such as as_recorded 0.6 or set 0.4.',
    ],
    ['orders.AB_2017', 'maybe 0.5 or no 0.5', "'maybe' is not a switch; write yes or no."],
    ['orders.XY_2017', 'yes 0.5', "there is no order 'XY_2017'"],
    [
      'conditions.certify.definition',
      'narrow 0.6',
      'one value alone has a weight, and there are more than two; write the others too, such as none 0.6 or narrow 0.4.',
    ],
    ['facts.AA.shares', 'maybe 0.5 or no 0.5', "'maybe' is not a choice here"],
    ['facts.AA.share', 'yes 0.5', "there is no fact 'share'; write 'shares'."],
    ['facts.ZZ.shares', 'yes 0.5', "there is no recipient 'ZZ'"],
    ['facts.AA.note', 'x 0.5 or y 0.5', 'a note is text; leave it out.'],
    ['as_of', '2017-02-30 0.5 or no day 0.5', "'2017-02-30' is not a day"],
    [
      'year',
      '2016 0.5 or 2017 0.5',
      'draws follow the snapshot of one fiscal year, and this is of time',
    ],
    ['time.approval_days', '0 to 60', 'draws follow the snapshot of one fiscal year'],
    ['awards.1', '0 to 60', 'draws follow the snapshot of one fiscal year'],
    ['seed', '1 0.5 or 2 0.5', 'this is part of the file and no parameter'],
    ['title', 'A 0.5 or B 0.5', 'this is part of the file and no parameter'],
    [`doubt.${SHARE}`, '0 to 1', 'a doubt cannot itself be doubted'],
    ['definitions.mine.name', 'A 0.5 or B 0.5', 'the name and the rule of a reading are text'],
    ['programs.toy.share_rule', 'a 0.5 or b 0.5', 'a rule is text'],
    ['nothing.like.it', '0 to 1', 'there is no such parameter'],
  ])('%s: %s', (path, text, says) => {
    const { doubts, faults } = read(path, text)
    expect(doubts).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(says)
    expect(faults[0]).toMatch(/^'?doubt\..*: .*\.$/)
    expect(faults[0]).toContain(`doubt.${path}`.slice(0, 40))
  })

  test('where a range stands as well', () => {
    const { faults } = read(SHARE, '0 to 1', { [SHARE]: '0.2 to 0.5' })
    expect(faults).toEqual([
      `doubt.${SHARE}: a range stands at ${SHARE} as well; write one number there, or leave one of the two out.`,
    ])
  })

  test('where amounts could not agree in some draw', () => {
    const { faults } = listDoubts(
      small,
      scenario({
        'doubt.programs.jag.appropriation': '1000 to 2000',
        'programs.jag.formula_amount': 1200,
      }),
      findBase,
    )
    expect(faults).toEqual([
      'programs.jag.formula_amount: at the ends 1000 of the ranges typed, 1200 is more than the appropriation of 1000; write at most that, or a larger appropriation.',
    ])
  })

  test('by `check`, at its own line, among the other faults', () => {
    const changes = { [`doubt.${SHARE}`]: '0.5 to 0.2', 'doubt.facts.AA.share': 'yes 0.5' }
    const opened = checkScenario(dataset, writeScenario(scenario(changes)), 'mine', findBase)
    expect(opened.kind).toBe('refused')
    const faults = opened.kind === 'refused' ? opened.faults : []
    expect(faults.map(({ path }) => path)).toEqual(
      Object.keys(changes).map((path) => expect.stringContaining(path)),
    )
    expect(faults[1]!.line).toBe(faults[0]!.line + 1)
    expect(faults[0]!.says).toContain('write 0.2 to 0.5.')
    expect(listSettlingFaults(dataset, scenario({ [SHARE]: '0.2 to 0.5' }), findBase)).toEqual([])
  })
})

describe('a scenario with doubts', () => {
  const certain = scenario({ 'conditions.certify.definition': 'narrow', [SHARE]: 0.3 })
  const doubted = scenario({
    ...certain.changes,
    [`doubt.${SHARE}`]: '0.2 to 0.5 likely 0.3; with ninth_circuit',
    'doubt.law.point': 'set 0.3 or as_recorded 0.7',
  })

  test('runs as it did without them, under another id', () => {
    const [before, after] = [certain, doubted].map((one) => settle(dataset, one, findBase))
    expect(after).toEqual(before)
    expect(rangedEnds(dataset, doubted, findBase)).toBeNull()
    expect(scenarioId(doubted)).not.toBe(scenarioId(certain))
  })

  test('is a file that the published schema knows', () => {
    const schema = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as object
    const accepts = new Ajv2020({ strictTypes: false }).compile(schema)
    const file = (changes: Record<string, ParameterValue>): unknown =>
      JSON.parse(writeScenario(scenario({ ...doubted.changes, ...changes })))
    const lists = { list_errors: 'drawn', 'lists.listed.wrong': '0.1 to 0.2' }
    expect(accepts(file({ ...lists, unknown_together: 'circuit' }))).toBe(true)
    expect(accepts(file({ unknown_together: 'county' }))).toBe(false)
    expect(accepts(file({ list_errors: 'yes' }))).toBe(false)
    expect(accepts(file({ [`doubt.${SHARE}`]: 0.3 }))).toBe(false)
  })

  test('is the same out of a link', () => {
    const link = writeLink(doubted)
    const opened = readLink(link)
    expect(opened.kind === 'scenario' && opened.scenario.changes).toEqual(doubted.changes)
  })

  test('says them in words', () => {
    const parameters = parametersFor(dataset, new Map(Object.entries(doubted.changes)))
    const words = (path: string, value: ParameterValue) => changeInWords(parameters, path, value)
    expect(words(`doubt.${SHARE}`, doubted.changes[`doubt.${SHARE}`]!)).toEqual({
      label: 'certify: share withheld',
      value: "20 percent to 50 percent, most likely 30 percent, together with 'ninth_circuit'",
    })
    expect(words('doubt.law.point', 'set 0.3 or as_recorded 0.7').value).toBe(
      'set (30 percent) or as recorded (70 percent)',
    )
    expect(words('doubt.orders.AB_2017', 'yes 0.6').value).toBe('yes (60 percent)')
    expect(words('doubt.facts.AA.shares', 'no 0.55').value).toBe('no (55 percent)')
    expect(words('doubt.programs.toy.formula_amount', '200000 to 900000').value).toBe(
      '$200,000 to $900,000',
    )
    expect(words('doubt.as_of', 'no day 0.5 or 2017-08-03 0.5').value).toBe(
      'no day (50 percent) or 2017-08-03 (50 percent)',
    )
    expect(words('doubt.as_of', 'nonsense').value).toContain('nonsense')
  })

  test('differs by them', () => {
    const says = diffScenarios(dataset, certain, doubted, findBase).map((each) => each.says)
    expect(says).toEqual([
      "certify: share withheld: no doubt \u2192 20 percent to 50 percent, most likely 30 percent, together with 'ninth_circuit'",
      'point: no doubt \u2192 set (30 percent) or as recorded (70 percent)',
    ])
    // What is in doubt is put back by no change, so that the file is the second scenario whole.
    const back = differenceFile(dataset, doubted, certain, () => doubted, 'doubted')
    expect(back.base).toBeNull()
    expect(differenceFile(dataset, certain, doubted, () => certain, 'certain').base).toBe('certain')
  })
})
