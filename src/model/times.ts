/** Counts how often a condition's rate is taken from one recipient, where the law takes it for each failure. */
import type { Condition, ConditionTimes, Finding, FindingTimes, Share } from './types'

/** Which end of an unknown count to take. */
export type Count = 'least' | 'most'

/**
 * Read a count off the word of a fact. Where the word is unknown, failing means at least the smallest
 * count above zero and at most the largest: the two ends are kept, and nothing between is guessed.
 */
export function countTimes(
  condition: Pick<Condition, 'rateMax'>,
  times: ConditionTimes,
  word: string,
): FindingTimes {
  const cap = condition.rateMax?.value ?? 1
  const known = times.counts[word]
  if (known !== undefined) return { least: known, most: known, cap }
  const failing = Object.values(times.counts).filter((count) => count > 0)
  return { least: Math.min(...failing), most: Math.max(...failing), cap }
}

/** Whether a recipient may fail a number of times that no fact tells. */
export function isCountOpen({ result, times }: Finding): boolean {
  return result !== 'meets' && times !== undefined && times.least < times.most
}

/**
 * The share of its base that a condition withholds from a recipient that fails it: the scenario's
 * share, or where the condition counts, the share for each times the count, at most what the law allows.
 */
export function shareWithheld(share: Share, { times }: Finding, count: Count = 'least'): Share {
  return times === undefined ? share : Math.min(times.cap, share * times[count])
}
