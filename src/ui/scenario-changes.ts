/** Works out what a reader's scenario says: the base's changes with the reader's own laid over them. */
import type { ParameterValue, Scenario } from '../model/index'

/** Finds a shipped scenario by its name. */
export type FindBase = (name: string) => Scenario

/** Every change in force: the base's, then each layer's own, then the scenario's own. */
export function changesInForce(
  scenario: Scenario,
  findBase: FindBase,
): Readonly<Record<string, ParameterValue>> {
  return { ...changesBelow(scenario, findBase), ...scenario.changes }
}

/** What a scenario stands on: its base and its layers, without its own changes. */
export function changesBelow(
  scenario: Scenario,
  findBase: FindBase,
): Readonly<Record<string, ParameterValue>> {
  const base = scenario.base === null ? {} : changesInForce(findBase(scenario.base), findBase)
  return Object.assign({}, base, ...scenario.layers.map((name) => findBase(name).changes))
}

/** Lay one change over a scenario; a value that the base already has is no change. */
export function withChange(
  scenario: Scenario,
  path: string,
  value: ParameterValue,
  findBase: FindBase,
  standard?: ParameterValue,
): Scenario {
  const { [path]: _, ...others } = scenario.changes
  const inherited = changesBelow(scenario, findBase)
  const before = Object.hasOwn(inherited, path) ? inherited[path] : standard
  const changes = value === before ? others : { ...others, [path]: value }
  // Key figures are the author's; a changed scenario has none of its own until it is saved.
  return { ...scenario, changes, results: {} }
}

/** Take one of the scenario's own changes back. */
export function withoutChange(scenario: Scenario, path: string): Scenario {
  const { [path]: _, ...changes } = scenario.changes
  return { ...scenario, changes, results: {} }
}

/** Begin a reader's own scenario on a shipped one. */
export function startFrom(name: string, shipped: Scenario): Scenario {
  return {
    ...shipped,
    base: name,
    layers: [],
    changes: {},
    author: '',
    note: '',
    results: {},
    derivedFrom: '',
  }
}

/** The plain year: nothing withheld, every parameter as published, the same programs. */
export function baselineOf(
  scenario: Scenario,
  inForce: Readonly<Record<string, ParameterValue>>,
): Scenario {
  const kept = Object.entries(inForce).filter(
    ([path]) => path === 'year' || path.endsWith('.included'),
  )
  return {
    ...scenario,
    title: 'Baseline',
    base: null,
    layers: [],
    changes: Object.fromEntries(kept),
    results: {},
  }
}
