/** Laws of forward years, whatever is assumed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import {
  blankScenario,
  settle,
  simulate,
  unaccounted,
  withForwardYears,
} from '../../src/model/index'
import type { ParameterValue } from '../../src/model/index'
import { runs } from '../quick'

const held = shippedDataset([2017, 2018, 2019])
const formulas = held.programs.filter(({ kind }) => kind !== 'published').map(({ id }) => id)

const assumptions = fc.record({
  'forward.last_year': fc.integer({ min: 2025, max: 2035 }),
  'forward.appropriation_growth': fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  'forward.population': fc.constantFrom('held', 'trended'),
  'forward.crime': fc.constantFrom('held', 'trended'),
  'forward.local': fc.constantFrom('counts', 'as-last-year'),
})

test('the books balance to the dollar, and every amount is whole', () => {
  fc.assert(
    fc.property(assumptions, fc.constantFrom(...formulas), (changes, program) => {
      const map = new Map<string, ParameterValue>(Object.entries(changes))
      const dataset = withForwardYears(held, map)
      const year = String(changes['forward.last_year'])
      const { years } = dataset.programs.find(({ id }) => id === program)!
      fc.pre(Object.hasOwn(years, year))
      const scenario = {
        ...blankScenario('Ahead'),
        changes: { ...changes, year, [`programs.${program}.included`]: true },
      }
      const outcome = simulate(dataset, settle(dataset, scenario, findBase))
      expect(unaccounted(outcome.ledger)).toBe(0)
      for (const { allocation, totals } of outcome.programs) {
        expect(totals.awarded + totals.rounding).toBe(totals.available)
        expect(allocation.paidDollars.every(Number.isInteger)).toBe(true)
      }
    }),
    { numRuns: runs(60) },
  )
})

test('held years are untouched, whatever is assumed of those to come', () => {
  fc.assert(
    fc.property(assumptions, (changes) => {
      const dataset = withForwardYears(
        held,
        new Map<string, ParameterValue>(Object.entries(changes)),
      )
      held.programs.forEach(({ years }, at) => {
        const laid = dataset.programs[at]!.years
        for (const year of Object.keys(years)) expect(laid[year]).toBe(years[year])
      })
      for (const [key, column] of held.population) expect(dataset.population.get(key)).toBe(column)
      for (const [key, column] of held.crime) expect(dataset.crime.get(key)).toBe(column)
      expect(dataset.entered.slice(0, held.entered.length)).toEqual(held.entered)
    }),
    { numRuns: runs(20) },
  )
})

test('a larger growth never gives a program less', () => {
  const growth = fc.double({ min: -0.5, max: 0.5, noNaN: true })
  fc.assert(
    fc.property(growth, growth, fc.integer({ min: 2025, max: 2035 }), (one, other, last) => {
      const amountsBy = (share: number) =>
        withForwardYears(
          held,
          new Map<string, ParameterValue>([
            ['forward.last_year', last],
            ['forward.appropriation_growth', share],
          ]),
        ).programs.flatMap(({ years }) =>
          Object.values(years).map((year) => year.formulaAmount.value),
        )
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map(amountsBy)
      less!.forEach((dollars, at) => expect(dollars).toBeLessThanOrEqual(more![at]!))
    }),
    { numRuns: runs(30) },
  )
})
