/** Draws a scenario: every parameter in doubt takes one value, and what is left is a plain scenario. */
import { ScenarioFault } from '../fault'
import { gatherChanges } from '../scenario-parts'
import { stir } from '../word-hash'
import { isDoubtPath } from './doubt-path'
import { doubtsAmong } from './list-doubts'
import { valueOf } from './value-of'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Doubt, ParameterValue, Scenario } from '../types'

/** A scenario made ready to be drawn many times. */
export interface Drawing {
  readonly doubts: readonly Doubt[]
  /** Draw `draw`, counted from 0, as a scenario of its own. */
  readonly scenario: (draw: number) => Scenario
}

/**
 * Draw a scenario once. Draw `draw`, counted from 0, is itself a scenario without doubts: each doubt
 * and each range is replaced by the value drawn, what its base and layers bring stands in it, and it
 * asks for no draws, so that it can be opened, run and explained like any other. Where open findings
 * or errors of lists are drawn, its seed is `seedOfDraw`; else its seed stays. Figures recorded for
 * the scenario are not those of a draw and are left out.
 *
 * Throws a ScenarioFault with the first thing that is wrong with its doubts.
 */
export function drawScenario(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  draw: number,
): Scenario {
  return drawingOf(dataset, scenario, findBase).scenario(draw)
}

/** Make a scenario ready to be drawn, so that its doubts are read once. Throws as `drawScenario`. */
export function drawingOf(dataset: Dataset, scenario: Scenario, findBase: FindBase): Drawing {
  const changes = gatherChanges(scenario, findBase)
  const { doubts, faults } = doubtsAmong(dataset, changes)
  if (faults.length > 0) throw new ScenarioFault(faults[0]!)
  const settled = Object.fromEntries([...changes].filter(([path]) => !isDoubtPath(path)))
  return {
    doubts,
    scenario: (draw) => {
      const drawn = doubts.map(({ path }, at) => [path, valueOf(doubts[at]!, scenario.seed, draw)])
      const values: Readonly<Record<string, ParameterValue>> = {
        ...settled,
        ...Object.fromEntries(drawn),
      }
      const bySeed = values['unknown'] === 'drawn' || values['list_errors'] === 'drawn'
      return {
        ...scenario,
        base: null,
        layers: [],
        changes: values,
        seed: bySeed ? seedOfDraw(scenario.seed, draw) : scenario.seed,
        draws: 0,
        results: {},
      }
    },
  }
}

/**
 * The seed by which a draw's open findings and errors of lists are drawn, from 0 to 2^32 - 1. The
 * first draw's is the scenario's own, so that a scenario drawn once more is itself.
 */
export function seedOfDraw(seed: number, draw: number): number {
  return draw === 0 ? seed : stir(stir((seed + 0x9e3779b9) | 0) ^ draw)
}
