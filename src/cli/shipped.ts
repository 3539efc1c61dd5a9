/** Keeps the shipped dataset while the process lives, with the crime years that were asked for so far. */

import { addCrimeYears, readDataset, readDenominators, withYearsOf } from '../model/index'
import type { Dataset, DenominatorTables, Scenario } from '../model/index'
import { listCrimeYears, loadCrimeFiles, loadFiles } from './load-files'
import { findBase } from './scenario-files'

let held: Dataset | undefined

/** The shipped dataset with at least these crime years. Throws a DataFault where a table is wrong. */
export function shippedDataset(crimeYears: 'all' | readonly number[] = []): Dataset {
  const dataset = held ?? readDataset(loadFiles())
  const wanted = crimeYears === 'all' ? listCrimeYears() : crimeYears
  const missing = [...new Set(wanted)].filter((year) => !dataset.local.crime.has(year))
  held = missing.length === 0 ? dataset : addCrimeYears(dataset, loadCrimeFiles(missing))
  return held
}

/** The shipped dataset with the forward years a scenario asks for. Throws a ScenarioFault where it asks wrongly. */
export function shippedFor(scenario: Scenario): Dataset {
  return withYearsOf(shippedDataset(), scenario, findBase)
}

let tables: DenominatorTables | undefined

/** What sums are held against, read when it is first asked for. Throws a DataFault where a table is wrong. */
export function shippedDenominators(): DenominatorTables {
  tables ??= readDenominators(loadFiles(), shippedDataset())
  return tables
}
