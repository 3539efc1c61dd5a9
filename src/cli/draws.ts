/** `grantflow draws`: draws a scenario many times and prints what its totals and its places may come to. */
import { availableParallelism } from 'node:os'
import {
  MOST_DRAWS,
  RuleFault,
  ScenarioFault,
  drawInSteps,
  listDoubts,
  readScenario,
  settle,
  simulate,
} from '../model/index'
import type { Dataset, Dollars, Drawn, Outcome, Scenario } from '../model/index'
import type { Arguments } from './arguments'
import { completeFor } from './complete'
import { drawInPool } from './draw-pool'
import { placeLosses } from './draws-figures'
import type { PlaceLoss } from './draws-figures'
import { drawsCsv, drawsJson } from './draws-rows'
import { drawsText } from './draws-text'
import { thatFits } from './draws-fit'
import { oneDraw } from './draws-one'
import { placed } from './follow'
import { progressOf } from './progress'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedFor } from './shipped'
import { threadsOf } from './start-worker'
import { wholeOption } from './whole-option'

/** A scenario with many draws of it, ready to be printed. */
export interface DrawnRun {
  readonly name: string
  readonly scenario: Scenario
  readonly dataset: Dataset
  /** The run itself, with nothing drawn but what its own settings draw. */
  readonly outcome: Outcome
  readonly drawn: Drawn
  readonly places: readonly PlaceLoss[]
  /** The loss whose chance is asked for; null where none is. */
  readonly moreThan: Dollars | null
}

/** Where neither the scenario nor the reader says how many. */
const USUAL_DRAWS = 1000
const MOST_WORKERS = 64
/** So many draws are made before a thread has read its tables. */
const DRAWS_ALONE = 5000

/**
 * Draw a scenario and return what to print, or one of its draws as a scenario file. Throws a
 * ScenarioFault on anything it cannot use.
 */
export async function draws(given: Arguments): Promise<string> {
  const { options } = given
  if (options.has('json') && options.has('csv')) {
    throw new ScenarioFault('--json and --csv exclude each other; write one of them.')
  }
  const named = await openNamed(given)
  if (options.has('draw')) return oneDraw(named, options)
  if (options.has('out')) {
    throw new ScenarioFault('--out is the file of one draw; write --draw and its number as well.')
  }
  const { dataset } = named
  const moreThan = wholeOption(options, 'more-than', [0, 1e12], 'whole dollars', 0)
  const outcome = simulate(dataset, settle(dataset, named.scenario, findBase))
  const scenario = thatFits(dataset, named.scenario, outcome)
  const usual = usualWorkers(scenario)
  const workers = wholeOption(options, 'workers', [1, MOST_WORKERS], 'a whole number', usual)
  const drawn = await makeDraws(scenario, dataset, workers)
  const asked = options.has('more-than') ? moreThan : null
  const places = placeLosses(dataset, drawn, asked)
  const run: DrawnRun = { ...named, scenario, outcome, drawn, places, moreThan: asked }
  if (options.has('json')) return drawsJson(run)
  return options.has('csv') ? drawsCsv(run) : drawsText(run)
}

type Named = Pick<DrawnRun, 'name' | 'scenario' | 'dataset'>

/** The scenario with the changes, draws and seed of the command line, and all that its draws read. */
async function openNamed({ word, options, changes }: Arguments): Promise<Named> {
  const { name, place, text } = openScenarioFile(word)
  const read = readScenario(text, place)
  placed(place, () => settle(checked(read), read, findBase))
  const scenario = {
    ...read,
    changes: Object.fromEntries([...Object.entries(read.changes), ...changes]),
    draws: wholeOption(
      options,
      'draws',
      [1, MOST_DRAWS],
      'a whole number',
      read.draws || USUAL_DRAWS,
    ),
    seed: wholeOption(options, 'seed', [0, 4_294_967_295], 'a whole number', read.seed),
  }
  const where = changes.length === 0 ? place : '--set'
  try {
    checked(scenario)
    return { name, scenario, dataset: await completeFor(scenario, where) }
  } catch (fault) {
    if (!(fault instanceof ScenarioFault) || fault.message.startsWith(where)) throw fault
    throw new ScenarioFault(`${where}, ${fault.message}`)
  }
}

/** The data of a scenario whose doubts can be read. Throws a ScenarioFault with the first that cannot. */
function checked(scenario: Scenario): Dataset {
  const dataset = shippedFor(scenario)
  const [fault] = listDoubts(dataset, scenario, findBase).faults
  if (fault !== undefined) throw new ScenarioFault(fault)
  return dataset
}

function usualWorkers({ draws: asked }: Scenario): number {
  return asked < DRAWS_ALONE ? 1 : Math.min(8, availableParallelism())
}

/** One worker is this very thread. */
async function makeDraws(scenario: Scenario, dataset: Dataset, workers: number): Promise<Drawn> {
  const { draws: asked } = scenario
  const { done, end } = progressOf('draws', asked, 0)
  try {
    if (workers === 1) {
      const steps = drawInSteps(dataset, scenario, findBase, 0, asked)
      for (;;) {
        const step = steps.next()
        if (step.done === true) return step.value
        done(step.value * asked)
      }
    }
    const start = threadsOf({ dataset, scenario })
    const say = (sentence: string) => process.stderr.write(`${sentence}\n`)
    return await drawInPool({ draws: asked, workers, start, say, done })
  } catch (fault) {
    if (fault instanceof RuleFault) throw new ScenarioFault(`share_rule: ${fault.message}`)
    throw fault
  } finally {
    end()
  }
}
