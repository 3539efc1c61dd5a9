/** Moves a scenario to another fiscal year, keeping every change that still has a meaning there. */
import { listParameters } from '../model/index'
import type { Dataset, ParameterValue, Scenario } from '../model/index'

/**
 * The same scenario in another year. Changes of parameters that the year does not have (a condition
 * attached to other years' awards, say) fall away; amounts in dollars belong to their year and fall
 * away too. What a choice no longer offers returns to its default.
 */
export function moveToYear(
  dataset: Dataset,
  scenario: Scenario,
  inForce: Readonly<Record<string, ParameterValue>>,
  year: string,
): Scenario {
  const there = new Map(listParameters(dataset, year).map((each) => [each.path, each]))
  const kept = Object.entries(inForce).filter(([path, value]) => {
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
