/** Settles what happens next: every parameter of time given its value, held against the data and against each other. */
import { checkChange } from '../change-check'
import { MOST_FAULTS, ScenarioFault } from '../fault'
import { settleChange, tooMany } from '../ranged-change'
import { rangedPaths } from '../ranged-text'
import { gatherChanges } from '../scenario-parts'
import type { Changes, FindBase } from '../scenario-parts'
import { settleOwnAwards } from '../own-awards/own-award-paths'
import { settleJoint } from './blast-joint'
import { courseClashes } from './course-clashes'
import { courseParameters } from './course-parameters'
import { isCoursePath } from './course-path'
import { courseUntil, courseYears } from './course-years'
import { explainOutsideYears, explainUnknownCoursePath } from './unknown-course-path'
import { LIFE_TERMS } from './life-parameters'
import { takenIn } from './preference-parameters'
import { NO_ORDER, REMEDIES, remediedConditions } from './remedy-parameters'
import { settleReactions } from './settle-reactions'
import type {
  AwardLife,
  CourseSettings,
  Dataset,
  FiscalYear,
  Parameter,
  ParameterValue,
  Program,
  RangedValue,
  RemedySettings,
  Scenario,
} from '../types'

/** The years are settled first; places and awards of the reader's own stand in no list; forward years are data. */
const SETTLED_ELSEWHERE = /^(?:forward|awards|reactions)\.|^time\.(?:first|last)_year$/

type Values = ReadonlyMap<string, ParameterValue>

/**
 * Give every parameter of time its value: what the data record, then the changes of base, layers and
 * scenario. What the snapshot of each year is settled from, and paths that begin with `forward.` or
 * `awards.`, are checked elsewhere. Throws a ScenarioFault with one sentence; nothing is then applied.
 */
export function settleCourse(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): CourseSettings {
  const { settings, faults } = weighCourse(dataset, gatherChanges(scenario, findBase))
  if (faults.length > 0) throw new ScenarioFault(faults[0]!)
  return settings
}

/** List everything that keeps a scenario's changes of time from being settled, a sentence each. */
export function listCourseFaults(dataset: Dataset, changes: Changes): readonly string[] {
  return weighCourse(dataset, changes).faults
}

function weighCourse(
  dataset: Dataset,
  changes: Changes,
): { readonly settings: CourseSettings; readonly faults: readonly string[] } {
  const { year, years, fault } = courseYears(dataset, changes)
  const faults = fault === null ? [] : [fault]
  const parameters = new Map(
    courseParameters(dataset, year, years).map((each) => [each.path, each] as const),
  )
  const values = new Map([...parameters].map(([path, { value }]) => [path, value]))
  const ranged: RangedValue[] = []
  for (const [path, written] of changes) {
    if (faults.length >= MOST_FAULTS) break
    if (!isCoursePath(path)) {
      const outside = fault === null ? explainOutsideYears(dataset, path, [...years, year]) : null
      if (outside !== null) faults.push(outside)
      continue
    }
    if (SETTLED_ELSEWHERE.test(path)) continue
    // Which remedies there are cannot be told without the years.
    if (fault !== null && path.startsWith('remedies.')) continue
    const parameter = parameters.get(path)
    // No order may be written as nothing.
    const value = written === '' && path.endsWith('.ends_with') ? NO_ORDER : written
    const given =
      parameter === undefined
        ? explainUnknownCoursePath(dataset, path, years, parameters.keys())
        : settleChange(parameter, value, misfit)
    if (typeof given === 'string') {
      faults.push(given)
      continue
    }
    values.set(path, given.value)
    if (given.ranged !== undefined) ranged.push(given.ranged)
  }
  // Those of the year's money are run at their ends together with these.
  if (ranged.length > 0) {
    const ofMoney = rangedPaths(changes).filter((path) => !isCoursePath(path))
    faults.push(...tooMany([...ofMoney.map((path) => ({ path })), ...ranged]))
  }
  const last = courseUntil(years, values.get('time.until'))
  if (last.fault !== null) faults.push(last.fault)
  const reactions = settleReactions(dataset, changes)
  const joint = settleJoint(dataset, changes)
  const awards = settleOwnAwards(dataset, changes)
  faults.push(...reactions.faults, ...joint.faults, ...awards.faults)
  faults.push(...courseClashes(dataset, years, values, changes))
  if (faults.length >= MOST_FAULTS) {
    faults.splice(MOST_FAULTS, Infinity, 'There are more faults than these; mend these first.')
  }
  const settings = settled(dataset, years, last.until, values, reactions.own)
  return { settings: ranged.length === 0 ? settings : { ...settings, ranged }, faults }
}

