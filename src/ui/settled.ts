/** Settles a scenario once for a dataset: it is checked before it counts, and run when it does. */
import { settle } from '../model/index'
import type { Dataset, Scenario, Settings } from '../model/index'
import type { FindBase } from './scenario-changes'

const settled = new WeakMap<Scenario, readonly [of: Dataset, settings: Settings]>()

/** The settings of a scenario; throws what `settle` throws. */
export function settleOnce(dataset: Dataset, scenario: Scenario, findBase: FindBase): Settings {
  const known = settled.get(scenario)
  if (known?.[0] === dataset) return known[1]
  const settings = settle(dataset, scenario, findBase)
  settled.set(scenario, [dataset, settings])
  return settings
}
