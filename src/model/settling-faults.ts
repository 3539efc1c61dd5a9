/** Lists everything that keeps a scenario from being settled: its own year, what happens next, and every year followed. */

import { isCoursePath } from './course/course-path'
import { courseYears } from './course/course-years'
import { listCourseFaults } from './course/settle-course'
import { doubtsAmong } from './doubt/list-doubts'
import { MOST_FAULTS, ScenarioFault } from './fault'
import { listForwardFaults, withForwardYearsThatFit } from './forward/forward-years'
import { settleOwnAwards } from './own-awards/own-award-paths'
import { faultsOfCorners } from './ranged-corners'
import { gatherChanges } from './scenario-parts'
import type { Changes, FindBase } from './scenario-parts'
import { weigh } from './settle'
import { ofYear } from './settle-years'
import type { Dataset, Scenario } from './types'

/** List everything that keeps a scenario from being settled, a sentence each. */
export function listSettlingFaults(
  held: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): readonly string[] {
  const changes = changesOf(scenario, findBase)
  const dataset = withForwardYearsThatFit(held, changes)
  const { settings, faults: inYear } = weigh(dataset, scenario, findBase)
  const faults = [
    ...inYear,
    ...(settings === null ? [] : faultsOfCorners(dataset, settings, changes)),
    ...doubtsAmong(dataset, changes).faults,
  ]
  // One that says nothing of time is settled as it was before there was any.
  if (![...changes.keys()].some(isCoursePath)) return [...new Set(faults)]
  const inTime = [
    ...listForwardFaults(changes),
    ...listCourseFaults(dataset, changes),
    ...settleOwnAwards(dataset, changes).faults,
  ]
  const { year, years } = courseYears(dataset, changes)
  const others = years.filter((each) => each !== year)
  // What is at fault in the scenario's own year is so in the others; they are not searched as well.
  const inYears = (settings === null ? [] : others).flatMap(
    (each) => weigh(dataset, ofYear(dataset, scenario, changes, each), findBase).faults,
  )
  return [...new Set([...faults, ...inTime, ...inYears])].slice(0, MOST_FAULTS + 1)
}

/** Nothing where a base or a layer is at fault: the snapshot's faults say so. */
function changesOf(scenario: Scenario, findBase: FindBase): Changes {
  try {
    return gatherChanges(scenario, findBase)
  } catch (fault) {
    if (fault instanceof ScenarioFault) return new Map()
    throw fault
  }
}
