/** Follows the money of one scenario: opens its file, settles it, fetches the tables it needs, simulates. */

import {
  RuleFault,
  ScenarioFault,
  blankScenario,
  gatherChanges,
  isCoursePath,
  listCourseFaults,
  readScenario,
  settle,
  settleYears,
  simulate,
  simulateYears,
  unparsedRules,
  withRule,
  writtenRule,
} from '../model/index'
import type {
  Dataset,
  FiscalYear,
  Outcome,
  ParameterValue,
  Scenario,
  Settings,
  YearsOutcome,
} from '../model/index'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedDataset, shippedFor } from './shipped'

/** A scenario with its outcome. */
export interface Followed {
  readonly name: string
  readonly scenario: Scenario
  readonly dataset: Dataset
  readonly outcome: Outcome
}

/** A scenario with its outcomes over several fiscal years. */
export interface FollowedYears extends Omit<Followed, 'outcome'> {
  readonly outcome: YearsOutcome
}

type Changes = readonly (readonly [path: string, value: ParameterValue])[]

/**
 * Follow a scenario named by a word, with further changes from the command line.
 * Throws a ScenarioFault that says whether the file or the command line is at fault.
 */
export async function followNamed(word: string, changes: Changes): Promise<Followed> {
  const { name, place, text } = openScenarioFile(word)
  return followScenario(name, place, readScenario(text, place), changes)
}

/**
 * Follow a scenario that was read already; `place` is what faults call it.
 * Throws a ScenarioFault that says whether the scenario or the command line is at fault.
 */
export async function followScenario(
  name: string,
  place: string,
  scenario: Scenario,
  changes: Changes = [],
): Promise<Followed> {
  const dataset = placed(place, () => shippedFor(scenario))
  const settings = placed(place, () => {
    checkTime(scenario)
    return settle(dataset, scenario, findBase)
  })
  await withRules(dataset, settings, place)
  return follow(name, scenario, changes)
}

/** Follow a scenario named by a word through several fiscal years, each settled on its own. */
export async function followYears(
  word: string,
  changes: Changes,
  years: readonly FiscalYear[] | ((dataset: Dataset) => readonly FiscalYear[]),
): Promise<FollowedYears> {
  const { name, place, text } = openScenarioFile(word)
  const read = readScenario(text, place)
  const all = Object.fromEntries([...Object.entries(read.changes), ...changes])
  const scenario = { ...read, changes: all }
  let dataset = placed(place, () => shippedFor(scenario))
  const chosen = typeof years === 'function' ? years(dataset) : years
  const settled = placed(place, () => settleYears(dataset, scenario, findBase, chosen))
  for (const settings of settled) dataset = datasetFor(settings, scenario)
  for (const settings of settled) dataset = await withRules(dataset, settings, place)
  try {
    return { name, scenario, dataset, outcome: simulateYears(dataset, settled) }
  } catch (fault) {
    if (fault instanceof RuleFault) throw new ScenarioFault(`share_rule: ${fault.message}`)
    throw fault
  }
}

/** Follow the money of one fiscal year by default settings, with changes from the command line. */
export async function followDefaults(name: string, changes: Changes): Promise<Followed> {
  return follow(name, unchanged(name), changes)
}

/** A scenario that changes nothing. */
export function unchanged(title: string): Scenario {
  return blankScenario(title)
}

async function follow(name: string, scenario: Scenario, changes: Changes): Promise<Followed> {
  const all = Object.fromEntries([...Object.entries(scenario.changes), ...changes])
  const changed = { ...scenario, changes: all }
  const settings = placed('--set', () => {
    checkTime(changed)
    return settle(shippedFor(changed), changed, findBase)
  })
  const dataset = await withRules(datasetFor(settings, changed), settings, '--set')
  try {
    return { name, scenario: changed, dataset, outcome: simulate(dataset, settings) }
  } catch (fault) {
    // A rule may read well and still give somebody less than nothing.
    if (fault instanceof RuleFault) throw new ScenarioFault(`share_rule: ${fault.message}`)
    throw fault
  }
}

/** Refuse what is wrong in a scenario's changes of time, also where a year alone is asked for and does not read them. */
function checkTime(scenario: Scenario): void {
  const changes = gatherChanges(scenario, findBase)
  if (![...changes.keys()].some(isCoursePath)) return
  const [fault] = listCourseFaults(shippedFor(scenario), changes)
  if (fault !== undefined) throw new ScenarioFault(fault)
}

/** The shipped dataset with the local crime tables that the settings' programs read, and the forward years of their scenario. */
export function datasetFor(settings: Settings, scenario: Scenario = unchanged('')): Dataset {
  const { programs } = shippedFor(scenario)
  shippedDataset(
    settings.programs.flatMap(({ program }) => {
      const found = programs.find(({ id }) => id === program)
      return found?.years[settings.year]?.localCrime ?? []
    }),
  )
  return shippedFor(scenario)
}

/** Parse the rules that a reader wrote; the parser is loaded only then, and never runs them. */
export async function withRules(
  dataset: Dataset,
  settings: Settings,
  place: string,
): Promise<Dataset> {
  let all = dataset
  for (const rule of unparsedRules(dataset, settings)) {
    const { parseRule } = await import('../model/rule-parse')
    const { path, names } = writtenRule(dataset, settings, rule)
    try {
      all = withRule(all, rule, parseRule(rule, names))
    } catch (fault) {
      if (!(fault instanceof RuleFault)) throw fault
      throw new ScenarioFault(`${place}, ${path}: ${fault.message}`)
    }
  }
  return all
}

/** Say of a fault which file or option it stands in. */
export function placed<T>(place: string, act: () => T): T {
  try {
    return act()
  } catch (fault) {
    if (fault instanceof ScenarioFault) throw new ScenarioFault(`${place}, ${fault.message}`)
    throw fault
  }
}
