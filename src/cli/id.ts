/** `grantflow id`: prints the short id that stands for what a scenario computes. */

import { openScenario, scenarioId } from '../model/index'
import type { Arguments } from './arguments'
import { needScenario } from './opened'
import { openScenarioFile } from './scenario-files'

/** The id of a scenario, such as `7k3fq-2m9xd`; titles and notes do not change it. Throws as it cannot be read. */
export async function id({ word }: Arguments): Promise<string> {
  const { place, text } = openScenarioFile(word)
  return `${scenarioId(needScenario(place, openScenario(text, place)).scenario)}\n`
}
