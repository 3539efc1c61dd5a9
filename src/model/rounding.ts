/** Rounds a figure no finer than it is known, so that no digit claims more than its sources do. */

/**
 * The unit a figure known to within `half` either way may be rounded to: the largest power of ten
 * whose own rounding error stays within `half`, at least 1. Known to within 86,000, a figure is
 * rounded to 100,000.
 */
export function rangeUnit(half: number): number {
  let unit = 1
  while (unit * 10 <= 2 * half) unit *= 10
  return unit
}

/** Round a figure that lies between `low` and `high` to the unit it is known to. */
export function roundToRange(value: number, low: number, high: number): number {
  const unit = rangeUnit((high - low) / 2)
  return Math.round(value / unit) * unit
}
