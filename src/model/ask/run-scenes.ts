/** Runs the scenarios a text speaks of, each once and only when a figure asks for it. */
import { ScenarioFault, quote, suggest } from '../fault'
import { blankScenario } from '../scenario'
import type { FindBase } from '../scenario-parts'
import { settle } from '../settle'
import { simulate } from '../simulate'
import type { Dataset, Outcome, ParameterValue, Scenario, Scene } from '../types'

/** What a text's scenes are, by name. */
export type Scenes = Readonly<Record<string, Scene>>

/** The outcome of a scene, with more changes laid over it where a figure needs them. */
export type RunScene = (name: string, over?: Scene['changes']) => Outcome

/** The scenario a scene stands for. */
export function sceneScenario(scene: Scene, over: Scene['changes'] = {}): Scenario {
  const changes: Record<string, ParameterValue> = { ...scene.changes, ...over }
  return { ...blankScenario(''), base: scene.base ?? null, changes }
}

/** Returns the call that runs a scene; it throws a ScenarioFault for a name that is no scene. */
export function runScenes(dataset: Dataset, scenes: Scenes, findBase: FindBase): RunScene {
  const made = new Map<string, Outcome>()
  return (name, over = {}) => {
    if (!Object.hasOwn(scenes, name))
      throw new ScenarioFault(
        `${quote(name)} is no scene of this text${suggest(name, Object.keys(scenes))}.`,
      )
    const key = JSON.stringify([name, over])
    const found = made.get(key)
    if (found !== undefined) return found
    const outcome = simulate(dataset, settle(dataset, sceneScenario(scenes[name]!, over), findBase))
    made.set(key, outcome)
    return outcome
  }
}
