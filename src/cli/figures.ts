/** Writes figures for people: an exact one to the dollar, any other rounded to the range it is known in. */

import { isLowerBound, rangeUnit, roundToRange } from '../model/index'
import type { Cited } from '../model/index'

/** Write whole dollars with thousands separators: `4,411,384`. */
export function inFull(value: number): string {
  const digits = Math.abs(value).toFixed(0)
  return (value < 0 ? '-' : '') + digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/**
 * Write an amount of dollars known to lie between `low` and `high`: to the dollar where they meet,
 * else rounded to the range, as in `about 4.3 million`, or `up to` where the least is nothing.
 */
export function inDollars(value: number, low: number, high: number): string {
  if (high - low < 1) return inFull(value)
  const step = rangeUnit((high - low) / 2)
  const rounded = roundToRange(value, low, high)
  // Where it may be nothing at all, only the most it can be is known.
  if (value > 0 && (rounded === 0 || low <= 0)) {
    const coarse = powerAtOrAbove(high) / 1000
    return `up to ${inWords(Math.ceil(high / coarse) * coarse, coarse)}`
  }
  return `about ${inWords(rounded, step)}`
}

/** Write a figure, or both its ends where they lie so far apart that one number would say little. */
export function inRange(value: number, low: number, high: number): string {
  if (low <= 0 || high - low <= value / 10) return inDollars(value, low, high)
  return `${nearly(low)} to ${nearly(high)}`
}

/** Write one end of a wide range, to about a hundredth of it. */
export function nearly(value: number): string {
  return inDollars(value, value * 0.99, value * 1.01)
}

/** Write a cited amount of dollars: in full, rounded to its range, or `at least` where only a part was found. */
export function inCited(amount: Cited | null): string {
  if (amount === null) return 'unknown'
  const { value, low = value, high = value } = amount
  return isLowerBound(amount) ? `at least ${inFull(value)}` : inDollars(value, low, high)
}

/** Write computed less published with its sign: to the dollar, or rounded where `half` a range is known. */
export function inDifference(value: number, half: number): string {
  const sign = value > 0 ? '+' : ''
  if (half < 0.5) return sign + inFull(value)
  const rounded = roundToRange(value, value - half, value + half)
  return rounded === 0 ? 'about 0' : `about ${sign}${inWords(rounded, rangeUnit(half))}`
}

function inWords(value: number, step: number): string {
  if (Math.abs(value) < 1e6 || step < 1e4) return inFull(value)
  if (Math.abs(value) >= 1e9 && step >= 1e8) {
    return `${inFull(Math.trunc(value / 1e9))}${fraction(value / 1e3, step >= 1e9 ? 0 : 1)} billion`
  }
  // As many decimals of a million as the step allows: one for 100,000, none from a million up.
  const decimals = step >= 1e6 ? 0 : step >= 1e5 ? 1 : 2
  return `${inFull(Math.trunc(value / 1e6))}${fraction(value, decimals)} million`
}

function fraction(value: number, decimals: number): string {
  if (decimals === 0) return ''
  return (Math.abs(value / 1e6) % 1).toFixed(decimals).slice(1)
}

function powerAtOrAbove(value: number): number {
  let power = 1
  while (power < value) power *= 10
  return power
}
