/** Reads and writes scenario files: what an author chose to change in the law or in its practice. */

import { ScenarioFault } from './fault'
import { KEYS } from './scenario-decode'
import { CURRENT_VERSION } from './scenario-migrate'
import { faultSentence, openScenario } from './scenario-open'
import type { Opened } from './scenario-open'
import type { Dataset, Scenario } from './types'

/**
 * Read the text of a scenario file of this or an earlier version; `file` names it in errors.
 * Throws a ScenarioFault with one sentence on the first thing wrong. Paths and values of `changes`
 * are held against the dataset later, by `settle`.
 */
export function readScenario(text: string, file: string): Scenario {
  const opened = openScenario(text, file)
  if (opened.kind === 'scenario') return opened.scenario
  throw new ScenarioFault(sentencesOf(opened, file)[0] ?? `${file} is not a scenario.`)
}

/** List everything wrong with the form of a scenario file, a sentence each; empty where it reads well. */
export function listFormFaults(text: string, file: string): readonly string[] {
  const opened = openScenario(text, file)
  return opened.kind === 'scenario' ? [] : sentencesOf(opened, file)
}

function sentencesOf(
  opened: Exclude<Opened, { readonly kind: 'scenario' }>,
  file: string,
): readonly string[] {
  if (opened.kind === 'newer') return opened.says
  return opened.faults.map((fault) => faultSentence(file, fault))
}

/** Write a scenario as its file text, with keys in the published order; changes stay as the author ordered them. */
export function writeScenario(scenario: Scenario): string {
  const all: Readonly<Record<string, unknown>> = { ...scenario }
  const keys = KEYS[CURRENT_VERSION]!.filter((key) => all[key] !== undefined)
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, all[key]])), null, 2) + '\n'
}

/** A scenario that changes nothing and says nothing of the data it is for. */
export function blankScenario(title: string): Scenario {
  return {
    format: 'grantflow-scenario',
    version: 2,
    title,
    note: '',
    author: '',
    base: null,
    layers: [],
    edition: '',
    data: '',
    model: 0,
    changes: {},
    seed: 0,
    draws: 0,
    results: {},
    derivedFrom: '',
  }
}

/** The same scenario, said to be for the data and the model of this dataset; recorded figures stay. */
export function forEdition(dataset: Dataset, scenario: Scenario): Scenario {
  const { edition, data, model } = dataset
  return { ...scenario, edition, data, model }
}
