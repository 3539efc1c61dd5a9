/** Tells between what the money kept and lost in time lies over the ranges typed: a run at each combination of their ends. */
import {
  DAYS_A_MONTH,
  allAtOnce,
  courseEndsInSteps,
  endsOfCourse,
  honestWords,
  keptStages,
  rangesOfCourse,
} from '../model/index'
import type { AwardCourse, CourseRun } from '../model/index'
import { inFull } from './figures'
import type { TimedRun } from './follow-time'
import { rangesTaken } from './ranged-text'
import { findBase } from './scenario-files'
import { setTable } from './table'

/** What is told of a course at the ends of ranges. */
const TOLD = [
  ['dollarMonths', 'dollar-months held'],
  ['still', 'held on the last day'],
  ['lost', 'lost, drawn at an even pace'],
  ['lostLow', 'lost, at the least'],
  ['lostHigh', 'lost, at the most'],
] as const

/** Say which ranges were typed, that the middles are taken, and what the figures lie between; nothing where none was. */
export function quarterRangesText(run: TimedRun): readonly string[] {
  const ranged = rangesOfCourse(run)
  if (ranged.length === 0) return []
  const taken = rangesTaken(run.dataset, run.scenario, ranged)
  const ends = endsOf(run)
  if (ends === null) return [taken]
  const table = setTable(
    [
      { name: 'Over the ranges typed' },
      { name: 'least', figure: true },
      { name: 'most', figure: true },
    ],
    TOLD.map(([name, words]) => {
      const { low, high } = endsOfCourse(ends, (sums) => sums[name])
      return [words, inFull(low), inFull(high)]
    }),
  )
  return [taken, `${table}\n${honestWords({ exact: false })}`]
}

/** What `--json` carries of ranges: what was typed, and each figure's ends. */
export function quarterRangesJson(run: TimedRun): Readonly<Record<string, unknown>> {
  const parameters = rangesOfCourse(run)
  if (parameters.length === 0) return {}
  const ends = endsOf(run)
  const totals = TOLD.flatMap(([name]) => {
    if (ends === null) return []
    const { low, high } = endsOfCourse(ends, (sums) => sums[name])
    return [[name, { low, high }] as const]
  })
  const runs = ends?.runs.length ?? 1
  return { ranged: { taken: 'middle', parameters, runs, totals: Object.fromEntries(totals) } }
}

function endsOf(run: TimedRun) {
  return allAtOnce(courseEndsInSteps(run.dataset, run.scenario, findBase, run, sumsOf))
}

function sumsOf({ course: { programs, balances } }: CourseRun) {
  const touched = programs.flatMap((program) => program.touched)
  const add = (figure: (award: AwardCourse) => number) =>
    touched.reduce((sum, award) => sum + figure(award), 0)
  return {
    dollarMonths: Math.round(add(({ dollarDays }) => dollarDays) / DAYS_A_MONTH),
    still: keptStages.reduce((sum, stage) => sum + (balances.stages[stage].at(-1) ?? 0), 0),
    lost: add(({ lost }) => lost),
    lostLow: add(({ lostLow }) => lostLow),
    lostHigh: add(({ lostHigh }) => lostHigh),
  }
}
