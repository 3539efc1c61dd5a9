/** The bare loop: JAG with all local awards on typed arrays and nothing else, as the measure of the model's cost. */

/** Inputs of one fiscal year, laid out for the loop. */
export interface KernelInputs {
  readonly amount: number
  readonly population: Float64Array
  readonly crime: Float64Array
  /** 1 where the unit's whole allocation goes to the state-level applicant. */
  readonly whole: Uint8Array
  /** By agency and year, oldest year first; -1 is a gap. */
  readonly counts: readonly Int32Array[]
  readonly government: Int32Array
  /** By government: the row of its state among the units. */
  readonly unit: Int32Array
  /** By unit. */
  readonly divisor: Float64Array
}

/** Allocate and return the sum of what is paid, so that no engine can leave the work out. */
export function runKernel(inputs: KernelInputs): number {
  const { amount, population, crime, whole, counts, government, unit, divisor } = inputs
  const units = population.length
  let people = 0
  let crimes = 0
  for (let u = 0; u < units; u++) {
    people += population[u]!
    if (!Number.isNaN(crime[u]!)) crimes += crime[u]!
  }
  const least = amount * 0.0025
  const above = new Uint8Array(units)
  let abovePeople = 0
  let aboveCrimes = 0
  for (let u = 0; u < units; u++) {
    const first = amount * (0.5 * (population[u]! / people) + 0.5 * (crime[u]! / crimes))
    if (!(first >= least)) continue
    above[u] = 1
    abovePeople += population[u]!
    aboveCrimes += crime[u]!
  }
  const rest = amount - units * least
  const allocation = new Float64Array(units)
  for (let u = 0; u < units; u++) {
    allocation[u] =
      least +
      (above[u] === 1
        ? rest * (0.5 * (population[u]! / abovePeople) + 0.5 * (crime[u]! / aboveCrimes))
        : 0)
  }
  const means = new Float64Array(unit.length)
  for (let a = 0; a < government.length; a++) {
    let sum = 0
    let printed = 0
    for (const column of counts) {
      if (column[a]! < 0) continue
      sum += column[a]!
      printed += 1
    }
    if (printed > 0) means[government[a]!]! += sum / printed
  }
  let paid = 0
  const threshold = new Float64Array(units)
  const named = new Float64Array(units)
  const award = new Float64Array(unit.length)
  for (let g = 0; g < unit.length; g++) {
    const u = unit[g]!
    const share = Math.round((means[g]! / divisor[u]!) * allocation[u]! * 0.4)
    if (share >= 10_000) {
      award[g] = share
      named[u]! += share
      paid += share
    } else threshold[u]! += share
  }
  for (let u = 0; u < units; u++) {
    if (whole[u] === 1) {
      paid += Math.round(allocation[u]!)
      continue
    }
    const local = Math.round(allocation[u]! * 0.4)
    paid +=
      Math.round(allocation[u]! * 0.6) +
      threshold[u]! +
      Math.max(0, local - named[u]! - threshold[u]!)
  }
  return paid
}
