/** Runs both back-tests: the years 2016 to 2018 as they happened, and what was ended or held in 2025. */

import { runInSteps } from '../course/run-course'
import { allAtOnce, partOf } from '../course/steps'
import type { Steps } from '../course/steps'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Day, RecordedHold, Withheld } from '../types'
import { AS_IT_HAPPENED, backTest } from './back-test'
import type { BackTest } from './back-test'
import type { Runs } from './modelled'
import { ENDED_2025, endedAwards } from './terminations'
import type { EndedAwards } from './terminations'

/** Both back-tests. */
export interface BackTests {
  readonly happened: BackTest
  /** The first and the last day the first one looks at. */
  readonly from: Day
  readonly until: Day
  /** Victim grants of 2025, and the figures of the awards ended. */
  readonly victims: BackTest
  readonly ended: EndedAwards
}

/** The shipped scenarios that have to be ready to run: their years' tables and their rules. */
export const BACK_TESTED = [AS_IT_HAPPENED, ENDED_2025] as const

/** What stands in place of a record that has not arrived. */
const nothing: Pick<Withheld, 'holds' | 'differences' | 'heldOn'> = {
  holds: [],
  differences: [],
  heldOn: [],
}

/** Run both. Throws a ScenarioFault where a scenario cannot be settled. Nothing of the record goes into a run. */
export function runBackTests(dataset: Dataset, findBase: FindBase): BackTests {
  const [happened, late] = BACK_TESTED.map((name) => runBoth(dataset, name, findBase))
  return backTests(dataset, happened!, late!)
}

/** Set the record beside two runs, of the years as they happened and of 2025. */
export function backTests(dataset: Dataset, happened: Runs, late: Runs): BackTests {
  return allAtOnce(backTestsInSteps(dataset, happened, late))
}

/** The same in steps, for a page that paints between them. */
export function* backTestsInSteps(dataset: Dataset, happened: Runs, late: Runs): Steps<BackTests> {
  const { holds, differences, heldOn } = dataset.withheld ?? nothing
  const { settings } = late.own.course
  const isLate = ({ years }: RecordedHold) => years.some((year) => settings.years.includes(year))
  const set = (runs: Runs, rows: readonly RecordedHold[]) => {
    const ids = new Set(rows.map(({ id }) => id))
    const why = differences.filter(({ record }) => ids.has(record))
    return backTest(dataset, runs, rows, why, heldOn)
  }
  return {
    happened: yield* set(
      happened,
      holds.filter((row) => !isLate(row)),
    ),
    from: '2016-10-01',
    until: happened.own.course.settings.until,
    victims: yield* set(late, holds.filter(isLate)),
    ended: endedAwards(dataset, settings),
  }
}

/** A scenario with its own word on open findings, and with every one of them as a failure. */
export function runBoth(dataset: Dataset, name: string, findBase: FindBase): Runs {
  return allAtOnce(runBothInSteps(dataset, name, findBase))
}

/** The same in steps. */
export function* runBothInSteps(dataset: Dataset, name: string, findBase: FindBase): Steps<Runs> {
  const scenario = findBase(name)
  const own = yield* partOf([0, 0.5], runInSteps(dataset, scenario, findBase))
  const most = runInSteps(dataset, scenario, findBase, own, 'most')
  return { own, most: yield* partOf([0.5, 1], most) }
}
