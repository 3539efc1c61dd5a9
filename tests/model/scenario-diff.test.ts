/** The difference of two scenarios is said in words, and as a file gives the second from the first. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../quick'
import { findBase, listShipped } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import {
  blankScenario,
  diffScenarios,
  differenceFile,
  openScenario,
  scenarioId,
  settle,
  writeScenario,
} from '../../src/model/index'
import type { ParameterValue, Scenario } from '../../src/model/index'

const dataset = shippedDataset()
const of = (base: string | null, changes: Scenario['changes'], title = 'Mine'): Scenario => ({
  ...blankScenario(title),
  base,
  changes,
})
const words = (a: Scenario, b: Scenario): readonly string[] =>
  diffScenarios(dataset, a, b, findBase).map(({ says }) => says)

describe('a difference', () => {
  test('is said with labels and units', () => {
    const a = of('baseline-2016', { 'conditions.jag16-1373.share': 0.07 })
    const b = of('baseline-2016', {
      'programs.jag.formula_amount': 300_000_000,
      'programs.voca-assistance.included': true,
      'conditions.jag16-1373.definition': 'letters_2017_04_21',
      'facts.CA.no_inquiry': 'yes',
      'facts.CA.note': 'Supposed',
      'definitions.mine.fails': 'no_inquiry == yes',
      as_of: '2017-04-25',
    })
    expect(words(a, { ...b, seed: 3 })).toEqual([
      'JAG, Amount the formula divides: $274,906,565 → $300,000,000, $25,093,435 more',
      'Count VOCA assistance: no → yes',
      'Proof of compliance with 8 U.S.C. 1373 for FY2016 awards: reading: not in force → The nine recipients of the letters of 21 April 2017',
      'Proof of compliance with 8 U.S.C. 1373 for FY2016 awards: share withheld: 7 percent → 100 percent',
      'Day on which findings are made; empty: each condition’s own day: no day → 2017-04-25',
      "Rule of the reading 'mine': none → “no_inquiry == yes”",
      'Rule against asking about status of California: as recorded → yes',
      'Note on California: none → “Supposed”',
      'Seed of what is drawn: 0 → 3',
    ])
  })

  test('calls a reading of one\u2019s own by its name, whichever side has it', () => {
    const a = of('baseline-2016', {
      'definitions.mine.fails': 'no_inquiry == yes',
      'definitions.mine.name': 'No questions',
      'conditions.jag16-1373.definition': 'mine',
    })
    const b = of('baseline-2016', {
      'definitions.other.fails': 'no_inquiry == no',
      'definitions.other.name': 'Asks',
      'conditions.jag16-1373.definition': 'other',
    })
    expect(words(a, b)).toEqual([
      'Proof of compliance with 8 U.S.C. 1373 for FY2016 awards: reading: “No questions” → “Asks”',
      'Rule of the reading “No questions”: “no_inquiry == yes” → none',
      'Name of the reading “No questions”: “No questions” → none',
      'Rule of the reading “Asks”: none → “no_inquiry == no”',
      'Name of the reading “Asks”: none → “Asks”',
    ])
  })

  test('of what computes the same is none', () => {
    for (const name of listShipped()) {
      expect(words(findBase(name), findBase(name))).toEqual([])
      expect(words(findBase(name), of(name, {}))).toEqual([])
    }
    expect(words(of(null, { year: 2016 }), of(null, { year: '2016' }))).toEqual([])
  })

  test('of two years says the year, and amounts as each year has them', () => {
    const said = words(of('baseline-2016', {}), of('baseline-2017', {}))
    expect(said).toEqual(['Fiscal year: 2016 → 2017'])
  })

  test('as a file starts from the first where that is shipped', () => {
    const a = findBase('nine-letters-2017')
    const b = of('baseline-2016', { 'programs.jag.formula_amount': 300_000_000 })
    const file = differenceFile(dataset, a, b, findBase, 'nine-letters-2017')
    expect(file).toMatchObject({
      title: 'Nine letters, 2017 → Mine',
      base: 'nine-letters-2017',
      changes: {
        'programs.jag.formula_amount': 300_000_000,
        'conditions.jag16-1373.definition': 'none',
      },
      derivedFrom: scenarioId(a),
    })
    expect(openScenario(writeScenario(file), 'f')).toMatchObject({ kind: 'scenario' })
  })

  test('as a file computes what the second does, whatever the first set', () => {
    const { programs, conditions } = dataset
    const change: fc.Arbitrary<readonly [string, ParameterValue]> = fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...programs.filter((one) => '2016' in one.years).map(({ id }) => id)),
          fc.boolean(),
        )
        .map(([id, on]) => [`programs.${id}.included`, on] as const),
      fc
        .integer({ min: 100, max: 274 })
        .map((millions) => ['programs.jag.formula_amount', millions * 1e6] as const),
      fc
        .integer({ min: 300, max: 400 })
        .map((millions) => ['programs.jag.appropriation', millions * 1e6] as const),
      fc
        .constantFrom(...conditions.find(({ id }) => id === 'jag16-1373')!.definitions, 'none')
        .map((id) => ['conditions.jag16-1373.definition', id] as const),
      fc
        .constantFrom(0, 0.07, 0.15, 1)
        .map((share) => ['conditions.jag16-1373.share', share] as const),
      fc.constantFrom('strict', 'range', 'no-finding').map((how) => ['unknown', how] as const),
      fc.constantFrom('yes', 'no', 'unknown').map((word) => ['facts.CA.no_inquiry', word] as const),
      fc.constantFrom('', '2017-04-25').map((day) => ['as_of', day] as const),
      fc
        .constantFrom('no_inquiry == yes', 'no_inquiry == no')
        .map((rule) => ['definitions.mine.fails', rule] as const),
    )
    const anyChanges = fc.array(change, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs))
    fc.assert(
      fc.property(anyChanges, anyChanges, (inA, inB) => {
        const shipped = of('baseline-2016', inA, 'First')
        const find = (name: string) => (name === 'first' ? shipped : findBase(name))
        const b = of('baseline-2016', inB, 'Second')
        for (const name of ['first', null]) {
          const file = differenceFile(dataset, shipped, b, find, name)
          expect(settle(dataset, file, find)).toEqual(settle(dataset, b, find))
        }
      }),
      { numRuns: runs(60) },
    )
  })
})
