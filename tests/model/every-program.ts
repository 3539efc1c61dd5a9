/** Runs every program of a fiscal year on the shipped data, for tests of laws that hold over all of them. */
import { shippedDataset } from '../../src/cli/shipped'
import { blankScenario, listConditions, settle, simulate } from '../../src/model/index'
import type { Dataset, FiscalYear, Outcome, ParameterValue, Scenario } from '../../src/model/index'

/** The shipped data with every crime year. */
export const shipped: Dataset = shippedDataset('all')

const blank: Scenario = blankScenario('')

/** The programs with inputs for a year, sums as published left out. */
export function programsOf(year: FiscalYear): readonly string[] {
  return shipped.programs
    .filter(({ kind, years }) => kind !== 'published' && Object.hasOwn(years, year))
    .map(({ id }) => id)
}

/** Switch every condition of a year on, by its first reading and the law's own share, base and destination. */
export function everyCondition(year: FiscalYear): Readonly<Record<string, ParameterValue>> {
  return Object.fromEntries(
    listConditions(shipped, year).map(({ id, definitions }) => [
      `conditions.${id}.definition`,
      definitions[0]!,
    ]),
  )
}

/** Run some programs of a year, every one unless told otherwise, with further changes. */
export function runPrograms(
  year: FiscalYear,
  changes: Readonly<Record<string, ParameterValue>> = {},
  counted: readonly string[] = programsOf(year),
  dataset: Dataset = shipped,
): Outcome {
  const included = shipped.programs
    .filter(({ years }) => Object.hasOwn(years, year))
    .map(({ id }) => [`programs.${id}.included`, counted.includes(id)] as const)
  const all = { year, ...Object.fromEntries(included), ...changes }
  const scenario = { ...blank, changes: all }
  return simulate(
    dataset,
    settle(dataset, scenario, () => scenario),
  )
}
