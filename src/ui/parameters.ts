/** Lists the parameters of a year once for each dataset: a drag asks for them at every input. */
import { listParameters } from '../model/index'
import type { Dataset, FiscalYear, Parameter } from '../model/index'

const listed = new WeakMap<Dataset, Map<FiscalYear, readonly Parameter[]>>()

/** The parameters of a fiscal year; the same list while the dataset stays. */
export function parametersOf(dataset: Dataset, year: FiscalYear): readonly Parameter[] {
  const years = listed.get(dataset) ?? new Map<FiscalYear, readonly Parameter[]>()
  listed.set(dataset, years)
  const parameters = years.get(year) ?? listParameters(dataset, year)
  years.set(year, parameters)
  return parameters
}
