/** Writes the round sums of an axis, short enough to stand beside it. */

/** A round sum at a tick, such as `$200 M`. */
export function tickWords(dollars: number): string {
  if (dollars >= 1e9) return `$${dollars / 1e9} B`
  if (dollars >= 1e6) return `$${dollars / 1e6} M`
  // Ticks under a dollar come of an empty scale: no more digits than a cent.
  return dollars >= 1e3 ? `$${dollars / 1e3} k` : `$${Number(dollars.toFixed(2))}`
}

/** The same where the axis begins at nothing, which is `0`. */
export function tickFromZero(dollars: number): string {
  return dollars === 0 ? '0' : tickWords(dollars)
}
