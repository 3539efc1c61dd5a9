/** Measures awards in time: every program of five fiscal years followed day by day, against the same bare loop. */
import {
  followCourse,
  gatherChanges,
  readDataset,
  runCourse,
  settleCourse,
  settleYears,
  simulateYears,
} from '../../src/model'
import type { Course, Scenario } from '../../src/model'
import { loadFiles } from '../../src/cli/load-files'
import { findBase } from '../../src/cli/scenario-files'
import { compare, percentiles } from './interleave'
import { bareLoop } from './programs'

/** The conditions of fiscal year 2017 as announced, on every program of five fiscal years. */
const BASE = 'jag-2017-as-announced'
const YEARS = ['2014', '2015', '2016', '2017', '2018']
const SHARE = 'conditions.jag17-access.share'

/**
 * Run the comparison for as many rounds and return what to print. `cold` keeps nothing of an earlier
 * run; `warm` is what a step of a slider takes: everything from the scenario to the balances, with
 * the outcome before at hand. Throws where the course and the loop do not pay the same.
 */
export function timeCourse(rounds: number): string {
  const dataset = readDataset(loadFiles('all'))
  const included = dataset.programs
    .filter(
      ({ kind, years }) => kind !== 'published' && YEARS.some((year) => Object.hasOwn(years, year)),
    )
    .map(({ id }) => [`programs.${id}.included`, true] as const)
  const base = findBase(BASE)
  const changes = {
    ...Object.fromEntries(gatherChanges(base, findBase)),
    ...Object.fromEntries(included),
    'time.first_year': YEARS[0]!,
    'time.last_year': YEARS.at(-1)!,
  }
  const scenario: Scenario = { ...base, base: null, layers: [], changes }
  const step = (share: number) => ({ ...scenario, changes: { ...changes, [SHARE]: share } })
  const course = settleCourse(dataset, scenario, findBase)
  const settings = settleYears(dataset, scenario, findBase, course.years)
  const earlier = runCourse(dataset, scenario, findBase)
  const loops = earlier.years.years.flatMap(({ outcome }) =>
    outcome.programs.map(({ allocation }) => bareLoop(dataset, outcome, allocation)),
  )
  const bare = (): number => loops.reduce((sum, loop) => sum + loop(), 0)
  const [paid, followed] = [bare(), lastDay(earlier.course)]
  if (Math.abs(paid - followed) > 1e-5 * followed) {
    throw new Error(
      `The bare loop pays ${paid} and ${followed} is followed; they are not the same.`,
    )
  }
  let share = 0.5
  /** A new share each time, so that nothing that reads it can be reused. */
  const next = () => (share = share > 0.99 ? 0.01 : share + 0.001)
  const results = compare(rounds, {
    bare,
    'cold: simulate and follow': () =>
      followCourse(dataset, simulateYears(dataset, settings).years, course),
    'cold: follow alone': () => followCourse(dataset, earlier.years.years, course),
    'warm: a step of a slider, settled, simulated and followed': () =>
      runCourse(dataset, step(next()), findBase, earlier),
    'warm: settling alone': () => {
      const one = step(next())
      settleCourse(dataset, one, findBase)
      return settleYears(dataset, one, findBase, course.years)
    },
  })
  const loop = percentiles(results.get('bare')!)
  const touched = earlier.course.programs.reduce((sum, part) => sum + part.touched.length, 0)
  const lines = [...results].map(([name, times]) => {
    const { median, least } = percentiles(times)
    const ratios = [median / loop.median, least / loop.least].map((each) => each.toFixed(2))
    return `${median.toFixed(2).padStart(9)} ${least.toFixed(2).padStart(9)} ${ratios[0]!.padStart(13)} ${ratios[1]!.padStart(8)}   ${name}`
  })
  return [
    `awards in time: every program of five fiscal years, ${loops.length} program years, something acting on ${touched} awards; ${rounds} rounds`,
    'median ms  least ms   × bare loop  (least)   what',
    ...lines,
  ].join('\n')
}

/** Where all dollars stand on the last day looked at. */
function lastDay({ balances: { stages, quarters } }: Course): number {
  return Object.values(stages).reduce((sum, column) => sum + column[quarters.length - 1]!, 0)
}
