/** Holds a program's money as one figure for each recipient paid, and nothing for the thousands it does not reach. */
import type { Allocation, Dollars } from './types'

/** Find a recipient's place in an ascending list of them; -1 where it is not listed. */
export function placeOf(recipients: Int32Array, recipient: number): number {
  let [low, high] = [0, recipients.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = recipients[middle]!
    if (found === recipient) return middle
    if (found < recipient) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** What the formula yields for one recipient before conditions, in whole dollars; 0 for one it does not reach. */
export function allocatedTo({ paid, paidDollars }: Allocation, recipient: number): Dollars {
  return paidDollars[placeOf(paid, recipient)] ?? 0
}

/** Lay figures out by recipient index, as views read them; everyone not listed has the `other` figure. */
export function byRecipient(
  recipients: Int32Array,
  figures: Float64Array,
  count: number,
  other = 0,
): Float64Array {
  const column = new Float64Array(count)
  if (other !== 0) column.fill(other)
  for (let place = 0; place < recipients.length; place++) {
    column[recipients[place]!] = figures[place]!
  }
  return column
}
