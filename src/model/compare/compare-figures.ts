/** Sets one figure of several scenarios beside that of the first: the difference, the part of it, and per resident. */
import type { Amount } from '../kept'
import type { ComparedFigure } from './comparison'

/** An amount known to the dollar. */
export function exactly(value: number): Amount {
  return { value, low: value, high: value }
}

/** The sum of amounts, end by end; null where one of them is not known. */
export function addUp(amounts: readonly (Amount | null)[]): Amount | null {
  let [value, low, high] = [0, 0, 0]
  for (const amount of amounts) {
    if (amount === null) return null
    value += amount.value
    low += amount.low
    high += amount.high
  }
  return { value, low, high }
}

/**
 * Hold every amount against the first. `residents` are those of the places concerned, by scenario;
 * null where they are not known. `differenceOf` gives what a scenario's amount is more than the first's.
 */
export function compareAmounts(
  amounts: readonly (Amount | null)[],
  residents: readonly (number | null)[],
  difference: (scenario: number) => Amount | null,
): readonly ComparedFigure[] {
  const first = amounts[0] ?? null
  return amounts.map((amount, at) => {
    const people = residents[at] ?? null
    return {
      amount,
      difference: first === null || amount === null ? null : difference(at),
      change: first === null || amount === null ? null : changeFrom(first.value, amount.value),
      perResident: amount === null || people === null || people <= 0 ? null : amount.value / people,
    }
  })
}

function changeFrom(before: number, now: number): number | null {
  return before === 0 ? null : (now - before) / before
}

/**
 * What an amount is more than another. Where their ends move `together`, since the same counts and the
 * same open findings stand behind both, each end is held against its like; else the difference lies
 * between the ends that are furthest apart.
 */
export function differenceOf(
  before: Amount | null,
  now: Amount | null,
  together: boolean,
): Amount | null {
  if (before === null || now === null) return null
  const value = now.value - before.value
  const ends = together
    ? [now.low - before.low, now.high - before.high]
    : [now.low - before.high, now.high - before.low]
  return { value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) }
}
