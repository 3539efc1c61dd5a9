/** Sends withheld money where the condition says: nowhere yet, to localities of the state, to others alike, or back. */
import { splitExactly } from './money'
import type { Allocation, Dataset, Destination, Dollars, Finding, RecipientKind } from './types'

/** Where one condition's withheld dollars went. */
export interface Destinations {
  readonly held: Dollars
  readonly lapsed: Dollars
  readonly reallocated: Dollars
}

/**
 * Move what was withheld under one condition, adding to `reallocatedIn` by recipient index.
 *
 * `same-state` follows 34 U.S.C. 10156(f): a state's own award goes to localities of that state by
 * violent crime; the law names no destination for a locality's award, which stays held. `pro-rata`
 * shares among recipients of the same kind by allocation. Recipients in `failing` take nothing, and
 * where nobody can take the money it stays held.
 */
export function reallocate(
  dataset: Dataset,
  allocation: Allocation,
  destination: Destination,
  findings: readonly Finding[],
  withheld: readonly Dollars[],
  failing: ReadonlySet<number>,
  reallocatedIn: Float64Array,
): Destinations {
  const sum = withheld.reduce((total, dollars) => total + dollars, 0)
  if (destination === 'held') return { held: sum, lapsed: 0, reallocated: 0 }
  if (destination === 'lapse') return { held: 0, lapsed: sum, reallocated: 0 }
  if (destination === 'kept-for-compliance') {
    // It comes back to the one it was withheld from, to be spent on compliance alone.
    findings.forEach(({ recipient }, i) => (reallocatedIn[recipient]! += withheld[i]!))
    return { held: 0, lapsed: 0, reallocated: sum }
  }
  const { recipients } = dataset
  const pools = new Map<number | RecipientKind, Dollars>()
  findings.forEach((finding, i) => {
    const kind = recipients.kinds[finding.recipient]!
    if (destination === 'same-state' && kind !== 'state' && kind !== 'territory') return
    const pool = destination === 'same-state' ? finding.recipient : kind
    pools.set(pool, (pools.get(pool) ?? 0) + withheld[i]!)
  })
  let reallocated = 0
  for (const [pool, dollars] of pools) {
    const takers = takersOf(dataset, allocation, pool, failing)
    const weights =
      typeof pool === 'number'
        ? takers.map((taker) => wholeCrime(allocation, taker))
        : takers.map((taker) => allocation.dollars[taker]!)
    const parts = splitExactly(
      dollars,
      weights,
      takers.map((taker) => recipients.ids[taker]!),
    )
    takers.forEach((taker, i) => {
      reallocatedIn[taker]! += parts[i]!
      reallocated += parts[i]!
    })
  }
  return { held: sum - reallocated, lapsed: 0, reallocated }
}

/** Those with an award of their own who do not fail: localities of a state, or recipients of a kind. */
function takersOf(
  dataset: Dataset,
  allocation: Allocation,
  pool: number | RecipientKind,
  failing: ReadonlySet<number>,
): readonly number[] {
  const { kinds, states } = dataset.recipients
  const candidates =
    typeof pool === 'number' ? (allocation.local?.members ?? []) : allocation.dollars.keys()
  return Array.from(candidates).filter(
    (recipient) =>
      allocation.dollars[recipient]! > 0 &&
      !failing.has(recipient) &&
      (typeof pool === 'number' ? states[recipient] === pool : kinds[recipient] === pool),
  )
}

/** Means are thirds and halves of counts; in sixths they are whole and can be split exactly. */
function wholeCrime(allocation: Allocation, recipient: number): number {
  return Math.round(allocation.local!.crime[recipient]! * 6)
}
