/** Says in words what one scenario changes that another does not, and writes the difference as a scenario. */

import { isCoursePath } from './course/course-path'
import { settleCourse } from './course/settle-course'
import { isDoubtPath } from './doubt/doubt-path'
import { ScenarioFault } from './fault'
import { oneSpelling } from './ranged-text'
import { scenarioId } from './scenario-id'
import { withYearsOf } from './forward/forward-years'
import { gatherChanges } from './scenario-parts'
import type { Changes, FindBase } from './scenario-parts'
import { changeInWords, parametersFor, inDollars } from './scenario-words'
import type { Parameters } from './scenario-words'
import { settle } from './settle'
import type { Dataset, ParameterValue, Scenario } from './types'

/** One parameter that differs; a value is absent where a scenario leaves it as the data have it and they do not say. */
export interface Difference {
  readonly path: string
  readonly label: string
  readonly from: ParameterValue | null
  readonly to: ParameterValue | null
  /** The whole in one line: `JAG, Amount the formula divides: $274,906,565 → $300,000,000`. */
  readonly says: string
}

/**
 * What differs from the first scenario to the second, in the order in which parameters are listed:
 * what both stand on counts as well, so that two files that compute the same have no difference.
 * Throws a ScenarioFault where a base or layer is not shipped.
 */
export function diffScenarios(
  dataset: Dataset,
  a: Scenario,
  b: Scenario,
  findBase: FindBase,
): readonly Difference[] {
  const [inA, inB] = [sideOf(dataset, a, findBase), sideOf(dataset, b, findBase)]
  const readings = new Map([...(inA.parameters.readings ?? []), ...(inB.parameters.readings ?? [])])
  const paths = new Set([...inA.changes.keys(), ...inB.changes.keys()])
  const order = [...new Set([...inB.parameters.byPath.keys(), ...inA.parameters.byPath.keys()])]
  const rank = new Map(order.map((path, at) => [path, at]))
  const sorted = [...paths].sort(
    (one, other) =>
      (rank.get(one) ?? order.length) - (rank.get(other) ?? order.length) || (one < other ? -1 : 1),
  )
  const differences = sorted.flatMap((path): readonly Difference[] => {
    const [from, to] = [valueOf(inA, path), valueOf(inB, path)]
    if (same(path, from, to)) return []
    const words = (side: Side, value: ParameterValue | null) =>
      value === null ? nothing(path) : changeInWords(side.parameters, path, value).value
    const { label } = changeInWords(
      { ...(inB.parameters.byPath.has(path) ? inB : inA).parameters, readings },
      path,
      to ?? from ?? '',
    )
    const says = `${label}: ${words(inA, from)} \u2192 ${words(inB, to)}${moreOrLess(inB, path, from, to)}`
    return [{ path, label, from, to, says }]
  })
  return [...differences, ...drawDifferences(a, b)]
}

/**
 * The difference as a scenario: it starts from the first, where that is shipped under `nameOfA`, and
 * changes what differs. Where the first sets something that cannot be put back by a change, or is
 * not shipped, the scenario is the second with its own base, and its note says so. Either way it
 * computes what the second does.
 */
export function differenceFile(
  dataset: Dataset,
  a: Scenario,
  b: Scenario,
  findBase: FindBase,
  nameOfA: string | null = null,
): Scenario {
  const head: Scenario = {
    ...b,
    // Half a pair at the cut would be no character.
    title: `${a.title} \u2192 ${b.title}`.slice(0, 200).replace(/\p{Surrogate}$/u, ''),
    note: '',
    results: {},
    derivedFrom: scenarioId(a),
  }
  const changes: [string, ParameterValue][] = []
  for (const { path, to } of diffScenarios(dataset, a, b, findBase)) {
    if (to !== null && path !== 'seed' && path !== 'draws') changes.push([path, to])
  }
  if (nameOfA !== null) {
    const onA: Scenario = {
      ...head,
      base: nameOfA,
      layers: [],
      changes: Object.fromEntries(changes),
      note: `What has to be changed of the scenario \u201c${nameOfA}\u201d to compute what \u201c${b.title}\u201d does.`,
    }
    if (computesAlike(dataset, onA, b, findBase)) return onA
  }
  const why =
    nameOfA === null
      ? 'the first scenario is not a shipped one, from which a file could start'
      : 'the first scenario sets what no change puts back'
  return { ...head, note: `This is the second scenario whole: ${why}.` }
}

