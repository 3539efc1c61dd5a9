/** Holds the plan of a sweep against the data: whether what it varies and asks for is there. */
import { isCoursePath } from '../course/course-path'
import { nearestName, quote } from '../fault'
import { listParameters, listYears } from '../parameters'
import { gatherChanges } from '../scenario-parts'
import type { FindBase } from '../scenario-parts'
import { isOpenPath } from '../settle-law'
import type { Dataset, Scenario } from '../types'
import { explainUnknownPath } from '../unknown-path'
import { isDoubtPath } from './doubt-path'
import { figureFault } from './sweep-figure'
import type { SayFault, SweepPlan } from './sweep-plan'

/**
 * Say every path of a plan's grid that is no parameter of any year it runs, and every figure of a
 * program or place nobody knows. A value that does not fit is said in the rows it is of. Throws a
 * ScenarioFault where the scenario starts from one that is not shipped.
 */
export function checkPlan(
  dataset: Dataset,
  plan: SweepPlan,
  scenario: Scenario,
  findBase: FindBase,
  say: SayFault,
): void {
  const changes = gatherChanges(scenario, findBase)
  const held = listYears(dataset)
  const year = plan.grid.find(({ path }) => path === 'year')
  const asked = (year?.values ?? [changes.get('year') ?? '2016']).map(String)
  // Years to come are made as the grid goes on: a path of theirs is one of the years before.
  const years = asked.every((each) => held.includes(each)) ? asked : held
  const known = new Set(
    years.flatMap((each) => listParameters(dataset, each)).map(({ path }) => path),
  )
  for (const { path } of plan.grid) {
    if (known.has(path) || isOpenPath(path) || isDoubtPath(path)) continue
    if (path.startsWith('forward.')) continue
    if (path === 'seed' || path === 'draws') {
      say(
        'grid',
        `this is no parameter; write "${path}" beside the grid, one number for all.`,
        path,
      )
    } else if (isCoursePath(path)) {
      const says = 'this speaks of what happens in time, and a sweep runs one fiscal year'
      say('grid', `${says}; leave it out.`, path)
    } else say('grid', unknownPath(dataset, path, years, known), path)
  }
  for (const [at, figure] of plan.figures.entries()) {
    const fault = figureFault(dataset, figure)
    if (fault !== null) say('figures', fault, String(at))
  }
}

function unknownPath(
  dataset: Dataset,
  path: string,
  years: readonly string[],
  known: ReadonlySet<string>,
): string {
  const [year] = years
  const fault =
    year === undefined ? null : explainUnknownPath(dataset, path, year, known, new Map())
  if (fault !== null) return fault.replace(/^[^:]*: /, '')
  const near = nearestName(path, known)
  return `there is no such parameter; write ${near === undefined ? 'one such as year' : quote(near)}.`
}
