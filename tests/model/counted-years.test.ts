/** Where several fiscal years are followed, a program counts in those that have inputs for it and is no fault in the others. */
import { describe, expect, test } from 'vitest'
import { findBase, listShipped } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import {
  blankScenario,
  differenceFile,
  listYears,
  runCourse,
  settle,
  settleYears,
} from '../../src/model/index'
import type { Scenario } from '../../src/model/index'

const dataset = shippedDataset('all')
const years = listYears(dataset)
const of = (changes: Scenario['changes']): Scenario => ({ ...blankScenario('Mine'), changes })

describe('a program counted in another year', () => {
  const followed = { 'time.first_year': years[0]!, 'time.last_year': years.at(-1)! }
  const all = Object.fromEntries(
    dataset.programs.map(({ id }) => [`programs.${id}.included`, true] as const),
  )

  test('is left out of the years without inputs for it, in the snapshot as in the course', () => {
    for (const year of years) {
      const scenario = of({ ...all, ...followed, year })
      const here = dataset.programs.filter((program) => Object.hasOwn(program.years, year))
      const { programs } = settle(dataset, scenario, findBase)
      expect(programs.map(({ program }) => program)).toEqual(here.map(({ id }) => id))
      const [alone] = settleYears(dataset, scenario, findBase, [year])
      expect(programs).toEqual(alone!.programs)
    }
  })

  test('is followed in its own year from a snapshot that has nothing of it', () => {
    // Sums of Coverdell awards are held for 2017, none for 2013.
    const scenario = of({
      year: '2013',
      'time.first_year': '2013',
      'time.last_year': '2017',
      'programs.coverdell.included': true,
    })
    const { years: run } = runCourse(dataset, scenario, findBase)
    const counted = run.years
      .filter(({ outcome }) =>
        outcome.programs.some(({ allocation }) => allocation.program.id === 'coverdell'),
      )
      .map(({ year }) => year)
    expect(counted).toEqual(['2014', '2015', '2016', '2017'])
  })

  test('keeps no difference from a shipped scenario out of a file', () => {
    const settled = (scenario: Scenario) => settle(dataset, scenario, findBase)
    for (const name of listShipped())
      for (const year of years) {
        const mine = of({ year, 'time.first_year': year, 'time.last_year': year })
        const file = differenceFile(dataset, findBase(name), mine, findBase, name)
        expect([name, year, settled(file)]).toEqual([name, year, settled(mine)])
      }
  }, 60_000)
})
