/** Says out of which part of a state's award conditions take their money: out of all of it, or out of one part alone. */
import type { ConditionOutcome, ConditionSettings, Share } from './types'

/** Shares of what is withheld from a state; the rest is taken out of all of its award alike. */
export interface TakenFrom {
  /** Out of what the state keeps: what it must pass on stays whole. */
  readonly retained: Share
  /** Out of what it must pass on. */
  readonly subawards: Share
}

/** Whatever is withheld takes its part of what is passed on along. */
const inProportion: TakenFrom = { retained: 0, subawards: 0 }

/** Out of what the conditions that act on one state take; where they differ, by the shares they withhold. */
export function takenFrom(
  conditions: readonly Pick<ConditionSettings, 'base' | 'share'>[],
): TakenFrom {
  const sum = (of: (base: ConditionSettings['base']) => boolean) =>
    conditions.reduce((all, { base, share }) => all + (of(base) ? share : 0), 0)
  const total = sum(() => true)
  if (total === 0) return inProportion
  return {
    retained: sum((base) => base === 'administered') / total,
    subawards: sum((base) => base === 'subawards') / total,
  }
}

/**
 * The same by recipient, of the conditions that withhold anything from each, or of those that `may`
 * where none does; null where all take in proportion.
 */
export function takenFromEach(
  conditions: readonly ConditionOutcome[],
  may: readonly ConditionOutcome[] = conditions,
): ((recipient: number) => TakenFrom) | null {
  if (!may.some(({ settings: { base } }) => base === 'administered' || base === 'subawards'))
    return null
  const from = (some: readonly ConditionOutcome[], recipient: number) =>
    some
      .filter(({ findings, withheld }) =>
        findings.some((finding, i) => finding.recipient === recipient && withheld[i]! > 0),
      )
      .map(({ settings }) => settings)
  return (recipient) => {
    const sure = from(conditions, recipient)
    return takenFrom(sure.length > 0 ? sure : from(may, recipient))
  }
}