/** One scenario of a comparison: its changes in force, and the parameters of its year. */
export interface Side {
  readonly changes: Changes
  readonly parameters: Parameters
}

/** One scenario's changes in force with the parameters they are of. Throws a ScenarioFault on a base that is not shipped. */
export function sideOf(dataset: Dataset, scenario: Scenario, findBase: FindBase): Side {
  const changes = gatherChanges(scenario, findBase)
  return { changes, parameters: parametersFor(dataset, changes) }
}

/** The value of a path in a scenario, its own or that of the data; null where it has none. */
export function valueOf({ changes, parameters }: Side, path: string): ParameterValue | null {
  return changes.get(path) ?? parameters.byPath.get(path)?.value ?? null
}

/** Years and other choices may be written as numbers or as text, and a range in several ways. */
function same(path: string, from: ParameterValue | null, to: ParameterValue | null): boolean {
  if (from === null || to === null) return from === to
  return String(oneSpelling(path, from)) === String(oneSpelling(path, to))
}

/** What to say of a path that has no value in a scenario. */
export function nothing(path: string): string {
  if (/^facts\.[^.]*\.(?!note$)/.test(path)) return 'as recorded'
  if (path.startsWith('reactions.')) return 'as all places do'
  if (isDoubtPath(path)) return 'no doubt'
  return /^(?:facts|definitions|awards)\./.test(path) ? 'none' : 'not there'
}

function moreOrLess(
  { parameters }: Side,
  path: string,
  from: ParameterValue | null,
  to: ParameterValue | null,
): string {
  if (parameters.byPath.get(path)?.type !== 'dollars') return ''
  if (typeof from !== 'number' || typeof to !== 'number') return ''
  return to > from ? `, ${inDollars(to - from)} more` : `, ${inDollars(from - to)} less`
}

function drawDifferences(a: Scenario, b: Scenario): readonly Difference[] {
  const labels = { seed: 'Seed of what is drawn', draws: 'Draws' }
  return (['seed', 'draws'] as const).flatMap((path) => {
    const [from, to] = [a[path], b[path]]
    const label = labels[path]
    return from === to ? [] : [{ path, label, from, to, says: `${label}: ${from} \u2192 ${to}` }]
  })
}

function computesAlike(dataset: Dataset, a: Scenario, b: Scenario, findBase: FindBase): boolean {
  try {
    const settled = [a, b].map((each) =>
      settle(withYearsOf(dataset, each, findBase), each, findBase),
    )
    // What happens next rests on the data alone where nobody says anything of time.
    const inTime = [a, b].some((each) =>
      [...gatherChanges(each, findBase).keys()].some(isCoursePath),
    )
      ? [a, b].map((each) => [settleCourse(withYearsOf(dataset, each, findBase), each, findBase)])
      : []
    const text = (at: number) =>
      JSON.stringify([settled[at], inTime[at], ofOthers([a, b][at]!, findBase)], mapAsList)
    return text(0) === text(1)
  } catch (fault) {
    if (fault instanceof ScenarioFault) return false
    throw fault
  }
}

function mapAsList(_: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value
}

/** What is settled elsewhere: the reader's own awards, the years to come, and what is uncertain. */
function ofOthers(scenario: Scenario, findBase: FindBase): readonly unknown[] {
  return [...gatherChanges(scenario, findBase)]
    .filter(([path]) => /^(?:forward|awards|doubt)\./.test(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
