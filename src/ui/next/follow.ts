/** Follows a scenario through time for the page; what did not change since the last time is kept. */
import { runInSteps } from '../../model/index'
import type { Course, Dataset, Scenario, Steps, YearsOutcome } from '../../model/index'
import type { PageStore } from '../store'
import type { FindBase } from '../scenario-changes'

/** A course and what it was followed from. */
export interface Followed {
  readonly dataset: Dataset
  readonly scenario: Scenario
  readonly years: YearsOutcome
  readonly course: Course
}

const kept = new WeakMap<PageStore, Followed>()

/** The course followed last, if it is the one of this scenario and these data. */
export function followedAlready(
  store: PageStore,
  dataset: Dataset,
  scenario: Scenario,
): Followed | null {
  const last = kept.get(store)
  return last !== undefined && isSame(last, dataset, scenario) ? last : null
}

/** The course followed last, of whatever scenario. */
export function followedLast(store: PageStore): Followed | null {
  return kept.get(store) ?? null
}

/** Follow a scenario, in steps; throws a ScenarioFault where it cannot be settled. */
export function* follow(
  store: PageStore,
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): Steps<Followed> {
  const last = kept.get(store)
  const earlier = last !== undefined && hasSameData(last.dataset, dataset) ? last : undefined
  const { years, course } = yield* runInSteps(dataset, scenario, findBase, earlier)
  const followed = { dataset, scenario, years, course }
  kept.set(store, followed)
  return followed
}

function isSame(last: Followed, dataset: Dataset, scenario: Scenario): boolean {
  return last.scenario === scenario && hasSameData(last.dataset, dataset)
}

/** Whether two datasets agree in all that a course reads; names and published figures do not count. */
export function hasSameData(a: Dataset, b: Dataset): boolean {
  return (
    a === b ||
    (a.local.crime === b.local.crime &&
      a.facts === b.facts &&
      a.orders === b.orders &&
      a.conditions === b.conditions &&
      a.rules === b.rules &&
      a.divisors === b.divisors &&
      a.programs === b.programs)
  )
}
