/** Says in words what differs between scenarios: one row a parameter, one value a scenario. */
import { diffScenarios, nothing, sideOf, valueOf } from '../scenario-diff'
import type { Side } from '../scenario-diff'
import type { FindBase } from '../scenario-parts'
import { changeInWords } from '../scenario-words'
import type { Dataset, Scenario } from '../types'
import type { DifferingRow, NamedScenario } from './comparison'

/**
 * The parameters in which any scenario differs from the first, in the order in which they are
 * listed; what scenarios stand on counts as well. Throws a ScenarioFault where a base or a layer is
 * not shipped.
 */
export function whatDiffers(
  dataset: Dataset,
  scenarios: readonly NamedScenario[],
  findBase: FindBase,
): readonly DifferingRow[] {
  const [first, ...others] = scenarios.map(({ scenario }) => scenario)
  if (first === undefined) return []
  const rows = new Map<string, string>()
  for (const other of others) {
    for (const { path, label } of diffScenarios(dataset, first, other, findBase)) {
      if (!rows.has(path)) rows.set(path, label)
    }
  }
  const all = [first, ...others]
  const sides = all.map((scenario) => sideOf(dataset, scenario, findBase))
  return [...rows].map(([path, label]) => ({
    path,
    label,
    values: all.map((scenario, at) => valueInWords(sides[at]!, scenario, path)),
  }))
}

function valueInWords(side: Side, scenario: Scenario, path: string): string {
  if (path === 'seed' || path === 'draws') return String(scenario[path])
  const value = valueOf(side, path)
  return value === null ? nothing(path) : changeInWords(side.parameters, path, value).value
}
