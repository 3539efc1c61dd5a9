/** Sends withheld money where the condition says: nowhere yet, to localities of the state, to others alike, or back. */
import { splitExactly } from './money'
import { once } from './once'
import { placeOf } from './paid-column'
import type {
  Allocation,
  Dataset,
  Destination,
  Dollars,
  Finding,
  RecipientId,
  RecipientKind,
} from './types'

/** Where one condition's withheld dollars went. */
interface Destinations {
  readonly held: Dollars
  readonly lapsed: Dollars
  readonly reallocated: Dollars
}

/** Into what a condition's money is gathered before it is shared out, and who could take each part. */
export interface Pools {
  /** By finding: which pool its money goes to, -1 where it stays held. */
  readonly of: Int32Array
  readonly takers: readonly (() => Takers)[]
}

/** Those with an award of their own among whom a pool is shared, unless they fail. */
interface Takers {
  /** Their places among the paid. */
  readonly places: Int32Array
  /** The whole weights by which they take. */
  readonly weights: Float64Array
  readonly ids: readonly RecipientId[]
}

/**
 * Move what was withheld under one condition, adding to `reallocatedIn`, a figure for each paid recipient.
 *
 * `same-state` follows 34 U.S.C. 10156(f): a state's own award goes to localities of that state by
 * violent crime; the law names no destination for a locality's award, which stays held. `pro-rata`
 * shares among recipients of the same kind by allocation. Those whom `failing` marks take nothing, and
 * where nobody can take the money it stays held.
 */
export function reallocate(
  destination: Destination,
  pools: Pools | null,
  places: Int32Array,
  withheld: readonly Dollars[],
  sum: Dollars,
  failing: Uint8Array,
  reallocatedIn: Float64Array,
): Destinations {
  if (destination === 'lapse') return { held: 0, lapsed: sum, reallocated: 0 }
  if (destination === 'kept-for-compliance') {
    // It comes back to the one it was withheld from, to be spent on compliance alone.
    for (let i = 0; i < places.length; i++) {
      if (withheld[i]! > 0) reallocatedIn[places[i]!]! += withheld[i]!
    }
    return { held: 0, lapsed: 0, reallocated: sum }
  }
  if (pools === null) return { held: sum, lapsed: 0, reallocated: 0 }
  const gathered = new Float64Array(pools.takers.length)
  for (let i = 0; i < places.length; i++) {
    if (pools.of[i]! >= 0) gathered[pools.of[i]!]! += withheld[i]!
  }
  let reallocated = 0
  pools.takers.forEach((takers, pool) => {
    if (gathered[pool] !== 0)
      reallocated += share(gathered[pool]!, takers(), failing, reallocatedIn)
  })
  return { held: sum - reallocated, lapsed: 0, reallocated }
}

/** Share a pool among those of its takers who do not fail; returns what they took, all of it or nothing. */
function share(
  dollars: Dollars,
  { places, weights, ids }: Takers,
  failing: Uint8Array,
  reallocatedIn: Float64Array,
): Dollars {
  const own: Dollars[] = []
  for (let i = 0; i < places.length; i++) own.push(failing[places[i]!] === 0 ? weights[i]! : 0)
  const parts = splitExactly(dollars, own, ids)
  let taken = 0
  for (let i = 0; i < places.length; i++) {
    reallocatedIn[places[i]!]! += parts[i]!
    taken += parts[i]!
  }
  return taken
}

/** The pools of a condition's destination; null where it shares nothing out. */
export function poolsOf(
  { recipients }: Dataset,
  allocation: Allocation,
  destination: Destination,
  findings: readonly Finding[],
): Pools | null {
  if (destination !== 'same-state' && destination !== 'pro-rata') return null
  const numbers = new Map<number | RecipientKind, number>()
  const of = Int32Array.from(findings, ({ recipient }) => {
    const kind = recipients.kinds[recipient]!
    if (destination === 'same-state' && kind !== 'state' && kind !== 'territory') return -1
    const pool = destination === 'same-state' ? recipient : kind
    const number = numbers.get(pool) ?? numbers.size
    numbers.set(pool, number)
    return number
  })
  const takers = [...numbers.keys()].map((pool) =>
    once(() => takersOf({ recipients }, allocation, pool)),
  )
  return { of, takers }
}

/** Localities of a state by crime, or recipients of a kind by allocation. */
function takersOf(
  { recipients }: Pick<Dataset, 'recipients'>,
  { paid, paidDollars, local }: Allocation,
  pool: number | RecipientKind,
): Takers {
  const places: number[] = []
  const weights: number[] = []
  if (typeof pool !== 'number') {
    paid.forEach((recipient, place) => {
      if (recipients.kinds[recipient] !== pool) return
      places.push(place)
      weights.push(paidDollars[place]!)
    })
  } else {
    local?.members.forEach((recipient, member) => {
      if (recipients.states[recipient] !== pool) return
      const place = placeOf(paid, recipient)
      if (place < 0) return
      places.push(place)
      // Means are thirds and halves of counts; in sixths they are whole and can be split exactly.
      weights.push(Math.round(local.memberCrime[member]! * 6))
    })
  }
  return {
    places: Int32Array.from(places),
    weights: Float64Array.from(weights),
    ids: places.map((place) => recipients.ids[paid[place]!]!),
  }
}
