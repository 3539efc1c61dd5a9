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
  const sum: Record<keyof Totals, Dollars | null> = { ...nothing }
  for (const next of totals) {
    for (const field of fields) sum[field] = join(sum[field], next[field], add)
  }
  return sum as Totals
}

/** The lower and the higher of two runs, field by field. */
export function totalsRange(a: Totals, b: Totals): { readonly low: Totals; readonly high: Totals } {
  if (a === b) return { low: a, high: a }
  const [low, high]: Record<keyof Totals, Dollars | null>[] = [{ ...a }, { ...a }]
  for (const field of fields) {
    low![field] = join(a[field], b[field], Math.min)
    high![field] = join(a[field], b[field], Math.max)
  }
  return { low: low as Totals, high: high as Totals }
}

function join(
  a: Dollars | null,
  b: Dollars | null,
  both: (a: Dollars, b: Dollars) => Dollars,
): Dollars | null {
  return a === null || b === null ? null : both(a, b)
}

function add(a: Dollars, b: Dollars): Dollars {
  return a + b
}
