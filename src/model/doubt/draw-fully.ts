/** Runs one draw of a scenario from its beginning: the slow way, against which every faster one is held. */
import { settle } from '../settle'
import { simulate } from '../simulate'
import { drawScenario } from './draw-scenario'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Outcome, Scenario } from '../types'

/**
 * Draw a scenario, settle what was drawn and run it. `dataset` is complete for the scenario, as for
 * `simulate`. Throws a ScenarioFault or a RuleFault of one sentence where the draw cannot be run.
 */
export function drawFully(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  draw: number,
): Outcome {
  return simulate(
    dataset,
    settle(dataset, drawScenario(dataset, scenario, findBase, draw), findBase),
  )
}
