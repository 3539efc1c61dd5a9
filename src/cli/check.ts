/** `grantflow check`: says everything that is wrong with a scenario file, or that it reads well. */

import {
  RuleFault,
  ScenarioFault,
  checkScenario,
  faultSentence,
  placing,
  readStrictJson,
  scenarioId,
  settle,
  settleCourse,
  simulate,
  unparsedRules,
  writtenRule,
} from '../model/index'
import type { Dataset, Settings } from '../model/index'
import type { Arguments } from './arguments'
import { datasetFor, withRules } from './follow'
import { FileFault, countOf, needScenario } from './opened'
import { rangesTaken } from './ranged-text'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedDataset, shippedFor } from './shipped'

/** Check a file and return a sentence; throws a FileFault that lists every fault, a line each. */
export async function check({ word }: Arguments): Promise<string> {
  const { place, text } = openScenarioFile(word)
  const dataset = shippedDataset()
  const opened = checkScenario(dataset, text, place, findBase)
  const { scenario, says } = needScenario(place, opened)
  const settings = settle(shippedFor(scenario), scenario, findBase)
  const inRules = await listRuleFaults(dataset, settings, text, place)
  if (inRules.length > 0) throw new FileFault(inRules)
  try {
    simulate(await withRules(datasetFor(settings, scenario), settings, place), settings)
  } catch (fault) {
    // A rule may read well and still give somebody less than nothing.
    if (fault instanceof ScenarioFault || fault instanceof RuleFault) {
      throw new FileFault([`${place}: ${fault.message}`])
    }
    throw fault
  }
  const edition =
    scenario.edition === '' || scenario.edition === dataset.edition
      ? ''
      : ` It was written for the data of ${scenario.edition}; these are of ${dataset.edition}.`
  const head = `${place} reads well and changes ${countOf(scenario, 'parameter')}.${edition}`
  const course = settleCourse(shippedFor(scenario), scenario, findBase)
  const ranged = [...(settings.ranged ?? []), ...(course.ranged ?? [])]
  const ranges = ranged.length === 0 ? [] : [rangesTaken(shippedFor(scenario), scenario, ranged)]
  return [head, ...ranges, ...says, `Its id is ${scenarioId(scenario)}.`].join('\n') + '\n'
}

/** Everything wrong with the rules an author wrote, in the order of the file. */
async function listRuleFaults(
  dataset: Dataset,
  settings: Settings,
  text: string,
  place: string,
): Promise<readonly string[]> {
  const rules = unparsedRules(dataset, settings)
  if (rules.length === 0) return []
  const { parseRule } = await import('../model/rule-parse')
  const { inForm } = placing(text, readStrictJson(text))
  const faults = rules.flatMap((rule) => {
    const { path, names } = writtenRule(dataset, settings, rule)
    try {
      parseRule(rule, names)
      return []
    } catch (fault) {
      if (!(fault instanceof RuleFault)) throw fault
      const says = fault.message
      return [inForm({ code: 'wrong-value', key: 'changes', within: path, says })]
    }
  })
  return [...faults]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => faultSentence(place, fault))
}
