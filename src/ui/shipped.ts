/** Finds the scenarios that come with the page, by folder. */
import { readScenario } from '../model/index'
import type { Scenario } from '../model/index'

const files = import.meta.glob<string>('../../scenarios/*.scenario.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The shipped scenarios by name, in the order of their names. */
export const shipped: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(files).map(([path, text]) => {
    const name = path.replace(/^.*\//, '').replace('.scenario.json', '')
    return [name, readScenario(text, `scenarios/${name}.scenario.json`)]
  }),
)

/** The shipped scenario of that name; throws a sentence where there is none. */
export function findBase(name: string): Scenario {
  const found = shipped.get(name)
  if (found === undefined) {
    throw new Error(
      `There is no scenario "${name}" here; choose one of ${[...shipped.keys()].join(', ')}.`,
    )
  }
  return found
}
