/** Begins a page: runs the scenario it opens with and puts it in a store. */
import type { Dataset } from '../model/index'
import { runFirst } from './run'
import { startFrom } from './scenario-changes'
import { findBase, shipped } from './shipped'
import { createPage } from './store'
import type { PageStore } from './store'
import { stateOfThings } from './views/said'
import { programInView } from './views/sentence'

const opening = 'nine-letters-2017'
const openingPlace = '3651000'

/**
 * A page with its first results. Between two pieces of work the browser may paint and answer, by
 * `pause`; while the page is built there is nobody to answer.
 */
export async function beginPage(dataset: Dataset, pause: () => Promise<void>): Promise<PageStore> {
  const scenario = startFrom(opening, shipped.get(opening)!)
  const results = await runFirst(dataset, scenario, findBase, pause)
  const origin = { how: 'shipped', scenario, name: opening, foreign: false } as const
  const said = stateOfThings(dataset, programInView(results.outcome), results.outcome)
  await pause()
  return createPage(dataset, { scenario, place: openingPlace, origin }, results, said)
}
