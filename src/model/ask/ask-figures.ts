/** Answers the figures a text asks for, each with its reasons: from the ledger, from what was published, or from one another. */
import { ScenarioFault, quote, suggest } from '../fault'
import type { FindBase } from '../scenario-parts'
import type { AskedFigure, Dataset, FigureAsk } from '../types'
import { askFact, askPublished } from './ask-cited'
import { askCount } from './ask-count'
import { askQuestion, askTotal } from './ask-question'
import { askSum } from './ask-sum'
import { askedOfOthers } from './of-others'
import { runScenes } from './run-scenes'
import type { Scenes } from './run-scenes'

/** What a text asks, by the name that stands in it. */
export type FigureAsks = Readonly<Record<string, FigureAsk>>

/**
 * Answer every figure of a text. Scenes are run when a figure first asks for them, so `dataset` has to
 * hold the years they are of. `given` are figures computed elsewhere. Throws a ScenarioFault that
 * names the figure, what is wrong with it and what to write instead.
 */
export function askFigures(
  dataset: Dataset,
  scenes: Scenes,
  asks: FigureAsks,
  findBase: FindBase,
  given: ReadonlyMap<string, AskedFigure> = new Map(),
): ReadonlyMap<string, AskedFigure> {
  const run = runScenes(dataset, scenes, findBase)
  const answered = new Map<string, AskedFigure>()
  const asking = new Set<string>()
  const answer = (name: string): AskedFigure => {
    const before = answered.get(name)
    if (before !== undefined) return before
    if (!Object.hasOwn(asks, name))
      throw new ScenarioFault(
        `there is no figure ${quote(name)}${suggest(name, Object.keys(asks))}.`,
      )
    if (asking.has(name)) throw new ScenarioFault('it is computed from itself; name other figures.')
    asking.add(name)
    const found = one(asks[name]!)
    asking.delete(name)
    answered.set(name, found)
    return found
  }
  const one = (ask: FigureAsk): AskedFigure => {
    if ('question' in ask) return askQuestion(dataset, run(ask.in), ask.question)
    if ('total' in ask) return askTotal(dataset, run(ask.in), ask.total)
    if ('count' in ask) return askCount(dataset, run, ask)
    if ('sum' in ask) return askSum(dataset, run(ask.in), ask.sum)
    if ('published' in ask) return askPublished(dataset, ask.published)
    if ('fact' in ask) return askFact(dataset, ask.fact)
    if (!('given' in ask)) return askedOfOthers(ask, answer)
    const found = given.get(ask.given)
    if (found === undefined)
      throw new ScenarioFault(
        `${quote(ask.given)} is not given${suggest(ask.given, given.keys())}.`,
      )
    return found
  }
  for (const name of Object.keys(asks)) {
    try {
      answer(name)
    } catch (fault) {
      if (!(fault instanceof ScenarioFault)) throw fault
      throw new ScenarioFault(`figures.${name}: ${fault.message}`)
    }
  }
  return answered
}
