/** The real tables of fiscal year 2016 for tests of views: read once for each file of tests. */
import { loadFiles } from '../../src/cli/load-files'
import { readDataset } from '../../src/model/index'
import type { ParameterValue, Scenario } from '../../src/model/index'
import type { Results } from '../../src/ui/page-state'
import { runScenario } from '../../src/ui/run'
import { findBase, shipped } from '../../src/ui/shipped'
import { startFrom } from '../../src/ui/scenario-changes'

/** Everything published, with the local counts that fiscal year 2016 reads. */
export const nation = readDataset(loadFiles([2012, 2013, 2014]))

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
