/** Holds the scenarios that come with the page, by name; they arrive with its first data. */
import { ScenarioFault, quote, suggest } from '../model/index'
import type { Scenario } from '../model/index'

const held = new Map<string, Scenario>()

/** The shipped scenarios by name, in the order of their names; empty until the first data are there. */
export const shipped: ReadonlyMap<string, Scenario> = held

/** Take in the shipped scenarios. They are read as they stand: the tests open each as strictly as a stranger's. */
export function takeShipped(scenarios: Readonly<Record<string, Scenario>>): void {
  for (const [name, scenario] of Object.entries(scenarios)) held.set(name, scenario)
}

/** The shipped scenario of that name; throws a sentence where there is none. */
export function findBase(name: string): Scenario {
  const found = shipped.get(name)
  if (found === undefined) {
    throw new ScenarioFault(
      `base: there is no shipped scenario ${quote(name)}${suggest(name, shipped.keys())}.`,
    )
  }
  return found
}
