/** `grantflow attribute`: says how much of the difference between two scenarios each kind of choice makes. */

import { attribute as attributeRuns, openScenario, readLink, settingsOfMixes } from '../model/index'
import type { Attribution, Dataset, Scenario } from '../model/index'
import type { Arguments } from './arguments'
import { attributionCsv, attributionJson, attributionText } from './attribute-text'
import { placed } from './follow'
import { checkForm, readMeasure } from './measure-question'
import { needScenario } from './opened'
import { withTablesOf } from './run-tables'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedFor } from './shipped'

/** Two scenarios and what makes the difference between them. */
export interface Attributed {
  readonly dataset: Dataset
  readonly sides: readonly [Side, Side]
  readonly attribution: Attribution
}

/** One of the two. */
export interface Side {
  readonly name: string
  /** What faults call it. */
  readonly place: string
  readonly scenario: Scenario
}

/**
 * Attribute the difference between two scenarios, named by shipped names, files or links.
 * Throws a ScenarioFault on anything that cannot be used, and a FileFault on a link that is refused.
 */
export async function attribute(given: Arguments): Promise<string> {
  checkForm(given)
  const { word, other, options } = given
  const sides = [openWord(word), openWord(other)] as const
  const [a, b] = sides.map(({ scenario }) => scenario) as [Scenario, Scenario]
  const both = sides.map(({ name }) => name).join(' and ')
  for (const side of sides) placed(side.place, () => shippedFor(side.scenario))
  const shipped = shippedFor(a)
  const of = readMeasure(shipped, given, 'awarded')
  const settings = placed(both, () => settingsOfMixes(shipped, a, b, findBase))
  const dataset = await withTablesOf(shipped, settings, a, both)
  const attribution = placed(both, () => attributeRuns(dataset, a, b, findBase, of))
  const found = { dataset, sides, attribution }
  if (options.has('json')) return attributionJson(found)
  return options.has('csv') ? attributionCsv(found) : attributionText(found)
}

function openWord(word: string): Side {
  if (/(?:^|#)s=/.test(word)) {
    const { scenario } = needScenario('The link', readLink(word))
    return { name: scenario.title, place: 'The link', scenario }
  }
  const { name, place, text } = openScenarioFile(word)
  return { name, place, scenario: needScenario(place, openScenario(text, place)).scenario }
}
