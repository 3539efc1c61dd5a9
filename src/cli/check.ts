/** `grantflow check`: says everything that is wrong with a scenario file, or that it reads well. */

import {
  ScenarioFault,
  listFormFaults,
  listSettlingFaults,
  readScenario,
  settle,
  simulate,
} from '../model/index'
import type { Arguments } from './arguments'
import { datasetFor, withRules } from './follow'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedDataset } from './shipped'

/** Faults of a scenario file, a sentence each. */
export class CheckFault extends Error {}

/** Check a file and return a sentence; throws a CheckFault that lists every fault, a line each. */
export async function check({ word }: Arguments): Promise<string> {
  const { place, text } = openScenarioFile(word)
  const form = listFormFaults(text, place)
  if (form.length > 0) throw new CheckFault(form.join('\n'))
  const scenario = readScenario(text, place)
  const dataset = shippedDataset()
  const faults = listSettlingFaults(dataset, scenario, findBase)
  if (faults.length > 0)
    throw new CheckFault(faults.map((fault) => `${place}, ${fault}`).join('\n'))
  const settings = settle(dataset, scenario, findBase)
  try {
    simulate(await withRules(datasetFor(settings), settings, place), settings)
  } catch (fault) {
    if (fault instanceof ScenarioFault || fault instanceof Error)
      throw new CheckFault(fault.message)
    throw fault
  }
  const count = Object.keys(scenario.changes).length
  const edition =
    scenario.edition === '' || scenario.edition === dataset.edition
      ? ''
      : ` It was written for the data of ${scenario.edition}; these are of ${dataset.edition}.`
  return `${place} reads well and changes ${count} parameter${count === 1 ? '' : 's'}.${edition}\n`
}
