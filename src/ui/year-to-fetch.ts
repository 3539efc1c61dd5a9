/** Finds what has to be fetched before a scenario can be followed through all its fiscal years. */
import { settleCourse, settleYears, withYearsOf } from '../model/index'
import type { Dataset, FiscalYear, Scenario } from '../model/index'
import { aheadChanges } from './ahead'
import { missingYears } from './prepare'
import type { FindBase } from './scenario-changes'

/** A fiscal year of which a table has not been fetched, and a scenario of that year alone that needs it. */
export interface YearToFetch {
  readonly year: FiscalYear
  readonly scenario: Scenario
}

/** The first such year, or undefined; throws a ScenarioFault where the scenario cannot be settled. */
export function yearToFetch(
  held: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): YearToFetch | undefined {
  const dataset = withYearsOf(held, scenario, findBase)
  const { years } = settleCourse(dataset, scenario, findBase)
  const missing = settleYears(dataset, scenario, findBase, years).find(
    (settings) => missingYears(dataset, settings).length > 0,
  )
  if (missing === undefined) return undefined
  const { year, programs } = missing
  const counted = programs.map(({ program }) => [`programs.${program}.included`, true] as const)
  const changes = { ...aheadChanges(scenario, findBase), ...Object.fromEntries(counted), year }
  return { year, scenario: { ...scenario, base: null, layers: [], changes, results: {} } }
}
