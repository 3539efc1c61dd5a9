/** Ranges of time: settled in whole days, refused in a sentence, followed at each combination of their ends, no dollar missing. */
import { describe, expect, test } from 'vitest'
import { findBase, openScenarioFile } from '../../src/cli/scenario-files'
import {
  allAtOnce,
  changeInWords,
  courseEndsInSteps,
  endsOfCourse,
  gatherChanges,
  listSettlingFaults,
  parametersFor,
  readScenario,
  runCourse,
  runInWords,
  settleCourse,
  unaccountedIn,
} from '../../src/model/index'
import type { CourseRun, ParameterValue, Scenario } from '../../src/model/index'
import { entered } from './entered'
import { shipped } from './every-program'

type Changes = Readonly<Record<string, ParameterValue>>

const letters = readScenario(openScenarioFile('nine-letters-2017').text, 'nine-letters-2017')
const of = (changes: Changes): Scenario => ({
  ...letters,
  changes: { ...letters.changes, ...changes },
})
const settled = (changes: Changes) => settleCourse(shipped, of(changes), findBase)
const faults = (changes: Changes) => listSettlingFaults(shipped, of(changes), findBase)
const run = (changes: Changes) => runCourse(shipped, of(changes), findBase)
const ends = <T>(changes: Changes, measure: (run: CourseRun) => T) =>
  allAtOnce(courseEndsInSteps(shipped, of(changes), findBase, run(changes), measure))

const months = 'lives.jag.award_months'
const notice = 'remedies.jag16-1373.notice_days'
const share = 'conditions.jag16-1373.share'
const kind = { 'remedies.jag16-1373.kind': 'terminate' }

/** What is kept from places and lost to them, of one run. */
function sums({ course }: CourseRun) {
  const touched = course.programs.flatMap((program) => program.touched)
  const add = (figure: (award: (typeof touched)[number]) => number) =>
    touched.reduce((sum, award) => sum + figure(award), 0)
  return {
    dollarDays: add((award) => award.dollarDays),
    lost: add((award) => award.lost),
    lostLow: add((award) => award.lostLow),
    lostHigh: add((award) => award.lostHigh),
  }
}

describe('settling a range of time', () => {
  test('takes the middle in whole days and months, and says so', () => {
    const settings = settled({
      [months]: '24 to 47',
      [notice]: '0 to 45',
      'bridge.rate': '0 to 0.1',
    })
    expect(settings.lives.get('jag')!.awardMonths).toBe(36)
    expect(settings.remedies.get('jag16-1373')!.noticeDays).toBe(23)
    expect(settings.bridge.rate).toBe(0.05)
    expect(settings.ranged).toEqual([
      { path: months, low: 24, high: 47, middle: 36 },
      { path: notice, low: 0, high: 45, middle: 23 },
      { path: 'bridge.rate', low: 0, high: 0.1, middle: 0.05 },
    ])
  })

  test('whose ends meet gives what the number gives', () => {
    expect(settled({ [months]: '30 to 30' })).toEqual(settled({ [months]: 30 }))
    expect(settled({ [months]: 30 })).not.toHaveProperty('ranged')
  })

  test.each<readonly [Changes, string]>([
    [
      { [months]: '24 to 36.5' },
      "in the range '24 to 36.5', 36.5 is no whole number of months; write 37.",
    ],
    [{ [months]: '36 to 24' }, "the range '36 to 24' runs from high to low; write 24 to 36."],
    [{ [months]: '24 to' }, "'24 to' is not a range; write one such as 0.2 to 0.5, or one number."],
    [
      { [months]: '24 to 999' },
      "in the range '24 to 999', '999' is not a number from 0 to 120; write one.",
    ],
    [
      { 'time.draw_slowest': '0.2 to 0.5' },
      "'0.2 to 0.5' is a range, and this is itself one end of a range; write one number.",
    ],
    [
      { 'subawards.lag_least': '20 to 30' },
      "'20 to 30' is a range, and this is itself one end of a range; write one number.",
    ],
    [
      { 'forward.last_year': '2027', 'forward.appropriation_growth': '0.01 to 0.02' },
      "'0.01 to 0.02' is a range, and years to come are made by one number; write one.",
    ],
    [
      { 'time.until': '1 to 2' },
      "'1 to 2' is a range, and only a share, an amount or a number may be one; write a day.",
    ],
  ])('%j is refused in a sentence', (changes, says) => {
    expect(faults(changes)).toEqual([`${Object.keys(changes).at(-1)}: ${says}`])
  })

  test('refuses more, with those of money, than can be followed at all their ends', () => {
    const names = ['offered_months', 'accept_days', 'start_months', 'award_months', 'close_days']
    const five = Object.fromEntries(names.map((name) => [`lives.jag.${name}`, '24 to 36']))
    expect(faults({ ...five, [share]: '0.2 to 0.5' })).toEqual([])
    expect(faults({ ...five, [share]: '0.2 to 0.5', [notice]: '0 to 30' })).toEqual([
      `${notice}: 7 ranges are too many to run all their ends; write at most 6, and numbers for the rest.`,
    ])
  })

  test('leaves the money of the year as it is', () => {
    const { outcome } = run({ [months]: '24 to 48' }).years.years[0]!
    expect(outcome.settings).toEqual(run({}).years.years[0]!.outcome.settings)
  })
})

