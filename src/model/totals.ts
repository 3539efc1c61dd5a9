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

/** Sum totals of several programs; an unknown appropriation makes the sum of appropriations unknown. */
export function addTotals(totals: readonly Totals[]): Totals {
  return totals.reduce((sum, next) => merge(sum, next, (a, b) => a + b), nothing)
}

/** The lower and the higher of two runs, field by field. */
export function totalsRange(a: Totals, b: Totals): { readonly low: Totals; readonly high: Totals } {
  return a === b ? { low: a, high: a } : { low: merge(a, b, Math.min), high: merge(a, b, Math.max) }
}

function merge(a: Totals, b: Totals, join: (a: Dollars, b: Dollars) => Dollars): Totals {
  const merged: Record<string, Dollars | null> = {}
  for (const field of fields) {
    const [x, y] = [a[field], b[field]]
    merged[field] = x === null || y === null ? null : join(x, y)
  }
  return merged as unknown as Totals
}