/** What is wrong with a value, or null. */
function misfit(parameter: Parameter, value: ParameterValue): string | null {
  const { path, unit, choices } = parameter
  if (choices !== undefined && path.endsWith('.kind') && Object.hasOwn(REMEDIES, String(value))) {
    const ids = choices.map(({ id }) => id)
    if (ids.includes(String(value))) return null
    return value === 'preference'
      ? `${path}: 'preference' is for conditions that only give points in a competition; write one of ${ids.join(', ')}.`
      : `${path}: '${value}' does not fit a condition that only gives points in a competition; write 'preference'.`
  }
  // Days and months are counted whole: an award has no half day.
  const whole = !['days', 'months', 'years'].includes(unit)
  if (whole || typeof value !== 'number' || Number.isInteger(value) || !Number.isFinite(value))
    return checkChange(parameter, value)
  return `${path}: ${value} is no whole number of ${unit}; write ${Math.round(value)}.`
}

function settled(
  dataset: Dataset,
  years: readonly FiscalYear[],
  until: string,
  values: Values,
  own: CourseSettings['reaction']['own'],
): CourseSettings {
  const number = (path: string) => Number(values.get(path))
  const pair = (name: string) =>
    [number(`subawards.${name}_least`), number(`subawards.${name}_most`)] as const
  return {
    years,
    until,
    lives: new Map(dataset.programs.map((each) => [each.id, lifeOf(each, number)])),
    remedies: new Map(
      remediedConditions(dataset, years).map(({ id }) => [id, remedyOf(id, values)]),
    ),
    approvalDays: number('time.approval_days'),
    lateAwards: values.get('time.late_awards') as CourseSettings['lateAwards'],
    endedAwards: values.get('time.ended_awards') as CourseSettings['endedAwards'],
    drawSlowest: number('time.draw_slowest'),
    drawFastest: number('time.draw_fastest'),
    reaction: {
      mode: values.get('reaction.mode') as CourseSettings['reaction']['mode'],
      threshold: number('reaction.threshold'),
      days: number('reaction.days'),
      own,
    },
    subawards: {
      balanceMonths: pair('balance'),
      contractMonths: pair('contract'),
      lagDays: pair('lag'),
    },
    bridge: {
      choice: values.get('bridge.choice') as CourseSettings['bridge']['choice'],
      rate: number('bridge.rate'),
    },
  }
}

function lifeOf(program: Program, number: (path: string) => number): AwardLife {
  const of = LIFE_TERMS.map(({ term, path }) => [term, number(`lives.${program.id}.${path}`)])
  const payment = program.life?.payment ?? 'reimbursement'
  return { ...(Object.fromEntries(of) as Omit<AwardLife, 'payment'>), payment }
}

function remedyOf(condition: string, values: Values): RemedySettings {
  const of = (name: string) => values.get(`remedies.${condition}.${name}`)
  // Empty, or of a condition whose remedy has no days.
  const orNull = (name: string) => {
    const value = of(name)
    return value === undefined || value === '' || value === NO_ORDER ? null : String(value)
  }
  return {
    condition,
    kind: of('kind') as RemedySettings['kind'],
    begins: orNull('begins'),
    ends: orNull('ends'),
    endsWith: orNull('ends_with'),
    holds: of('holds') === 'everyone' ? 'everyone' : 'failing',
    noticeDays: Number(of('notice_days') ?? 0),
    yearsBack: Number(of('years_back') ?? 0),
    ...(of('kind') === 'preference' ? { taken: takenIn(condition, values) } : {}),
  }
}
