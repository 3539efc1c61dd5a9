/** Keeps back the share a condition withholds from those who fail it. */
import { toNearest } from './money'
import type { Policy } from './policies'
import { shareWithheld } from './times'
import type { ConditionSettings, Dollars, Finding } from './types'

/**
 * Compute what one condition withholds from each of its findings, in whole dollars.
 *
 * The share is taken of the condition's own base, by default whatever others withhold, so that several
 * add up; but never more than `remaining`, what conditions before it left of each paid recipient's dollars,
 * which is reduced in place. `place` finds a recipient among the paid; nothing can be withheld from
 * one without an allocation. A condition that counts takes its share for each failure, at most what
 * the law allows.
 */
export function withhold(
  settings: ConditionSettings,
  findings: readonly Finding[],
  policy: Policy,
  base: (recipient: number, at: number) => Dollars,
  place: (recipient: number) => number,
  remaining: Float64Array,
): readonly Dollars[] {
  return findings.map((finding) => {
    const at = place(finding.recipient)
    if (at < 0 || !policy.failing(finding)) return 0
    const share = shareWithheld(settings.share, finding, policy.count)
    const wanted = toNearest(base(finding.recipient, at) * share)
    const dollars = Math.min(wanted, remaining[at]!)
    remaining[at]! -= dollars
    return dollars
  })
}
