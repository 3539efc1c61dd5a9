/** Gathers what several runs read: the local tables of their years, and the rules that readers wrote. */

import type { Dataset, Scenario, Settings } from '../model/index'
import { datasetFor, withRules } from './follow'

/**
 * The dataset with what each of some settings needs, beside what was needed before; the years to come
 * are those of `scenario`. Throws a ScenarioFault where a rule cannot be read.
 */
export async function withTablesOf(
  before: Dataset,
  all: readonly Settings[],
  scenario: Scenario,
  place: string,
): Promise<Dataset> {
  let dataset = before
  for (const settings of all) {
    dataset = { ...datasetFor(settings, scenario), rules: dataset.rules }
    dataset = await withRules(dataset, settings, place)
  }
  return dataset
}
