/** Attribution of the difference between scenarios: parts that add up exactly, on the shipped data. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBase } from '../../../src/cli/scenario-files'
import {
  attribute,
  blankScenario,
  groupOf,
  measureOf,
  settingsOfMixes,
  settle,
  simulate,
} from '../../../src/model/index'
import type { Measure, ParameterValue, Scenario } from '../../../src/model/index'
import { runs } from '../../quick'
import { shipped } from '../every-program'

type Changes = Readonly<Record<string, ParameterValue>>
const scenario = (changes: Changes, rest: Partial<Scenario> = {}): Scenario => ({
  ...blankScenario('T'),
  changes,
  ...rest,
})
const awarded: Measure = { of: 'total', total: 'awarded', program: null }
const withheld: Measure = { of: 'total', total: 'withheld', program: null }
const of = (a: Scenario, b: Scenario, measure: Measure = withheld) =>
  attribute(shipped, a, b, findBase, measure)

const figure = (one: Scenario, measure: Measure): number =>
  measureOf(shipped, simulate(shipped, settle(shipped, one, findBase)), measure)

/** A scenario of JAG in one of three years, with conditions of that year. */
const anyChanges: fc.Arbitrary<Changes> = fc
  .record({
    year: fc.constantFrom('2016', '2017', '2018'),
    reading: fc.constantFrom('none', 'eo13768_9a_hinders', 's1373_mayors_2017'),
    share: fc.constantFrom(1, 0.25, '0.2 to 0.5'),
    destination: fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse'),
    evidence: fc.constantFrom('sourced', 'coded'),
    unknown: fc.constantFrom('no-finding', 'strict', 'drawn'),
    orders: fc.constantFrom('as-recorded', 'none'),
    letters: fc.boolean(),
    amount: fc.constantFrom(undefined, 200_000_000),
    seed: fc.nat(9),
  })
  .map(({ year, reading, share, destination, letters, amount, ...rest }) => ({
    year,
    'programs.cops-hiring.included': false,
    'conditions.eo13768-9a.definition': reading,
    'conditions.eo13768-9a.share': share,
    'conditions.eo13768-9a.destination': destination,
    // A condition on awards of 2016 alone.
    ...(letters ? { 'conditions.jag16-1373.definition': 'nine-letters' } : {}),
    ...(amount === undefined ? {} : { 'programs.jag.formula_amount': amount }),
    ...rest,
  }))

/** Leave out what the year does not have, and the seed, which is no parameter. */
function settled(changes: Changes): Scenario {
  const { seed, ...rest } = changes
  let kept: Changes = rest
  for (const path of Object.keys(rest)) {
    try {
      settle(shipped, scenario(kept), findBase)
      break
    } catch (fault) {
      if (!String(fault).includes(path)) continue
      kept = Object.fromEntries(Object.entries(kept).filter(([other]) => other !== path))
    }
  }
  return scenario(kept, { seed: Number(seed) })
}

describe('on random pairs of scenarios', () => {
  test('the parts add up to the difference exactly, and its ends are the runs of both', () => {
    let joined = 0
    let several = 0
    fc.assert(
      fc.property(
        anyChanges.map(settled),
        anyChanges.map(settled),
        fc.constantFrom<Measure>(
          awarded,
          withheld,
          { of: 'place', place: 'CA', program: null },
          { of: 'total', total: 'held', program: 'jag' },
        ),
        (a, b, measure) => {
          const found = of(a, b, measure)
          expect([found.from, found.to]).toEqual([figure(a, measure), figure(b, measure)])
          const sum = found.parts.reduce((all, { part }) => all + part, 0)
          expect(sum).toBe(found.to - found.from)
          expect(found.difference).toBe(sum)
          const alone = found.parts.reduce((all, { firstIn }) => all + firstIn, 0)
          expect(found.interaction).toBe(found.difference - alone)
          const groups = found.parts.flatMap((part) => part.groups)
          expect(new Set(groups).size).toBe(groups.length)
          expect(found.runs).toBeLessThanOrEqual(64)
          for (const { differs, groups: own } of found.parts) {
            expect(differs.every(({ path }) => own.includes(groupOf(path)!))).toBe(true)
          }
          joined += Math.sign(found.joined.length)
          several += Number(found.parts.length > 2)
        },
      ),
      { numRuns: runs(32), seed: 8 },
    )
    expect(several).toBeGreaterThan(0)
    expect(joined).toBeGreaterThan(0)
  }, 120_000)
})

describe('two scenarios', () => {
  test('that do not differ have no groups, and one run', () => {
    const one = findBase('nine-letters-2017')
    expect(of(one, one)).toMatchObject({ difference: 0, parts: [], interaction: 0, runs: 1 })
    // What the data say anyway is no difference.
    const said = scenario({ year: '2016', evidence: 'sourced' })
    expect(of(said, scenario({})).parts).toEqual([])
  })

  test('that differ in one group: all of the difference is its part', () => {
    const found = of(
      findBase('nine-letters-2017'),
      scenario({ 'conditions.jag16-1373.share': 0.5 }, { base: 'nine-letters-2017' }),
    )
    expect(found.parts).toMatchObject([{ groups: ['remedy'] }])
    const [part] = found.parts
    // Half of 29,207,372 dollars, each of ten awards rounded on its own.
    expect(Math.abs(found.difference + 29_207_372 / 2)).toBeLessThanOrEqual(10)
    expect([part!.part, part!.firstIn, part!.lastIn]).toEqual(Array(3).fill(found.difference))
  })

  test('of two years: a condition of one cannot be judged in the other, and the two are told as one', () => {
    const found = of(findBase('baseline-2017'), findBase('nine-letters-2017'), awarded)
    expect(found.parts.map(({ groups }) => groups)).toEqual([['definition', 'data']])
    expect(found.joined[0]!.because).toContain('attached to awards of fiscal year 2016, not 2017')
  })

  test('a range counts as its middle, and what is said of doubt or time as no difference', () => {
    const base = { base: 'nine-letters-2017' }
    const share = 'conditions.jag16-1373.share'
    const found = of(
      scenario({ [share]: '0.2 to 0.4', 'doubt.evidence': 'sourced 0.5 or coded 0.5' }, base),
      scenario({ [share]: 0.3, 'time.until': '2019-10-01' }, base),
    )
    expect(found.difference).toBe(0)
    expect(found.parts).toMatchObject([{ groups: ['remedy'], part: 0 }])
    expect(found.uncounted.map(({ path }) => path).sort()).toEqual(['doubt.evidence', 'time.until'])
  })

  test('a measure of a program neither counts is refused in a sentence', () => {
    const one = findBase('nine-letters-2017')
    const measure = { ...withheld, program: 'cops-hiring' }
    expect(() => of(one, one, measure)).toThrow(
      "The program 'cops-hiring' is not counted in the scenario; write one of jag.",
    )
  })
})

test('the settings of the mixes hold those of both scenarios, so that their tables can be fetched', () => {
  const [a, b] = [findBase('baseline-2016'), findBase('all-programs-2016')]
  const settings = settingsOfMixes(shipped, a, b, findBase)
  expect(settings.map(({ programs }) => programs.length)).toEqual([
    settle(shipped, a, findBase).programs.length,
    settle(shipped, b, findBase).programs.length,
  ])
})
