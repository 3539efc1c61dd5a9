/** Keeps the fiscal years to come that a scenario assumes over the page's data; it is fetched when one first does. */
import { withYearsOf } from '../model/index'
import type { Dataset, Scenario } from '../model/index'
import { changesInForce } from './scenario-changes'
import type { FindBase } from './scenario-changes'
import type { PageStore } from './store'

/** What a scenario assumes of years to come: a scenario of one of them alone needs it as well. */
export function aheadChanges(scenario: Scenario, findBase: FindBase): Scenario['changes'] {
  const all = Object.entries(changesInForce(scenario, findBase))
  return Object.fromEntries(all.filter(([path]) => path.startsWith('forward.')))
}

/**
 * From now on whatever reaches the page lands with the forward years of the scenario in view, so that
 * nobody sees the one without the other. Gives the page's data with those of any scenario; throws a
 * ScenarioFault where it asks for them wrongly.
 */
export function keepAhead(page: PageStore, findBase: FindBase): (scenario: Scenario) => Dataset {
  const land = page.setState
  page.setState = (part) =>
    land((state) => {
      const next = typeof part === 'function' ? part(state) : part
      const { dataset, doing } = { ...state, ...next }
      const { scenario } = doing.now
      if (dataset === state.dataset && scenario === state.doing.now.scenario) return next
      const whole = withYearsOf(dataset, scenario, findBase)
      return whole === dataset ? next : { ...next, dataset: whole }
    })
  return (scenario) => withYearsOf(page.getState().dataset, scenario, findBase)
}
