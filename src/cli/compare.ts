/** `grantflow compare`: sets two to four scenarios side by side: what differs, the totals, who gains and who loses. */

import {
  ScenarioFault,
  compareRuns,
  openScenario,
  readLink,
  runCompared,
  settle,
  settleCourse,
  settleYears,
  suggest,
  withYearsOf,
} from '../model/index'
import type { Dataset, NamedScenario } from '../model/index'
import type { Arguments } from './arguments'
import { compareCsv, compareJson } from './compare-json'
import { compareText } from './compare-text'
import { datasetFor, placed, withRules } from './follow'
import { needScenario } from './opened'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedDataset, shippedDenominators } from './shipped'

/** What a comparison may be told by. */
const COMPARED_BY = ['recipient', 'state', 'kind'] as const
export type ComparedBy = (typeof COMPARED_BY)[number]

/**
 * Compare scenarios named by shipped names, files or links; each is held against the first.
 * Throws a ScenarioFault on anything that cannot be used, and a FileFault on a link that is refused.
 */
export async function compare({ words, options }: Arguments): Promise<string> {
  const by = options.get('by')
  if (by !== undefined && !isBy(by)) {
    throw new ScenarioFault(`--by '${by}' is not known${suggest(by, COMPARED_BY)}.`)
  }
  if (options.has('json') && options.has('csv')) {
    throw new ScenarioFault('--json and --csv exclude each other; write one of them.')
  }
  const opened = toldApart(words.map(openWord))
  let dataset: Dataset = shippedDataset()
  for (const each of opened) dataset = await withTables(dataset, each)
  const runs = opened.map((each) => placed(each.place, () => runCompared(dataset, each, findBase)))
  const tables = shippedDenominators()
  const comparison = compareRuns(dataset, runs, findBase, tables)
  if (options.has('json')) return compareJson(dataset, comparison, by, tables)
  if (options.has('csv')) return compareCsv(dataset, comparison, by, tables)
  return compareText(dataset, comparison, by, tables)
}

/** The dataset with what every fiscal year of a scenario needs, beside what was needed before it. */
async function withTables(before: Dataset, { place, scenario }: OpenedWord): Promise<Dataset> {
  const ahead = () => withYearsOf(before, scenario, findBase)
  // The year of the snapshot is checked on its own: over several, what does not fit is left out.
  const all = placed(place, () => [
    settle(ahead(), scenario, findBase),
    ...settleYears(ahead(), scenario, findBase, settleCourse(ahead(), scenario, findBase).years),
  ])
  let dataset = before
  for (const settings of all) {
    dataset = { ...datasetFor(settings, scenario), rules: dataset.rules }
    dataset = await withRules(dataset, settings, place)
  }
  return dataset
}

interface OpenedWord extends NamedScenario {
  /** What faults call it. */
  readonly place: string
}

function openWord(word: string): OpenedWord {
  if (/(?:^|#)s=/.test(word)) {
    const { scenario } = needScenario('The link', readLink(word))
    return { name: scenario.title, place: 'The link', scenario }
  }
  const { name, place, text } = openScenarioFile(word)
  return { name, place, scenario: needScenario(place, openScenario(text, place)).scenario }
}

/** Number those that bear one name, so that each column says whose it is. */
function toldApart(opened: readonly OpenedWord[]): readonly OpenedWord[] {
  return opened.map((each, at) => {
    const alike = opened.filter(({ name }) => name === each.name)
    if (alike.length === 1) return each
    const before = opened.slice(0, at).filter(({ name }) => name === each.name)
    return { ...each, name: `${each.name} (${before.length + 1})` }
  })
}

function isBy(word: string): word is ComparedBy {
  return (COMPARED_BY as readonly string[]).includes(word)
}
