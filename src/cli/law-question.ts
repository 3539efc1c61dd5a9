/** Reads from a command line which day, which evidence and which law readings are held against places under. */

import { ScenarioFault, readScenario, settle } from '../model/index'
import type { Dataset, Day, LawSettings, ParameterValue, Scenario } from '../model/index'
import type { Arguments } from './arguments'
import { placed, unchanged, withRules } from './follow'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedDataset, shippedFor } from './shipped'

/** The law as asked for, with the dataset that holds the rules a reader wrote. */
export interface LawQuestion {
  readonly dataset: Dataset
  readonly asOf: Day
  readonly law: LawSettings
}

/**
 * Settle the law of a command line: that of `--scenario`, then `--set`, `--as-of` and `--evidence`.
 * Without a day it is the one on which the edition was last checked.
 * Throws a ScenarioFault of one sentence that names the option.
 */
export async function readLaw({
  options,
  changes,
}: Pick<Arguments, 'options' | 'changes'>): Promise<LawQuestion> {
  const shipped = shippedDataset()
  const file = options.get('scenario')
  const scenario = file === undefined ? unchanged('') : openScenario(file)
  checkOption('--as-of', 'as_of', options.get('as-of'))
  checkOption('--evidence', 'evidence', options.get('evidence'))
  const given: (readonly [string, ParameterValue])[] = [...changes]
  if (options.has('as-of')) given.push(['as_of', options.get('as-of')!])
  if (options.has('evidence')) given.push(['evidence', options.get('evidence')!])
  const all = { ...scenario.changes, ...Object.fromEntries(given) }
  const asked = { ...scenario, changes: all }
  const settings = placed('--set', () => settle(shippedFor(asked), asked, findBase))
  const dataset = await withRules(shipped, settings, given.length > 0 ? '--set' : (file ?? ''))
  return { dataset, asOf: settings.law.asOf ?? shipped.checked, law: settings.law }
}

/** Take a day from an option; absent or empty, `usual`. Throws a ScenarioFault that names the option. */
export function dayOf(options: ReadonlyMap<string, string>, name: string, usual: Day): Day {
  const day = options.get(name)
  checkOption(`--${name}`, 'as_of', day)
  return day === undefined || day === '' ? usual : day
}

function openScenario(file: string): Scenario {
  const { place, text } = openScenarioFile(file)
  const scenario = readScenario(text, place)
  placed(place, () => settle(shippedFor(scenario), scenario, findBase))
  return scenario
}

/** Hold the value of an option against its parameter, and say of a fault which option it stands in. */
function checkOption(option: string, path: string, value: string | undefined): void {
  if (value === undefined) return
  try {
    settle(shippedDataset(), { ...unchanged(''), changes: { [path]: value } }, findBase)
  } catch (fault) {
    if (!(fault instanceof ScenarioFault)) throw fault
    throw new ScenarioFault(fault.message.replace(`${path}:`, option))
  }
}
