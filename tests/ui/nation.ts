/** The real tables of fiscal year 2016 for tests of views: read once for each file of tests. */
import { shippedDataset } from '../../src/cli/shipped'
import type { Dataset, ParameterValue, Scenario } from '../../src/model/index'
import type { Results } from '../../src/ui/page-state'
import { runScenario } from '../../src/ui/run'
import { findBase, shipped } from '../../src/ui/shipped'
import { startFrom } from '../../src/ui/scenario-changes'

/** Everything published, with the local counts that fiscal year 2016 reads. */
export const nation: Dataset = ofYears(shippedDataset([2012, 2013, 2014]), [2012, 2013, 2014])

/** Other files of tests may have asked for more years of the same dataset. */
function ofYears(dataset: Dataset, years: readonly number[]): Dataset {
  const crime = new Map([...dataset.local.crime].filter(([year]) => years.includes(year)))
  return { ...dataset, local: { ...dataset.local, crime } }
}

/** A shipped scenario with a reader's changes on it. */
export function scenarioWith(
  changes: Readonly<Record<string, ParameterValue>> = {},
  name = 'nine-letters-2017',
): Scenario {
  return { ...startFrom(name, shipped.get(name)!), changes }
}

/** Its results beside the plain year. */
export function resultsOf(
  changes: Readonly<Record<string, ParameterValue>> = {},
  name = 'nine-letters-2017',
): Results {
  return runScenario(nation, scenarioWith(changes, name), findBase)
}
