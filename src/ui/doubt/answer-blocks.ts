/** Answers the page's messages inside a worker: takes data and a scenario in, gives blocks of draws back. */
import { ScenarioFault, drawBlock, quote } from '../../model/index'
import type { Dataset, Scenario } from '../../model/index'
import type { DrawAsk, FromWorker, ToWorker } from './draw-messages'
import { memoryOf, packBlock } from './block'

/** Gives an answer back; what is handed over with it leaves the worker. */
type Post = (answer: FromWorker, handedOver: readonly ArrayBuffer[]) => void

interface Held {
  readonly run: number
  readonly scenario: Scenario
  readonly findBase: (name: string) => Scenario
}

/** One worker's side; it keeps the data and the scenario it was last given. */
export function answerBlocks(post: Post): (message: ToWorker) => void {
  let dataset: Dataset | undefined
  let held: Held | undefined
  return (message) => {
    if (message.say === 'data') dataset = message.dataset
    else if (message.say === 'block') answer(message.run, message.from, message.to)
    else {
      const { scenario, bases } = message.ask
      // The same objects for every block: what the model keeps of a scenario is found again.
      held = { run: message.run, scenario, findBase: finder(bases) }
    }
  }

  function answer(run: number, from: number, to: number): void {
    try {
      if (dataset === undefined || held?.run !== run)
        throw new Error('The worker was asked for draws before it had the tables.')
      const block = packBlock(drawBlock(dataset, held.scenario, held.findBase, from, to))
      post({ say: 'drawn', run, block }, memoryOf(block))
    } catch (fault) {
      const says = fault instanceof Error ? fault.message : 'A draw could not be made.'
      post({ say: 'fault', run, says }, [])
    }
  }
}

/** Finds the shipped scenarios that were sent along. */
export function finder(bases: DrawAsk['bases']): (name: string) => Scenario {
  return (name) => {
    const found = Object.hasOwn(bases, name) ? bases[name] : undefined
    if (found === undefined)
      throw new ScenarioFault(`base: there is no shipped scenario ${quote(name)}.`)
    return found
  }
}
