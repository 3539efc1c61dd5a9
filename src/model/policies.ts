/** Lists the ways to count what the facts leave open: findings as met or failed, counts at either end. */
import { isCountOpen } from './times'
import type { Count } from './times'
import type { ConditionOutcome, Settings } from './types'

/** One way to count what is open; the scenario's own takes every open count at its least. */
export interface Policy {
  readonly unknown: Settings['unknown']
  readonly count: Count
}

const gentlest: Policy = { unknown: 'no-finding', count: 'least' }
const harshest: Policy = { unknown: 'strict', count: 'most' }

/**
 * The other ways to count, beside the scenario's own, that bracket the outcome: none where everything
 * is known. An open count makes the point figure under `strict` a middle one, so both ends are run.
 */
export function otherPolicies(
  unknown: Settings['unknown'],
  conditions: readonly ConditionOutcome[],
): readonly Policy[] {
  const some = (open: (finding: ConditionOutcome['findings'][number]) => boolean) =>
    conditions.some(({ findings }) => findings.some(open))
  const counts = some(isCountOpen)
  if (!counts && !some(({ result }) => result === 'unknown')) return []
  if (unknown === 'no-finding') return [harshest]
  return counts ? [gentlest, harshest] : [gentlest]
}
