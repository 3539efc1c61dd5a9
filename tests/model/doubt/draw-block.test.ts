/** Blocks of draws: without doubt the run itself, cut and joined anywhere the same, balanced, their faults named. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  drawBlock,
  drawInSteps,
  joinDrawn,
  settle,
  simulate,
  withRule,
} from '../../../src/model'
import type { Dataset, Drawn, Scenario } from '../../../src/model'
import { allAtOnce } from '../../../src/model/course/steps'
import { checkBooks } from '../../../src/model/doubt/check-books'
import { parseRule } from '../../../src/model/rule-parse'
import { findBase } from '../../../src/cli/scenario-files'
import { runs } from '../../quick'
import { shipped } from '../every-program'
import { lawDataset } from '../law-toy'
import { drawOf, drawOfOutcome, expectAsInFull } from './same-draws'
import { withParameters } from './with-parameters'

const openJag: Scenario = {
  ...blankScenario(''),
  seed: 8,
  changes: {
    'conditions.eo13768-9a.definition': 'eo13768_9a_hinders',
    'conditions.eo13768-9a.destination': 'same-state',
    unknown: 'drawn',
    'doubt.law.injunction_scope': 'nationwide 0.3 or plaintiffs 0.5 or none 0.2',
    'doubt.conditions.eo13768-9a.share': '0.1 to 0.5',
    'doubt.programs.vests.included': 'yes 0.5',
    'doubt.facts.0644000.detainer_policy': 'declines_all 0.5 or honors 0.5',
    as_of: '2018-12-01',
  },
}

describe('without doubt', () => {
  test.each(['nine-letters-2017', 'statutory-penalties-2016', 'all-programs-2016'])(
    'every draw of %s is its run, bit for bit, each figure kept once',
    (name) => {
      const scenario = findBase(name)
      const outcome = simulate(shipped, settle(shipped, scenario, findBase))
      const drawn = drawBlock(shipped, scenario, findBase, 5, 8)
      expect(drawn.columns.every(({ dollars }) => dollars.length === 1)).toBe(true)
      for (const draw of [5, 6, 7])
        expect(drawOf(drawn, draw)).toEqual(drawOfOutcome(outcome, drawn))
    },
  )
})

describe('blocks', () => {
  const whole = drawBlock(shipped, openJag, findBase, 0, 40)
  /** Two that keep nothing in common, as in two workers. */
  const workers = [{ ...openJag }, { ...openJag }]
  /** The same draws in pieces that end here, each by one of the two, in any order. */
  const cut = (ends: readonly number[], key: (block: Drawn) => number) =>
    [0, ...ends]
      .map((from, i) => drawBlock(shipped, workers[i % 2]!, findBase, from, ends[i] ?? 40))
      .sort((one, other) => key(one) - key(other))

  test('draw something, as the long way does', () => {
    expectAsInFull(shipped, openJag, drawBlock(shipped, openJag, findBase, 17, 21), findBase)
    expect(whole.columns.filter(({ dollars }) => dollars.length > 1).length).toBeGreaterThan(1000)
    expect(whole.inFull).toBe(0)
  })

  test('cut anywhere and joined in any order are one block', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { minLength: 1, maxLength: 5 }),
        fc.nat(6),
        (ends, turn) => {
          const blocks = cut(
            ends.sort((a, b) => a - b),
            ({ from }) => (from * 7 + turn) % 11,
          )
          expect(sameBytes(joinDrawn(blocks), whole)).toBe(true)
          // What was joined can be joined on.
          const inOrder = [...blocks].sort((one, other) => one.from - other.from)
          const [first, ...rest] = inOrder
          const again = rest.reduce((all, block) => joinDrawn([block, all]), first!)
          expect(sameBytes(again, whole)).toBe(true)
        },
      ),
      { numRuns: runs(10) },
    )
  })

  test('come in steps that say how far they are', () => {
    const steps = drawInSteps(shipped, openJag, findBase, 0, 40)
    const parts: number[] = []
    for (let step = steps.next(); step.done !== true; step = steps.next()) parts.push(step.value)
    expect(parts).toEqual([16 / 40, 32 / 40])
    expect(sameBytes(allAtOnce(drawInSteps(shipped, openJag, findBase, 0, 40)), whole)).toBe(true)
  })

  test('with a gap or twice the same draws are refused', () => {
    const [one, two, three] = cut([10, 20], ({ from }) => from)
    expect(() => joinDrawn([one!, three!])).toThrow(
      'Between the draws 10 and 20 some are missing, or there twice.',
    )
    expect(() => joinDrawn([one!, two!, two!])).toThrow('there twice')
    expect(() => joinDrawn([])).toThrow('There are no draws to join.')
  })
})

/** Whether two blocks are the same to the last byte, rows in the same order. */
function sameBytes(one: Drawn, other: Drawn): boolean {
  const text = ({ from, to, inFull, totals, columns }: Drawn) =>
    JSON.stringify([
      [from, to, inFull],
      totals.map(({ program, total, dollars }) => [program, total, [...dollars]]),
      columns.map(({ program, measure, recipient, dollars }) => [
        program,
        measure,
        recipient,
        [...dollars],
      ]),
    ])
  return text(one) === text(other)
}

describe('every draw', () => {
  test('balances to the dollar', () => {
    const { totals } = drawBlock(shipped, openJag, findBase, 0, 100)
    const of = (total: string) =>
      totals.find((each) => each.program === null && each.total === total)!.dollars
    for (let draw = 0; draw < 100; draw++) {
      const [awarded, held, lapsed, rounding] = ['awarded', 'held', 'lapsed', 'rounding'].map(
        (total) => of(total)[draw]!,
      )
      expect(awarded! + held! + lapsed! + rounding!).toBe(of('available')[draw])
    }
    expect(new Set(of('withheld')).size).toBeGreaterThan(50)
  })

  test('that does not is a fault that says what is missing', () => {
    const totals = {
      appropriated: 10,
      available: 10,
      awarded: 6,
      withheld: 4,
      held: 1,
      reallocated: 1,
      lapsed: 2,
      rounding: 0,
    }
    expect(() => checkBooks([{ program: 'jag', totals }])).toThrow(
      'jag: 1 dollars are in no account.',
    )
    expect(() => checkBooks([{ program: 'jag', totals: { ...totals, awarded: 7 } }])).not.toThrow()
    const astray = { ...totals, awarded: 7, withheld: 5 }
    expect(() => checkBooks([{ program: 'jag', totals: astray }])).toThrow(
      'jag: 1 dollars withheld went nowhere.',
    )
  })

  test('that cannot be run is named', () => {
    // Whoever has less than a fifth of the people gets less than nothing where the weight is high.
    const rule = 'population / sum(population) - population_weight * 0.5'
    const numbers = ['population', 'population_weight']
    const country: Dataset = withRule(
      withParameters(lawDataset()),
      rule,
      parseRule(rule, { numbers, facts: [] }),
    )
    const scenario: Scenario = {
      ...blankScenario(''),
      changes: {
        'programs.toy.share_rule': rule,
        'doubt.programs.toy.population_weight': '0 0.7 or 1 0.3',
      },
    }
    expect(() => drawBlock(country, scenario, findBase, 0, 40)).toThrow(/^draw \d+: .*\.$/)
  })
})
