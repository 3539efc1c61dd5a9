/** Draws of a scenario: within what was written, as often as was written, each a plain scenario of its own. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  drawFully,
  drawScenario,
  listDoubts,
  listSettlingFaults,
  seedOfDraw,
  settle,
  simulate,
} from '../../../src/model/index'
import type { Doubt, ParameterValue, Scenario, Spread } from '../../../src/model/index'
import { valueOf } from '../../../src/model/doubt/value-of'
import { runs } from '../../quick'
import { shipped } from '../every-program'
import { lawDataset, legalSwitch, order } from '../law-toy'

const dataset = lawDataset({ orders: [order('AB_2017')], switches: [legalSwitch('point', {})] })
const scenario = (
  changes: Record<string, ParameterValue>,
  rest: Partial<Scenario> = {},
): Scenario => ({
  ...blankScenario('A doubt'),
  changes,
  ...rest,
})
const findBase = (): Scenario => {
  throw new Error('No scenario is shipped here.')
}
const doubtOf = (path: string, text: string): Doubt =>
  listDoubts(dataset, scenario({ [`doubt.${path}`]: text }), findBase).doubts[0]!

const DRAWS = 10_000
const draws = Array.from({ length: DRAWS }, (_, draw) => draw)
/** Whether a count lies within five standard deviations of what its chance lets expect. */
const expectChance = (count: number, chance: number, many = DRAWS) => {
  const sigma = Math.sqrt(many * chance * (1 - chance))
  expect(Math.abs(count - many * chance)).toBeLessThanOrEqual(5 * sigma + 1e-9)
}

describe('the values drawn', () => {
  const ends = fc
    .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }))
    .map(([low, width]) => ({ low: low / 100, high: (low + width) / 100 }))
  const spread = fc
    .record({ ends, steps: fc.constantFrom(1, 3, 30, 999, 1_000_000), at: fc.option(fc.nat(100)) })
    .map(({ ends: { low, high }, steps, at }): Exclude<Spread, { kind: 'alternatives' }> => {
      if (at === null) return { kind: 'uniform', low, high, steps }
      return { kind: 'triangular', low, high, steps, likely: low + ((high - low) * at) / 100 }
    })

  test('lie between the ends, on the steps', () => {
    fc.assert(
      fc.property(spread, fc.nat(4_294_967_295), fc.nat(100_000), (each, seed, draw) => {
        const value = Number(valueOf({ path: 'a', spread: each, shared: 'a' }, seed, draw))
        expect(value).toBeGreaterThanOrEqual(each.low)
        expect(value).toBeLessThanOrEqual(each.high)
        const step = ((value - each.low) / (each.high - each.low)) * each.steps
        expect(Math.abs(step - Math.round(step))).toBeLessThan(1e-3)
      }),
      { numRuns: runs(2_000) },
    )
  })

  test('have no digits that nobody wrote', () => {
    const doubt = doubtOf('conditions.certify.share', '0.2 to 0.5')
    for (const draw of draws.slice(0, 500))
      expect(String(valueOf(doubt, 1, draw)).length).toBeLessThanOrEqual(4)
  })

  test('of a range are each as likely as any other, its ends too', () => {
    const doubt = doubtOf('conditions.certify.share', '0.2 to 0.5')
    const counts = new Map<ParameterValue, number>()
    for (const draw of draws) {
      const value = valueOf(doubt, 11, draw)
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual(
      Array.from({ length: 31 }, (_, at) => Number((0.2 + at / 100).toFixed(2))),
    )
    for (const count of counts.values()) expectChance(count, 1 / 31)
  })

  test.each([
    [0.2, 0.3, 0.5],
    [0, 0, 1],
    [0, 1, 1],
    [0.1, 0.55, 0.6],
  ])('of a range with a likeliest value follow its triangle: %f, %f, %f', (low, likely, high) => {
    const doubt = doubtOf('conditions.certify.share', `${low} to ${high} likely ${likely}`)
    // A finer grid, so that steps hide nothing.
    const fine: Doubt = { ...doubt, spread: { ...doubt.spread, steps: 1_000_000 } as Spread }
    const below = (x: number) =>
      x <= likely
        ? (x - low) ** 2 / ((high - low) * (likely - low || 1))
        : 1 - (high - x) ** 2 / ((high - low) * (high - likely || 1))
    const values = draws.map((draw) => Number(valueOf(fine, 3, draw)))
    for (const part of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const x = low + (high - low) * part
      expectChance(values.filter((value) => value <= x).length, below(x))
    }
  })

  test('of alternatives come as often as they weigh', () => {
    const text = 'honors 0.5 or declines 0.05 or no_jail 0.449 or unknown 0.001'
    const doubt = doubtOf('facts.AA.detainer', text)
    const values = draws.map((draw) => valueOf(doubt, 2, draw))
    const count = (word: string) => values.filter((value) => value === word).length
    expectChance(count('honors'), 0.5)
    expectChance(count('declines'), 0.05)
    expectChance(count('no_jail'), 0.449)
    expectChance(count('unknown'), 0.001)
  })

  test('of what weighs nothing never come, and of what is certain always', () => {
    const doubt = doubtOf('law.point', 'set 1 or as_recorded 0')
    expect(new Set(draws.map((draw) => valueOf(doubt, 5, draw)))).toEqual(new Set(['set']))
  })

  test('of one name fall together, of two names each on its own', () => {
    const doubted = (path: string, name: string) => doubtOf(path, `yes 0.3 or no 0.7${name}`)
    const together = ['AA', 'BB'].map((place) => doubted(`facts.${place}.shares`, '; with circuit'))
    const apart = ['AA', 'BB'].map((place) => doubted(`facts.${place}.shares`, ''))
    const alike = ([one, other]: Doubt[]) =>
      draws.filter((draw) => valueOf(one!, 9, draw) === valueOf(other!, 9, draw)).length
    expect(alike(together)).toBe(DRAWS)
    expectChance(alike(apart), 0.3 * 0.3 + 0.7 * 0.7)
    // A range that reads the number of alternatives is low where the first of them is drawn.
    const low = doubtOf('conditions.certify.share', '0 to 1; with circuit')
    const numbers = (word: string) =>
      draws
        .filter((draw) => valueOf(together[0]!, 9, draw) === word)
        .map((draw) => Number(valueOf(low, 9, draw)))
    expect(Math.max(...numbers('yes'))).toBeLessThanOrEqual(Math.min(...numbers('no')))
  })
})

