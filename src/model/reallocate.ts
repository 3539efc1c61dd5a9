/** Sends withheld money where the condition says: nowhere yet, to localities of the state, to others alike, or back. */
import { splitExactly } from './money'
import { placeOf } from './paid-column'
import type { Allocation, Dataset, Destination, Dollars, Finding, RecipientKind } from './types'

/** Where one condition's withheld dollars went. */
export interface Destinations {
  readonly held: Dollars
  readonly lapsed: Dollars
  readonly reallocated: Dollars
}

/**
 * Move what was withheld under one condition, adding to `reallocatedIn`, a figure for each paid recipient.
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
    findings.forEach(({ recipient }, i) => {
      if (withheld[i]! > 0) reallocatedIn[placeOf(allocation.paid, recipient)]! += withheld[i]!
    })
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
    const parts = splitExactly(
      dollars,
      takers.map(({ weight }) => weight),
      takers.map(({ place }) => recipients.ids[allocation.paid[place]!]!),
    )
    takers.forEach(({ place }, i) => {
      reallocatedIn[place]! += parts[i]!
      reallocated += parts[i]!
    })
  }
  return { held: sum - reallocated, lapsed: 0, reallocated }
}

/** One who takes part of a pool: its place among the paid, and the whole weight it takes by. */
interface Taker {
  readonly place: number
  readonly weight: number
}

/** Those with an award of their own who do not fail: localities of a state by crime, or recipients of a kind by allocation. */
function takersOf(
  { recipients }: Dataset,
  { paid, paidDollars, local }: Allocation,
  pool: number | RecipientKind,
  failing: ReadonlySet<number>,
): readonly Taker[] {
  const takers: Taker[] = []
  if (typeof pool !== 'number') {
    paid.forEach((recipient, place) => {
      if (recipients.kinds[recipient] !== pool || failing.has(recipient)) return
      takers.push({ place, weight: paidDollars[place]! })
    })
    return takers
  }
  local?.members.forEach((recipient, member) => {
    if (recipients.states[recipient] !== pool || failing.has(recipient)) return
    const place = placeOf(paid, recipient)
    // Means are thirds and halves of counts; in sixths they are whole and can be split exactly.
    if (place >= 0) takers.push({ place, weight: Math.round(local.memberCrime[member]! * 6) })
  })
  return takers
}
