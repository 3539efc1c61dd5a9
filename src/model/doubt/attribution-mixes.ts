/** Makes scenarios between two others: some groups of what they change as the one has them, the rest as the other. */
import { withYearsOf } from '../forward/forward-years'
import { blankScenario } from '../scenario'
import { gatherChanges } from '../scenario-parts'
import type { FindBase } from '../scenario-parts'
import { settle } from '../settle'
import { simulate } from '../simulate'
import type { Dataset, Dollars, Outcome, ParameterValue, Scenario, Settings } from '../types'
import { groupOf } from './attribution-groups'
import type { Group } from './attribution-groups'
import { measureOf } from './measure'
import type { Measure } from './measure'
import { orWhyNot } from './why-not'

/** The scenarios between two, by the set of groups taken from the second: bits, the first group the lowest. */
export interface Mixes {
  /** The dataset and settings of a mix, or the sentence that says why it cannot be settled. */
  settings(set: number): Settled | string
  /** The figure of a mix, run once however many sets give the same settings; or why it cannot be run. */
  figure(set: number): Dollars | string
  /** How many runs were made. */
  runs(): number
}

/** What a mix is run with. */
export interface Settled {
  readonly dataset: Dataset
  readonly settings: Settings
}

/** Mix two scenarios that settle. A range counts as its middle, as in the run of its own scenario. */
export function mixesOf(
  dataset: Dataset,
  [a, b]: readonly [Scenario, Scenario],
  findBase: FindBase,
  groups: readonly Group[],
  of: Measure,
): Mixes {
  const all = (1 << groups.length) - 1
  const sides = [pointsOf(dataset, a, findBase), pointsOf(dataset, b, findBase)] as const
  const settled = new Map<number, Settled | string>()
  const figures = new Map<string, Dollars | string>()
  let last: Outcome | undefined
  let made = 0

  function settings(set: number): Settled | string {
    let found = settled.get(set)
    if (found === undefined) {
      const fromB = groups.filter((_, bit) => (set & (1 << bit)) !== 0)
      const mix = set === 0 ? a : set === all ? b : mixOf(sides, a, new Set(fromB))
      found = orWhyNot(() => {
        const whole = withYearsOf(dataset, mix, findBase)
        return { dataset: whole, settings: settle(whole, mix, findBase) }
      })
      settled.set(set, found)
    }
    return found
  }

  function figure(set: number): Dollars | string {
    const found = settings(set)
    if (typeof found === 'string') return found
    const key = JSON.stringify([found.settings, ahead(found, sides)])
    let known = figures.get(key)
    if (known === undefined) {
      known = orWhyNot(() => {
        made += 1
        last = simulate(found.dataset, found.settings, last)
        return measureOf(found.dataset, last, of)
      })
      figures.set(key, known)
    }
    return known
  }
  return { settings, figure, runs: () => made }
}

/** A scenario's changes with the middle in place of each range, and its seed. */
interface Points {
  readonly changes: ReadonlyMap<string, ParameterValue>
  readonly seed: number
}

function pointsOf(dataset: Dataset, scenario: Scenario, findBase: FindBase): Points {
  const { ranged = [] } = settle(withYearsOf(dataset, scenario, findBase), scenario, findBase)
  const middles = ranged.map(({ path, middle }) => [path, middle] as const)
  const changes = new Map([...gatherChanges(scenario, findBase), ...middles])
  return { changes, seed: scenario.seed }
}

function mixOf(
  [a, b]: readonly [Points, Points],
  head: Scenario,
  fromB: ReadonlySet<Group>,
): Scenario {
  const changes = [...new Set([...a.changes.keys(), ...b.changes.keys()])].flatMap((path) => {
    if (path.startsWith('doubt.')) return []
    const group = groupOf(path)
    // Time is not followed here; a path of another year that one of them follows stays allowed.
    if (group === null) return [[path, a.changes.get(path) ?? b.changes.get(path)!] as const]
    const value = (fromB.has(group) ? b : a).changes.get(path)
    return value === undefined ? [] : [[path, value] as const]
  })
  return {
    ...blankScenario(head.title),
    changes: Object.fromEntries(changes),
    seed: (fromB.has('evidence') ? b : a).seed,
  }
}

/** Settings do not say by which assumptions years to come were made; the dataset they were made into does. */
function ahead({ dataset }: Settled, sides: readonly [Points, Points]): string {
  const asked = sides.some(({ changes }) => changes.has('forward.last_year'))
  if (!asked) return ''
  return JSON.stringify(dataset.programs.map(({ id, years }) => [id, years]))
}
