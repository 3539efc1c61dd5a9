/** Reads and writes scenario files: what an author chose to change in the law or in its practice. */

import { ScenarioFault } from './fault'
import { decodeScenario } from './scenario-decode'
import { readStrictJson } from './scenario-json'
import type { Scenario } from './types'

/**
 * Read the text of a scenario file; `file` names it in errors.
 * Throws a ScenarioFault with one sentence on the first thing wrong. Paths and values of `changes`
 * are held against the dataset later, by `settle`.
 */
export function readScenario(text: string, file: string): Scenario {
  const { scenario, faults } = decodeScenario(readStrictJson(text, file), file)
  if (scenario === null) throw new ScenarioFault(faults[0] ?? `${file} is not a scenario.`)
  return scenario
}

/** List everything wrong with the form of a scenario file, a sentence each; empty where it reads well. */
export function listFormFaults(text: string, file: string): readonly string[] {
  try {
    return decodeScenario(readStrictJson(text, file), file).faults
  } catch (fault) {
    if (fault instanceof ScenarioFault) return [fault.message]
    throw fault
  }
}

/** Write a scenario as its file text, with keys in the published order; changes stay as the author ordered them. */
export function writeScenario(scenario: Scenario): string {
  const { $schema, format, version, title, note, author, base, edition, changes, ...rest } =
    scenario
  const { seed, draws, results } = rest
  const head = $schema === undefined ? {} : { $schema }
  const body = {
    format,
    version,
    title,
    note,
    author,
    base,
    edition,
    changes,
    seed,
    draws,
    results,
  }
  return JSON.stringify({ ...head, ...body }, null, 2) + '\n'
}
