/** Reads and steps the share in the sentence as the drawers read theirs; fetched when the field is entered. */
import { listParameters } from '../../model/index'
import type { Parameter, ParameterValue } from '../../model/index'
import type { PageState } from '../page-state'
import { changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'
import { stepValue } from '../views/step-value'
import { readTyped } from '../views/typed-value'
import { withUnit } from '../views/value-words'

/** The value that a text means, or one sentence on why it means none; null where the field is gone by then. */
export function readShare(
  state: PageState,
  path: string,
  typed: string,
): { readonly value: ParameterValue } | { readonly fault: string } | null {
  const found = inForce(state, path)
  if (found === null) return null
  const { parameter, value } = found
  const read = readTyped(parameter, typed)
  return 'fault' in read
    ? { fault: `${read.fault.replace(/\.$/, '')}; ${withUnit(parameter, value)} stays.` }
    : { value: read.value }
}

/** The value so many steps further, both ends of a range alike; null where the field is gone by then. */
export function stepShare(state: PageState, path: string, by: number): ParameterValue | null {
  const found = inForce(state, path)
  return found === null ? null : stepValue(found.parameter, found.value, by)
}

function inForce(
  { dataset, doing, outcome }: PageState,
  path: string,
): { readonly parameter: Parameter; readonly value: ParameterValue } | null {
  const parameters = listParameters(dataset, outcome.settings.year)
  const parameter = parameters.find((each) => each.path === path)
  // While the reading was fetched, another year or program may have come, whose share has another name.
  if (parameter === undefined) return null
  return {
    parameter,
    value: changesInForce(doing.now.scenario, findBase)[path] ?? parameter.value,
  }
}