describe('the ends of a course', () => {
  const ranged: Changes = {
    ...kind,
    [months]: '24 to 48',
    [notice]: '0 to 90',
    [share]: '0.2 to 0.5',
    'conditions.jag16-1373.destination': 'pro-rata',
  }

  test('at each combination no dollar is missing in any quarter, and each is the run of its numbers', () => {
    const found = ends(ranged, (own) => ({
      own,
      left: unaccountedIn(own.course.balances, entered(own, own.course)),
    }))!
    expect(found.ranged.map(({ path }) => path)).toEqual([share, months, notice])
    expect(found.runs.map(({ values }) => values)).toEqual([
      [0.35, 36, 45],
      ...[0.2, 0.5].flatMap((a) => [24, 48].flatMap((b) => [0, 90].map((c) => [a, b, c]))),
    ])
    for (const { values, found: end } of found.runs) {
      expect(end.left.every((dollars) => dollars === 0)).toBe(true)
      const [a, b, c] = values as [number, number, number]
      const plain = run({ ...ranged, [share]: a, [months]: b, [notice]: c })
      expect(end.own.course.balances).toEqual(plain.course.balances)
      expect(sums(end.own)).toEqual(sums(plain))
    }
  })

  test('of what only grows or shrinks over a range are the runs of its two ends, the middle between', () => {
    for (const [path, low, high] of [
      [notice, 0, 90],
      [share, 0.2, 0.5],
      [months, 24, 48],
    ] as const) {
      const found = ends({ ...kind, [path]: `${low} to ${high}` }, sums)!
      const lost = endsOfCourse(found, (each) => each.lost)
      const [middle, first, last] = found.runs.map((each) => each.found.lost)
      expect(lost.low).toBe(Math.min(first!, last!))
      expect(lost.high).toBe(Math.max(first!, last!))
      expect([path, lost.low < lost.high]).toEqual([path, true])
      expect(middle).toBeGreaterThanOrEqual(lost.low)
      expect(middle).toBeLessThanOrEqual(lost.high)
      expect(found.runs[lost.highRun]!.found.lost).toBe(lost.high)
    }
  })

  test('are none where one number stands everywhere, and of interest alone', () => {
    expect(ends({}, sums)).toBeNull()
    expect(ends({ 'bridge.rate': '0 to 0.1' }, sums)).toBeNull()
  })

  test('are said with their units', () => {
    const changes = { [months]: '24 to 48' }
    const parameters = parametersFor(shipped, gatherChanges(of(changes), findBase))
    expect(changeInWords(parameters, months, '24 to 48').value).toBe('24 months to 48 months')
    expect(runInWords(parameters, ends(changes, sums)!, 1)).toBe(
      'JAG: months the period lasts: 24 months',
    )
  })
})
