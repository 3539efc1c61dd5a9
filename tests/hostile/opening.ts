/** Opens a text as the page and the command line do, as far as it goes, and says what became of it. */

import { withRules } from '../../src/cli/follow'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { ScenarioFault, listSettlingFaults, openScenario, settle } from '../../src/model'
import type { Opened, Scenario } from '../../src/model'
import type { Fate } from './scenario-frame'

/** What became of a scenario that read well: it can be computed, or every reason why not. */
export async function settledOr(scenario: Scenario): Promise<readonly string[]> {
  const dataset = shippedDataset()
  for (const part of [scenario, scenario.changes, scenario.results, scenario.layers]) {
    // Whoever writes to what was opened is told so here.
    Object.freeze(part)
  }
  const faults = listSettlingFaults(dataset, scenario, findBase)
  if (faults.length > 0) return faults
  try {
    await withRules(dataset, settle(dataset, scenario, findBase), 'it')
    return []
  } catch (fault) {
    if (fault instanceof ScenarioFault) return [fault.message]
    throw fault
  }
}

/** Open a text all the way. */
export async function fateOf(
  text: string,
): Promise<{ fate: Fate; opened: Opened; says: readonly string[] }> {
  const opened = openScenario(text, 'it.json')
  if (opened.kind === 'refused') {
    return { fate: 'refused', opened, says: opened.faults.map(({ says }) => says) }
  }
  if (opened.kind === 'newer') return { fate: 'newer', opened, says: opened.says }
  const says = await settledOr(opened.scenario)
  return { fate: says.length === 0 ? 'settled' : 'unsettled', opened, says }
}
