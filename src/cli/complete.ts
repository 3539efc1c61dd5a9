/** Fetches everything that a scenario and all its draws read: crime tables, forward years, parsed rules. */
import { ScenarioFault, gatherChanges, listDoubts, settle } from '../model/index'
import type { Dataset, Scenario, Settings } from '../model/index'
import { datasetFor, withRules } from './follow'
import { findBase } from './scenario-files'
import { shippedFor } from './shipped'

const INCLUDED = /^(?:doubt\.)?programs\.[^.]+\.included$/

/**
 * The shipped dataset with all that a scenario and each of its draws read. A program that only some draws
 * count is settled too, so that its tables and rules are there when it is drawn. Throws a ScenarioFault
 * where the scenario cannot be settled or a rule cannot be read, which then stands in `place`.
 */
export async function completeFor(scenario: Scenario, place: string): Promise<Dataset> {
  const settings = settle(shippedFor(scenario), scenario, findBase)
  const all = withDrawnPrograms(scenario, settings)
  const dataset = datasetFor(all, scenario)
  return withRules(dataset, all, place)
}

/** The settings with every program counted of which the scenario is in doubt. */
function withDrawnPrograms(scenario: Scenario, settings: Settings): Settings {
  const inDoubt = [...gatherChanges(scenario, findBase).keys()].some((path) => INCLUDED.test(path))
  if (!inDoubt) return settings
  const dataset = shippedFor(scenario)
  const { doubts } = listDoubts(dataset, scenario, findBase)
  const paths = doubts
    .map(({ path }) => [path, true] as const)
    .filter(([path]) => INCLUDED.test(path))
  try {
    const changes = { ...scenario.changes, ...Object.fromEntries(paths) }
    return settle(dataset, { ...scenario, changes }, findBase)
  } catch (fault) {
    // What cannot be counted together is said of the draws that do so.
    if (fault instanceof ScenarioFault) return settings
    throw fault
  }
}
