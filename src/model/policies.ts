/** Lists the ways to count what the facts leave open: findings as met, failed or drawn, counts at either end. */
import { alsoOpen, failingUnder, onlyShown } from './failing'
import type { CountsAsFailing } from './failing'
import { turnedSwitches } from './law-settings'
import { isCountOpen } from './times'
import type { Count } from './times'
import type { Dataset, Finding, Settings } from './types'

/** One way to turn findings into money; the scenario's own takes every open count at its least. */
export interface Policy {
  readonly failing: CountsAsFailing
  readonly count: Count
  /** Whether a failing state keeps what it must pass on. */
  readonly sparesSubawards: boolean
}

/**
 * The scenario's own way to count, and after it the others that bracket the outcome: none where
 * everything is known. A policy that counts all open findings alike is itself one of the two ends,
 * unless a count is open too: then the point figure lies between them.
 */
export function policiesOf(
  dataset: Dataset,
  settings: Settings,
  judged: readonly { readonly findings: readonly Finding[] }[],
): readonly [Policy, ...Policy[]] {
  // Nothing to count: the switches need not be read.
  const sparesSubawards =
    judged.length > 0 &&
    turnedSwitches(dataset, settings.law).some(({ value }) => value.reaches?.subawards === false)
  const way = (failing: CountsAsFailing, count: Count): Policy => ({
    failing,
    count,
    sparesSubawards,
  })
  const own = way(failingUnder(dataset, settings), 'least')
  const some = (open: (finding: Finding) => boolean) =>
    judged.some(({ findings }) => findings.some(open))
  const counts = some(isCountOpen)
  if (!counts && !some(({ result }) => result === 'unknown')) return [own]
  const [gentlest, harshest] = [way(onlyShown, 'least'), way(alsoOpen, 'most')]
  switch (settings.unknown) {
    case 'no-finding':
    case 'range':
      return [own, harshest]
    case 'strict':
      return counts ? [own, gentlest, harshest] : [own, gentlest]
    case 'drawn':
      return [own, gentlest, harshest]
  }
}
