/** Runs a scenario through time: settles its years, follows the money of each, and then the awards day by day. */
import { withYearsOf } from '../forward/forward-years'
import type { FindBase } from '../scenario-parts'
import { settleYears } from '../settle-years'
import { simulate } from '../simulate'
import { addYears } from '../simulate-years'
import type { YearOutcome, YearsOutcome } from '../simulate-years'
import { followInSteps } from './follow-course'
import type { Counting } from './follow-course'
import { settleCourse } from './settle-course'
import { allAtOnce } from './steps'
import type { Steps } from './steps'
import type { Course, Dataset, Outcome, Scenario } from '../types'

/** The years as they stand on the scenario's day, and what becomes of their awards. */
export interface CourseRun {
  readonly years: YearsOutcome
  readonly course: Course
}

/** Run a scenario through time, forward years it asks for among its years. Throws a ScenarioFault of one sentence on anything that cannot be settled. */
export function runCourse(
  held: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  earlier?: CourseRun,
  counting: Counting = 'own',
): CourseRun {
  return allAtOnce(runInSteps(held, scenario, findBase, earlier, counting))
}

/** The same in steps, for a page that paints between them. */
export function* runInSteps(
  held: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  earlier?: CourseRun,
  counting: Counting = 'own',
): Steps<CourseRun> {
  const dataset = withYearsOf(held, scenario, findBase)
  const settings = settleCourse(dataset, scenario, findBase)
  const found: YearOutcome[] = []
  for (const each of settleYears(dataset, scenario, findBase, settings.years)) {
    yield 0
    const before = earlier?.years.years.find(({ year }) => year === each.year)?.outcome
    const kept = before !== undefined && isOf(dataset, before) ? before : undefined
    found.push({ year: each.year, outcome: simulate(dataset, each, kept) })
  }
  const years = addYears(found)
  yield 0
  const course = yield* followInSteps(dataset, years.years, settings, counting)
  return { years, course }
}

/** Whether an outcome rests on the program years of these data: those of forward years change with what is assumed. */
function isOf({ programs }: Dataset, outcome: Outcome): boolean {
  return outcome.programs.every(({ allocation }) => programs.includes(allocation.program))
}
