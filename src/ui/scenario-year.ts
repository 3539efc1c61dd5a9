/** Moves a scenario to another fiscal year, keeping every change that still has a meaning there. */
import { isCoursePath, listConditions, listParameters, listYears } from '../model/index'
import type { Dataset, ParameterValue, Scenario } from '../model/index'

type Changes = Readonly<Record<string, ParameterValue>>

/**
 * The same scenario in another year. Changes of parameters that the year does not have (a condition
 * attached to other years' awards, say) fall away; amounts in dollars belong to their year and fall
 * away too. What a choice no longer offers returns to its default. What is said of time stays where
 * it can still be settled.
 */
export function moveToYear(
  dataset: Dataset,
  scenario: Scenario,
  inForce: Changes,
  year: string,
): Scenario {
  const there = new Map(listParameters(dataset, year).map((each) => [each.path, each]))
  const kept = Object.entries(inForce).filter(([path, value]) => {
    if (isCoursePath(path)) return holdsInTime(dataset, inForce, year, path)
    const parameter = there.get(path)
    if (parameter === undefined || path === 'year') return false
    if (/\.(appropriation|off_the_top|formula_amount)$/.test(path)) return false
    if (parameter.type === 'choice')
      return parameter.choices?.some((choice) => choice.id === value) ?? false
    return true
  })
  const changes = { year, ...Object.fromEntries(kept) }
  return { ...scenario, base: null, layers: [], changes, results: {} }
}

/** Whether a change of time can be settled where the scenario's own year is another. */
function holdsInTime(dataset: Dataset, inForce: Changes, year: string, path: string): boolean {
  const [first, last] = [inForce['time.first_year'], inForce['time.last_year']]
  // One end alone is held against the year itself.
  const opens = first !== undefined && (last !== undefined || first <= year) ? first : year
  const ends = last !== undefined && (first !== undefined || last >= year) ? last : year
  if (path === 'time.first_year') return opens === first
  if (path === 'time.last_year') return ends === last
  if (path === 'time.until') {
    const day = String(inForce[path])
    return day === '' || day >= `${Number(String(opens).slice(0, 4)) - 1}-10-01`
  }
  const [group, id] = path.split('.')
  if (group !== 'remedies') return true
  // A remedy hangs on a condition of one of the years followed.
  return listYears(dataset).some(
    (each) =>
      each >= opens &&
      each <= ends &&
      listConditions(dataset, each).some((condition) => condition.id === id),
  )
}
