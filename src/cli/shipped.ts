/** Keeps the shipped dataset while the process lives, with the crime years that were asked for so far. */

import { addCrimeYears, readDataset } from '../model/index'
import type { Dataset } from '../model/index'
import { listCrimeYears, loadCrimeFiles, loadFiles } from './load-files'

let held: Dataset | undefined

/** The shipped dataset with at least these crime years. Throws a DataFault where a table is wrong. */
export function shippedDataset(crimeYears: 'all' | readonly number[] = []): Dataset {
  const dataset = held ?? readDataset(loadFiles())
  const wanted = crimeYears === 'all' ? listCrimeYears() : crimeYears
  const missing = [...new Set(wanted)].filter((year) => !dataset.local.crime.has(year))
  held = missing.length === 0 ? dataset : addCrimeYears(dataset, loadCrimeFiles(missing))
  return held
}