/** Changes that go together on the made-up country, doubts among them. */
const anyDoubts = fc
  .subarray([
    ['conditions.certify.definition', 'narrow'],
    ['doubt.conditions.certify.definition', 'narrow 0.4 or package 0.4 or none 0.2'],
    ['conditions.honor.share', '0.1 to 0.3'],
    ['doubt.conditions.certify.share', '0.2 to 0.5 likely 0.3; with ruling'],
    ['doubt.programs.toy.formula_amount', '200000 to 900000'],
    ['doubt.programs.toy.included', 'yes 0.9'],
    ['doubt.orders.AB_2017', 'yes 0.3; with ruling'],
    ['doubt.law.point', 'set 0.5'],
    ['doubt.facts.AA.shares', 'no 0.6 or yes 0.4'],
    ['facts.BB.shares', 'no'],
    ['doubt.as_of', '2017-08-03 0.5 or no day 0.5'],
    ['unknown', 'drawn'],
    ['doubt.unknown_share', '0.2 to 0.8'],
    ['list_errors', 'drawn'],
    ['lists.listed.wrong', '0.1 to 0.2'],
    ['doubt.stacking', 'additive 0.5'],
  ] satisfies [string, ParameterValue][])
  .map((pairs) => Object.fromEntries(pairs))

