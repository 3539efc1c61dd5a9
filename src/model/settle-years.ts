/** Settles one scenario for several fiscal years, each on its own. */

import { reachesProgram } from './condition-programs'
import { listYears } from './parameters'
import { gatherChanges } from './scenario-parts'
import type { Changes } from './scenario-parts'
import { settle } from './settle'
import type { Dataset, FiscalYear, Scenario, Settings } from './types'

/**
 * Settle a scenario for each of several fiscal years.
 *
 * A condition that is not attached to a year's awards is not in force there, and a program without
 * inputs for a year is not counted there; a scenario of that one year would refuse to be settled.
 * Throws a ScenarioFault on anything else that cannot be settled.
 */
export function settleYears(
  dataset: Dataset,
  scenario: Scenario,
  findBase: (name: string) => Scenario,
  years: readonly FiscalYear[],
): readonly Settings[] {
  const changes = gatherChanges(scenario, findBase)
  return years.map((year) => settle(dataset, ofYear(dataset, scenario, changes, year), findBase))
}

/** A scenario that starts from none and says of one year what all its `changes` in force mean there. */
export function ofYear(
  dataset: Dataset,
  scenario: Scenario,
  changes: Changes,
  year: FiscalYear,
): Scenario {
  const kept = [...changes].filter(([path]) => path !== 'year' && existsIn(dataset, path, year))
  return { ...scenario, base: null, layers: [], changes: { ...Object.fromEntries(kept), year } }
}

/** List the fiscal years with inputs from one calendar number to another, rounds of their own among them. */
export function yearsBetween(dataset: Dataset, from: number, to: number): readonly FiscalYear[] {
  return listYears(dataset).filter((year) => {
    const number = Number(year.slice(0, 4))
    return number >= from && number <= to
  })
}

/** Whether a path can mean anything in a year; one that nobody knows is left for `settle` to refuse. */
function existsIn(dataset: Dataset, path: string, year: FiscalYear): boolean {
  const [group, id] = path.split('.')
  if (group === 'programs') {
    const program = dataset.programs.find((each) => each.id === id)
    return program === undefined || Object.hasOwn(program.years, year)
  }
  if (group !== 'conditions') return true
  const condition = dataset.conditions.find((each) => each.id === id)
  return condition === undefined || attached(dataset, condition, year)
}

function attached(
  dataset: Dataset,
  condition: Dataset['conditions'][number],
  year: FiscalYear,
): boolean {
  return (
    condition.fiscalYears.includes(year) &&
    dataset.programs.some(
      ({ id, years }) => reachesProgram(condition, id) && Object.hasOwn(years, year),
    )
  )
}
