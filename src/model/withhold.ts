/** Keeps back the share a condition withholds from those who fail it. */
import { toNearest } from './money'
import { shareWithheld } from './times'
import type { PreparedCondition } from './prepare-conditions'
import type { Count } from './times'
import type { Allocation, Dollars, Settings, Share } from './types'

/** What of a condition decides how much it withholds from whom. */
type Withholding = Pick<PreparedCondition, 'findings' | 'places' | 'reached'>

/**
 * Compute what one condition withholds from each of its findings, in whole dollars, into `withheld`;
 * `fails` is 1 for each finding that counts as a failure. Returns the sum.
 *
 * The share is taken of the condition's own base, by default whatever others withhold, so that several
 * add up; in `sequence` of what those before left of it. It is never more than `remaining`, what
 * conditions before it left of each paid recipient's dollars, which is reduced in place. Nothing can be
 * withheld from one without an allocation. A condition that counts takes its share for each failure,
 * at most what the law allows.
 */
export function withhold(
  { findings, places, reached }: Withholding,
  { paidDollars }: Pick<Allocation, 'paidDollars'>,
  fails: Uint8Array,
  share: Share,
  count: Count,
  stacking: Settings['stacking'],
  remaining: Float64Array,
  withheld: Dollars[],
): Dollars {
  let sum = 0
  for (let i = 0; i < places.length; i++) {
    const at = places[i]!
    withheld[i] = 0
    if (at < 0 || fails[i] === 0) continue
    const left = remaining[at]!
    const base =
      stacking === 'sequence' ? (reached[i]! * left) / (paidDollars[at]! || 1) : reached[i]!
    const dollars = Math.min(toNearest(base * shareWithheld(share, findings[i]!, count)), left)
    withheld[i] = dollars
    remaining[at] = left - dollars
    sum += dollars
  }
  return sum
}
