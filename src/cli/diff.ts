/** `grantflow diff`: says what one scenario changes that another does not, in words or as a file. */

import {
  differenceFile,
  diffScenarios,
  openScenario,
  scenarioId,
  writeScenario,
} from '../model/index'
import type { Arguments } from './arguments'
import { placed } from './follow'
import { needScenario } from './opened'
import { findBase, listShipped, openScenarioFile } from './scenario-files'
import { shippedDataset } from './shipped'

/**
 * The difference from the first scenario to the second: a line each, JSON, or a scenario file that
 * starts from the first and changes the difference. Throws a ScenarioFault on what cannot be settled.
 */
export async function diff({ word, other, options }: Arguments): Promise<string> {
  const [a, b] = [read(word), read(other)]
  const dataset = shippedDataset()
  if (options.has('file')) {
    return writeScenario(
      placed(other, () => differenceFile(dataset, a.scenario, b.scenario, findBase, a.shipped)),
    )
  }
  const differences = placed(other, () => diffScenarios(dataset, a.scenario, b.scenario, findBase))
  const ids = { from: scenarioId(a.scenario), to: scenarioId(b.scenario) }
  if (options.has('json')) return `${JSON.stringify({ schema: 1, ...ids, differences }, null, 2)}\n`
  const head = `From ${a.name} (${ids.from}) to ${b.name} (${ids.to})\n`
  if (differences.length === 0) return `${head}  no difference in what they compute\n`
  return head + differences.map(({ says }) => `  ${says}\n`).join('')
}

function read(word: string) {
  const { name, place, text } = openScenarioFile(word)
  const shipped = listShipped().includes(name) && name === word ? name : null
  return { name, shipped, scenario: needScenario(place, openScenario(text, place)).scenario }
}
