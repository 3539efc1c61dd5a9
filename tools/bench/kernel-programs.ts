/** The bare loop over several programs: bases, shares, floors, entered awards and what states hand on, and nothing else. */

/** One program of one year by formula, laid out for the loop; weights of zero stand for unknown inputs. */
export interface SharedInputs {
  readonly amount: number
  readonly bases: Float64Array
  readonly weights: Float64Array
  readonly floors: Float64Array
  readonly aside: number
  /** Shares of an award that states hand on. */
  readonly passed: readonly number[]
}

/** Share one program out and return the sum of what is paid and handed on. */
export function runShared(inputs: SharedInputs): number {
  const { amount, bases, weights, floors, aside, passed } = inputs
  const count = weights.length
  let [weight, taken] = [0, 0]
  for (let u = 0; u < count; u++) {
    weight += weights[u]!
    taken += bases[u]!
  }
  const dollars = new Float64Array(count)
  for (let u = 0; u < count; u++) dollars[u] = bases[u]! + ((amount - taken) * weights[u]!) / weight
  const raised = new Uint8Array(count)
  for (let again = true; again;) {
    again = false
    let [fixed, free] = [0, 0]
    for (let u = 0; u < count; u++) {
      if (raised[u] === 1) fixed += floors[u]!
      else free += dollars[u]!
    }
    for (let u = 0; u < count; u++) {
      if (raised[u] === 1 || (dollars[u]! * (amount - fixed)) / free >= floors[u]!) continue
      raised[u] = 1
      again = true
    }
    if (again) continue
    for (let u = 0; u < count; u++) {
      dollars[u] = raised[u] === 1 ? floors[u]! : (dollars[u]! * (amount - fixed)) / free
    }
  }
  let paid = aside
  let handed = 0
  for (let u = 0; u < count; u++) {
    const award = Math.round(dollars[u]!)
    paid += award
    for (const share of passed) handed += Math.round(award * share)
  }
  return handed < 0 ? NaN : paid
}
