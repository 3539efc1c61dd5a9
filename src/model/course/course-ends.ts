/** Follows a scenario through time at the ends of the ranges that its author typed: every combination of them. */
import { listCorners } from '../ranged-corners'
import { MOST_RANGED } from '../ranged-change'
import type { FindBase } from '../scenario-parts'
import { runInSteps } from './run-course'
import type { CourseRun } from './run-course'
import { partOf } from './steps'
import type { Steps } from './steps'
import type { Dataset, RangedValue, Scenario } from '../types'

/** What one run through time came to, and what each ranged parameter is in it, in the order of the ranges. */
interface CourseEnd<T> {
  readonly values: readonly number[]
  readonly found: T
}

/** The runs over the ranges of a scenario: that of the middles first, which is the scenario's own. */
export interface CourseEnds<T> {
  readonly ranged: readonly RangedValue[]
  readonly runs: readonly [CourseEnd<T>, ...CourseEnd<T>[]]
}

/** Interest is reckoned from a course, and changes none. */
const INTEREST = 'bridge.rate'

/** The ranges typed for a course: those of its years' money, and those of time. */
export function rangesOfCourse({ years, course }: CourseRun): readonly RangedValue[] {
  const ofMoney = years.years.flatMap(({ outcome }) => outcome.settings.ranged ?? [])
  const all = [...ofMoney, ...(course.settings.ranged ?? [])]
  const byPath = new Map(all.map((each) => [each.path, each]))
  // What sets amounts changes slowest: an allocation is kept while only conditions and days change.
  return ['programs', 'conditions', ''].flatMap((group) =>
    [...byPath.values()].filter(({ path }) => groupOf(path) === group),
  )
}

/**
 * Follow a scenario at the ends of its ranges, and keep of each course what `measure` finds in it;
 * null where no range reaches it. `own` is the run of the scenario itself. Steps of the courses they
 * follow, for a page that paints between them. Throws a ScenarioFault or a RuleFault of one sentence where
 * an end cannot be run.
 */
export function* courseEndsInSteps<T>(
  held: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  own: CourseRun,
  measure: (run: CourseRun) => T,
): Steps<CourseEnds<T> | null> {
  const ranged = rangesOfCourse(own).filter(({ path }) => path !== INTEREST)
  if (ranged.length === 0 || ranged.length > MOST_RANGED) return null
  const corners = listCorners(ranged)
  const runs: [CourseEnd<T>, ...CourseEnd<T>[]] = [
    { values: ranged.map(({ middle }) => middle), found: measure(own) },
  ]
  let before = own
  for (const [at, corner] of corners.entries()) {
    const changes = { ...scenario.changes, ...Object.fromEntries(corner) }
    const steps = runInSteps(held, { ...scenario, changes }, findBase, before)
    before = yield* partOf([at / corners.length, (at + 1) / corners.length], steps)
    runs.push({ values: corner.map(([, value]) => value), found: measure(before) })
    yield (at + 1) / corners.length
  }
  return { ranged, runs }
}

/** Least and most of one figure over the runs, and which run gave each. */
export function endsOfCourse<T>(
  { runs }: CourseEnds<T>,
  figure: (found: T) => number,
): {
  readonly low: number
  readonly high: number
  readonly lowRun: number
  readonly highRun: number
} {
  const values = runs.map(({ found }) => figure(found))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { low, high, lowRun: values.indexOf(low), highRun: values.indexOf(high) }
}

function groupOf(path: string): string {
  const [group = ''] = path.split('.')
  return group === 'programs' || group === 'conditions' ? group : ''
}
