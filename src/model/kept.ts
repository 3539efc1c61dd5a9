/** Tells what is left of an award after what is handed on of it. */
import type { Dollars } from './types'

/** An amount in dollars and what it lies between. */
export interface Amount {
  readonly value: Dollars
  readonly low: Dollars
  readonly high: Dollars
}

/**
 * What is left of an award after what is handed on of it. What is handed on is a share of the award,
 * whatever that turns out to be: the least is kept where the award is at its low end and the share at
 * its high one, and the most where it is the other way round.
 */
export function keptOf(award: Amount, handedOn: Amount): Amount {
  const value = award.value - handedOn.value
  if (handedOn.high === 0) return award
  const most = award.high > 0 ? Math.min(1, handedOn.high / award.high) : 1
  const least = award.low > 0 ? Math.min(1, handedOn.low / award.low) : 0
  return {
    value,
    low: Math.min(value, award.low * (1 - most)),
    high: Math.max(value, award.high * (1 - least)),
  }
}
