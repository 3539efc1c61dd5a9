/** `grantflow backtest`: sets the record of what was kept back beside the model, row by row. */

import {
  BACK_TESTED,
  ScenarioFault,
  runBackTests,
  settleYears,
  unparsedRules,
} from '../model/index'
import { courseYears, gatherChanges } from '../model/index'
import type { BackTests, Dataset } from '../model/index'
import type { Arguments } from './arguments'
import { backTestCsv, backTestJson } from './backtest-rows'
import { backTestText } from './backtest-text'
import { datasetFor, withRules } from './follow'
import { findBase } from './scenario-files'
import { shippedDataset } from './shipped'

/** Run both back-tests and return what to print. */
export async function backtest({ options }: Arguments): Promise<string> {
  if (options.has('json') && options.has('csv')) {
    throw new ScenarioFault('--json and --csv exclude each other; write one of them.')
  }
  const dataset = await readyDataset()
  const tests: BackTests = runBackTests(dataset, findBase)
  if (options.has('json')) return backTestJson(tests)
  return options.has('csv') ? backTestCsv(tests) : backTestText(dataset, tests)
}

/** The shipped dataset with what the two scenarios read: local counts of their years, and rules of their own. */
export async function readyDataset(): Promise<Dataset> {
  let dataset = shippedDataset()
  const rules: Dataset['rules'][] = []
  for (const name of BACK_TESTED) {
    const scenario = findBase(name)
    const { years } = courseYears(dataset, gatherChanges(scenario, findBase))
    for (const settings of settleYears(dataset, scenario, findBase, years)) {
      dataset = datasetFor(settings)
      if (unparsedRules(dataset, settings).length > 0)
        rules.push((await withRules(dataset, settings, name)).rules)
    }
  }
  return { ...dataset, rules: new Map([...dataset.rules, ...rules.flatMap((each) => [...each])]) }
}
