// Allocates a formula amount among the states by 34 U.S.C. 10156(a), to recover local divisors.

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length

/** The 55 formula units of one year: population and the yearly mean of violent crimes. */
export function formulaUnits(year, population, crime) {
  const people = population.get(year.population)
  const years = year.crime.map((key) => crime.get(key))
  const units = []
  for (const id of people.keys()) {
    if (id === 'MP') continue
    // A unit without printed crimes stays without: it is a minimum unit by its population alone.
    const counts = years.map((column) => column.get(id) ?? 0)
    const together = id === 'AS' ? people.get('MP') : 0
    units.push({ id, population: people.get(id) + together, crime: mean(counts) })
  }
  return units
}

/** Shares by half population, half crime. */
function shareOut(amount, units, populationWeight) {
  const p = units.reduce((sum, u) => sum + u.population, 0)
  const c = units.reduce((sum, u) => sum + u.crime, 0)
  return new Map(
    units.map((u) => [
      u.id,
      amount * ((populationWeight * u.population) / p + ((1 - populationWeight) * u.crime) / c),
    ]),
  )
}

/** Unrounded allocation by unit, with the units that get no more than the minimum. */
export function allocateStates(amount, units, { weight = 0.5, minimumShare = 0.0025 } = {}) {
  const minimum = minimumShare * amount
  const initial = shareOut(amount, units, weight)
  const others = units.filter((u) => initial.get(u.id) >= minimum)
  if (others.length === units.length) return { allocation: initial, minimum, atMinimum: [] }
  const rest = shareOut(amount - minimum * units.length, others, weight)
  const allocation = new Map(units.map((u) => [u.id, minimum + (rest.get(u.id) ?? 0)]))
  const atMinimum = units.filter((u) => !rest.has(u.id)).map((u) => u.id)
  return { allocation, minimum, atMinimum }
}
