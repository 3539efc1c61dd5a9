/** Follows the money through several fiscal years, each by its own settings, and adds the years up. */

import { simulate } from './simulate'
import { addTotals } from './totals'
import type { Dataset, FiscalYear, Outcome, Settings, Totals } from './types'

/** One fiscal year of a run over several. */
export interface YearOutcome {
  readonly year: FiscalYear
  readonly outcome: Outcome
}

/** A run over several fiscal years; dollars are added as they were paid, not corrected for prices. */
export interface YearsOutcome {
  readonly years: readonly YearOutcome[]
  readonly totals: Totals
  readonly range: { readonly low: Totals; readonly high: Totals }
}

/**
 * Simulate each year by its own settings. Years do not touch one another: a year's outcome is that of
 * a run of the year alone. `earlier` outcomes are matched by year and keep what did not change.
 */
export function simulateYears(
  dataset: Dataset,
  settings: readonly Settings[],
  earlier: readonly YearOutcome[] = [],
): YearsOutcome {
  const years = settings.map((each): YearOutcome => {
    const before = earlier.find(({ year }) => year === each.year)?.outcome
    return { year: each.year, outcome: simulate(dataset, each, before) }
  })
  return addYears(years)
}

/** Add up years that were simulated already. */
export function addYears(years: readonly YearOutcome[]): YearsOutcome {
  const outcomes = years.map(({ outcome }) => outcome)
  return {
    years,
    totals: addTotals(outcomes.map(({ totals }) => totals)),
    range: {
      low: addTotals(outcomes.map(({ range }) => range.low)),
      high: addTotals(outcomes.map(({ range }) => range.high)),
    },
  }
}
