/** Says odds with and without the points of a preference in words, never finer than they are known. */
import type { PreferenceSide } from './preference'

/** What stands where nothing is known. */
const UNKNOWN = 'unknown'

/** Odds in percent: one figure, both ends, `under` where only the upper one is known, or unknown. */
export function oddsInWords(side: PreferenceSide | null): string {
  if (side === null) return UNKNOWN
  const { value, low, high } = side.odds
  if (high === null || (high === 1 && (low ?? 0) === 0)) return UNKNOWN
  if (low === null) return `under ${percentUp(high)}`
  const ends = `${percentDown(low)} to ${percentUp(high)}`
  if (value === null) return ends
  return low === high ? percent(value) : `${percent(value)} (${ends})`
}

/** How many times the odds of all applicants together: it holds however many applied. */
export function timesInWords(side: PreferenceSide | null): string {
  if (side === null) return UNKNOWN
  const { value, low, high } = side.times
  const least = Math.floor((low ?? 0) * 100) / 100
  if (high === null) return `at least ${least} times the odds of all`
  const most = Math.ceil(high * 100) / 100
  const ends = `${least} to ${most}`
  if (value === null) return `${ends} times the odds of all`
  const times = `${Number(value.toFixed(2))} times the odds of all`
  return low === high ? times : `${times} (${ends})`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`
}

function percentDown(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}

function percentUp(share: number): string {
  return `${Math.ceil(share * 1000) / 10} %`
}
