/** Refuses a change of time that cannot be settled, with its sentence beside the control, before it is recorded. */
import { useMemo } from 'preact/hooks'
import { settleCourse, withYearsOf } from '../../model/index'
import type { Parameter, ParameterValue, Scenario } from '../../model/index'
import type { Actions } from '../actions'
import { inOneSentence } from '../prepare'
import { changesBelow, withChange, withoutChange } from '../scenario-changes'
import { findBase } from '../shipped'
import { usePageContext } from '../use-page'
import type { Page } from '../use-page'

/** The page with actions that hold a change against the rest of the course first; `parameters` give the standards. */
export function useCheckedPage(parameters: readonly Parameter[]): Page {
  const page = usePageContext()
  return useMemo(() => ({ ...page, actions: checked(page, parameters) }), [page, parameters])
}

function checked(page: Page, parameters: readonly Parameter[]): Actions {
  const { store, actions } = page
  const passes = (scenario: Scenario, path: string) => {
    try {
      settleCourse(withYearsOf(store.getState().dataset, scenario, findBase), scenario, findBase)
      return true
    } catch (fault) {
      actions.fail(path, inOneSentence(fault))
      return false
    }
  }
  return {
    ...actions,
    set(path, value, gesture) {
      const { scenario } = store.getState().doing.now
      const also = withOtherEnd(scenario, path, value)
      if (also !== null) return this.setAll(also, path)
      const standard = parameters.find((each) => each.path === path)?.value
      const next = withChange(scenario, path, value, findBase, standard)
      if (!passes(next, path)) return
      // A value like the standard is no change, and is taken back.
      if (Object.hasOwn(next.changes, path)) actions.set(path, value, gesture)
      else actions.setAll({ [path]: null }, path)
    },
    setAll(changes, path) {
      const { scenario } = store.getState().doing.now
      const next = Object.entries(changes).reduce(
        (sum, [at, value]) =>
          value === null ? withoutChange(sum, at) : withChange(sum, at, value, findBase),
        scenario,
      )
      if (passes(next, path)) actions.setAll(changes, path)
    },
  }
}

/** Moving the first year past the last, or the last before the first, moves both. */
function withOtherEnd(
  scenario: Scenario,
  path: string,
  value: ParameterValue,
): Readonly<Record<string, ParameterValue>> | null {
  const other =
    path === 'time.first_year'
      ? 'time.last_year'
      : path === 'time.last_year'
        ? 'time.first_year'
        : null
  if (other === null) return null
  const inForce = { ...changesBelow(scenario, findBase), ...scenario.changes }
  const at = String(inForce[other] ?? inForce['year'] ?? '')
  const passed = path === 'time.first_year' ? String(value) > at : String(value) < at
  return passed ? { [path]: value, [other]: value } : { [path]: value, [other]: at }
}
