/** Says how well a computed figure matches a published one. */

import type { PublishedFigure } from './types'

/** Exclusive: each figure is in the first that holds. */
export type Match = 'exact' | 'as-printed' | 'within-1' | 'within-5' | 'beyond' | 'not-comparable'

/** The matches in words, best first. */
export const MATCH_WORDS: Readonly<Record<Match, string>> = {
  exact: 'to the dollar',
  'as-printed': 'as printed',
  'within-1': 'within 1 %',
  'within-5': 'within 5 %',
  beyond: 'beyond 5 %',
  'not-comparable': 'not comparable',
}

/**
 * Match a computed figure with a published one.
 *
 * A figure printed to the dollar matches exactly or by its distance; one printed rounded matches as
 * printed where the computed figure would round to it, else by its distance beyond that.
 */
export function matchOf(figure: PublishedFigure, computed: number | null): Match {
  if (computed === null) return 'not-comparable'
  const away = Math.abs(computed - figure.dollars)
  if (figure.tolerance === 0 && away === 0) return 'exact'
  if (figure.tolerance > 0 && away <= figure.tolerance) return 'as-printed'
  const share = (away - figure.tolerance) / figure.dollars
  if (share <= 0.01) return 'within-1'
  return share <= 0.05 ? 'within-5' : 'beyond'
}
