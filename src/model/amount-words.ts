/** Tells an amount that is only known to be reached from one that is known, in whole dollars. */

import type { Cited, Dataset, Outcome, ProgramId } from './types'

/** Whether a figure is the sum of what was found, so that the true one is at least as high. */
export function isLowerBound({ value, low, high }: Cited): boolean {
  return low === value && high === undefined
}

/** Name the programs of an outcome whose amount is only a lower bound. An amount a reader typed is none. */
export function lowerBounds(dataset: Dataset, outcome: Outcome): readonly ProgramId[] {
  return outcome.settings.programs.flatMap(({ program, formulaAmount }) => {
    const found = dataset.programs.find(({ id }) => id === program)
    const cited = found?.years[outcome.settings.year]?.formulaAmount
    const bound = cited !== undefined && isLowerBound(cited) && cited.value === formulaAmount
    return bound ? [program] : []
  })
}
