/** Adds up totals over programs, and brackets them over open findings. */
import type { Dollars, Totals } from './types'

const nothing: Totals = {
  appropriated: 0,
  available: 0,
  awarded: 0,
  withheld: 0,
  held: 0,
  reallocated: 0,
  lapsed: 0,
  rounding: 0,
}
const fields = Object.keys(nothing) as (keyof Totals)[]

/** What readers call each total. */
export const totalNames: Readonly<Record<keyof Totals, string>> = {
  appropriated: 'Appropriated',
  available: 'Available',
  awarded: 'Awarded',
  withheld: 'Withheld',
  held: 'Held',
  reallocated: 'Reallocated',
  lapsed: 'Lapsed',
  rounding: 'Rounding',
}

/** Whether a figure of that name is a total. */
export function isTotal(name: string): name is keyof Totals {
  return Object.hasOwn(totalNames, name)
}

/** Sum totals of several programs; an unknown appropriation makes the sum of appropriations unknown. */
export function addTotals(totals: readonly Totals[]): Totals {
  return fold([nothing, ...totals], (a, b) => a + b)
}

/** The lowest and the highest of several runs, field by field; there is one at least. */
export function totalsRange(runs: readonly Totals[]): {
  readonly low: Totals
  readonly high: Totals
} {
  return { low: fold(runs, Math.min), high: fold(runs, Math.max) }
}

/** Join totals into one, field by field, from the first on. */
function fold(
  [first, ...rest]: readonly Totals[],
  join: (a: Dollars, b: Dollars) => Dollars,
): Totals {
  const sum: Record<keyof Totals, Dollars | null> = { ...first! }
  for (const next of rest) {
    for (const field of fields) {
      const [x, y] = [sum[field], next[field]]
      sum[field] = x === null || y === null ? null : join(x, y)
    }
  }
  return sum as Totals
}
