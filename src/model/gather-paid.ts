/** Gathers what a program's steps paid and the local awards between into one list of recipients and dollars. */
import type { Work } from './allocation-work'

/** List the recipients with an allocation in order of id, and the whole dollars of each: two ordered lists made one. */
export function gatherPaid({ paid: byStep, local, awards }: Work): {
  readonly paid: Int32Array
  readonly paidDollars: Float64Array
} {
  const own = Int32Array.from(byStep.keys()).sort()
  const named = awards?.named ?? new Int32Array()
  const paid = new Int32Array(own.length + named.length)
  const paidDollars = new Float64Array(paid.length)
  let count = 0
  for (let [step, award] = [0, 0]; step < own.length || award < named.length;) {
    const one = own[step] ?? Infinity
    const other = award < named.length ? local!.members[named[award]!]! : Infinity
    // An award entered as published takes the place of the computed one.
    const dollars = one <= other ? byStep.get(one)! : awards!.share[named[award]!]!
    if (one <= other) step += 1
    if (other <= one) award += 1
    if (!(dollars > 0)) continue
    paid[count] = Math.min(one, other)
    paidDollars[count++] = dollars
  }
  return count === paid.length
    ? { paid, paidDollars }
    : { paid: paid.subarray(0, count), paidDollars: paidDollars.subarray(0, count) }
}
