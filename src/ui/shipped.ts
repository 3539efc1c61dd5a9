/** Finds the scenarios that come with the page, by folder. */
import { ScenarioFault, quote, suggest } from '../model/index'
import type { Scenario } from '../model/index'

// They are read as they stand: the tests open each of them as strictly as a stranger's.
const files = import.meta.glob<Scenario>('../../scenarios/*.scenario.json', {
  import: 'default',
  eager: true,
})

/** The shipped scenarios by name, in the order of their names. */
export const shipped: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(files).map(([path, scenario]) => [
    path.replace(/^.*\//, '').replace('.scenario.json', ''),
    scenario,
  ]),
)

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