describe('a draw is a scenario', () => {
  const seeds = fc.nat(4_294_967_295)

  test('without doubts, that settles, and that drawn again is itself', () => {
    fc.assert(
      fc.property(anyDoubts, seeds, fc.nat(100_000), (changes, seed, draw) => {
        const given = scenario(changes, { seed, draws: 1_000, results: { awarded: 1 } })
        expect(listSettlingFaults(dataset, given, findBase)).toEqual([])
        const drawn = drawScenario(dataset, given, findBase, draw)
        expect(listDoubts(dataset, drawn, findBase)).toEqual({ doubts: [], faults: [] })
        expect(Object.keys(drawn.changes).filter((path) => path.startsWith('doubt.'))).toEqual([])
        expect(listSettlingFaults(dataset, drawn, findBase)).toEqual([])
        expect(settle(dataset, drawn, findBase).ranged).toBeUndefined()
        expect(drawScenario(dataset, drawn, findBase, 0)).toEqual(drawn)
        expect(drawn).toMatchObject({ base: null, layers: [], draws: 0, results: {} })
      }),
      { numRuns: runs(300) },
    )
  })

  test('that takes of each doubt its own value, whatever else is in doubt', () => {
    fc.assert(
      fc.property(anyDoubts, seeds, fc.nat(1_000), (changes, seed, draw) => {
        const given = scenario(changes, { seed })
        const drawn = drawScenario(dataset, given, findBase, draw)
        for (const doubt of listDoubts(dataset, given, findBase).doubts) {
          expect(drawn.changes[doubt.path]).toBe(valueOf(doubt, seed, draw))
          const alone = Object.entries(changes).filter(([path]) => path.endsWith(doubt.path))
          const once = drawScenario(
            dataset,
            scenario(Object.fromEntries(alone), { seed }),
            findBase,
            draw,
          )
          expect(once.changes[doubt.path]).toBe(drawn.changes[doubt.path])
        }
      }),
      { numRuns: runs(200) },
    )
  })

  test('that is the scenario itself where nothing is in doubt', () => {
    const certain = anyDoubts.map((changes) =>
      Object.fromEntries(
        Object.entries(changes).filter(
          ([path, value]) => !path.startsWith('doubt.') && value !== 'drawn' && !/ to /.test(value),
        ),
      ),
    )
    fc.assert(
      fc.property(certain, seeds, fc.nat(100_000), (changes, seed, draw) => {
        const given = scenario(changes, { seed })
        expect(settle(dataset, drawScenario(dataset, given, findBase, draw), findBase)).toEqual(
          settle(dataset, given, findBase),
        )
      }),
      { numRuns: runs(100) },
    )
  })

  test('with another seed in each draw where open findings are drawn', () => {
    const open = scenario({ unknown: 'drawn' }, { seed: 42 })
    const found = [0, 1, 2, 3].map((draw) => drawScenario(dataset, open, findBase, draw).seed)
    // Computed apart from this project by the published hash: a change would change what was cited.
    expect(found).toEqual([42, 3771672040, 2028613161, 1734371413])
    expect(new Set(draws.map((draw) => seedOfDraw(42, draw))).size).toBe(DRAWS)
  })

  test('what its base brings stands in it', () => {
    const base = scenario({ 'doubt.law.point': 'set 1', 'conditions.certify.share': 0.25 })
    const own = scenario({ 'conditions.certify.definition': 'narrow' }, { base: 'shipped' })
    expect(drawScenario(dataset, own, () => base, 7).changes).toEqual({
      'law.point': 'set',
      'conditions.certify.share': 0.25,
      'conditions.certify.definition': 'narrow',
    })
  })

  test('a fault of a doubt is thrown', () => {
    const wrong = scenario({ 'doubt.law.point': 'set 1.5' })
    expect(() => drawScenario(dataset, wrong, findBase, 0)).toThrow(/^doubt.law.point: the weight/)
  })
})

describe('a draw on the shipped data', () => {
  const doubted = scenario(
    {
      year: '2017',
      as_of: '2017-08-03',
      unknown: 'drawn',
      'conditions.jag17-access.definition': 'jag17_access',
      'conditions.jag17-notice.definition': 'jag17_notice',
      'doubt.conditions.jag17-access.share': '0.2 to 0.5 likely 0.3',
      'doubt.conditions.jag17-notice.share': '0 0.5 or 1 0.5; with ruling',
      'doubt.evidence': 'coded 0.5',
      'doubt.programs.jag.formula_amount': '250000000 to 300000000',
      'doubt.unknown_together': 'state 0.4 or circuit 0.3 or nation 0.3',
    },
    { seed: 8 },
  )

  test('balances, and is what its values typed by hand give', () => {
    for (let draw = 0; draw < 12; draw++) {
      const outcome = drawFully(shipped, doubted, findBase, draw)
      for (const { totals } of outcome.programs) {
        const { available, awarded, held, lapsed, rounding } = totals
        expect(awarded + held + lapsed + rounding).toBe(available)
      }
      const drawn = drawScenario(shipped, doubted, findBase, draw)
      const typed: Record<string, ParameterValue> = Object.fromEntries(
        Object.entries(doubted.changes).filter(([path]) => !path.startsWith('doubt.')),
      )
      for (const doubt of listDoubts(shipped, doubted, findBase).doubts)
        typed[doubt.path] = valueOf(doubt, 8, draw)
      const byHand = scenario(typed, { seed: drawn.seed })
      expect(simulate(shipped, settle(shipped, byHand, findBase)).totals).toEqual(outcome.totals)
    }
  })
})
