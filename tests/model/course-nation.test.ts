/** Laws of time on the shipped data: every quarter balances, a year alone is that year of more, releases give the baseline. */
import { describe, expect, test } from 'vitest'
import { findBase, openScenarioFile } from '../../src/cli/scenario-files'
import {
  blankScenario,
  followCourse,
  readScenario,
  runCourse,
  unaccountedIn,
} from '../../src/model/index'
import type { Course, CourseRun, ParameterValue, Scenario } from '../../src/model/index'
import { entered, whole } from './entered'
import { oneIn } from '../quick'
import { everyCondition, programsOf, shipped } from './every-program'

type Changes = Readonly<Record<string, ParameterValue>>

function named(name: string, changes: Changes = {}): Scenario {
  const scenario = readScenario(openScenarioFile(name).text, name)
  return { ...scenario, changes: { ...scenario.changes, ...changes } }
}

/** Each run is made once: what several tests hold others against is the same. */
const made = new Map<string, CourseRun>()
function run(name: string, changes: Changes = {}): CourseRun {
  const key = JSON.stringify([name, changes])
  const course = made.get(key) ?? runCourse(shipped, named(name, changes), findBase)
  made.set(key, course)
  return course
}

describe('every quarter of shipped scenarios', () => {
  test.each(
    oneIn(4, [
      'jag-2017-as-announced',
      'statutory-penalties-2016',
      'congress-15-percent',
      'nine-letters-2017',
    ]),
  )('%s balances', (name) => {
    const followed = run(name)
    const left = unaccountedIn(followed.course.balances, entered(followed, followed.course))
    expect(left.every((dollars) => dollars === 0)).toBe(true)
  })

  test('every program and condition of FY2016 and FY2017 balances', () => {
    const included = programsOf('2017').map((id) => [`programs.${id}.included`, true] as const)
    const scenario = {
      ...blankScenario(''),
      changes: {
        ...everyCondition('2017'),
        ...Object.fromEntries(included),
        year: '2017',
        'time.first_year': '2016',
        'time.last_year': '2017',
      },
    }
    const followed = runCourse(shipped, scenario, findBase)
    expect(followed.course.programs.length).toBeGreaterThan(30)
    const left = unaccountedIn(followed.course.balances, entered(followed, followed.course))
    expect(left.every((dollars) => dollars === 0)).toBe(true)
  })
})

test('one year alone is that year of a longer run', () => {
  const until = { 'time.until': '2021-09-30' }
  const years = { 'time.first_year': '2015', 'time.last_year': '2018' }
  const long = run('jag-2017-as-announced', { ...until, ...years })
  const alone = run('jag-2017-as-announced', until)
  const slice = long.course.programs.filter(({ year }) => year === '2017')
  expect(slice.length).toBe(alone.course.programs.length)
  slice.forEach((program, i) => {
    const own = alone.course.programs[i]!
    expect(program.balances).toEqual(own.balances)
    expect(
      program.touched.map(({ recipient, dollarDays, lost, bites }) => ({
        recipient,
        dollarDays,
        lost,
        bites,
      })),
    ).toEqual(
      own.touched.map(({ recipient, dollarDays, lost, bites }) => ({
        recipient,
        dollarDays,
        lost,
        bites,
      })),
    )
  })
})

describe('against the baseline', () => {
  const lifted = {
    'conditions.jag17-access.share': 0,
    'conditions.jag17-certification.share': 0,
    'conditions.jag17-notice.share': 0,
  }
  const alone = Object.fromEntries(
    ['access', 'certification', 'notice'].map((id) => [`remedies.jag17-${id}.holds`, 'failing']),
  )

  test('a remedy of nothing is the baseline bit for bit', () => {
    const nothing = run('jag-2017-as-announced', { ...lifted, ...alone })
    expect(nothing.course.balances).toEqual(run('baseline-2017').course.balances)
  })

  test('releasing everything pays what the baseline pays in the end', () => {
    const ends = Object.fromEntries(
      ['access', 'certification', 'notice'].flatMap((id) => [
        [`remedies.jag17-${id}.kind`, 'hold'],
        [`remedies.jag17-${id}.holds`, 'failing'],
        [`remedies.jag17-${id}.ends`, '2018-12-01'],
        [`remedies.jag17-${id}.ends_with`, 'none'],
      ]),
    )
    const late = { 'time.until': '2026-09-30' }
    const released = run('jag-2017-as-announced', { orders: 'none', ...ends, ...late })
    const plain = run('baseline-2017', late)
    const last = plain.course.balances.quarters.length - 1
    const closed = (each: CourseRun) => each.course.balances.stages.closed[last]
    expect(closed(released)).toBe(closed(plain))
    expect(whole(released.course, last)).toBe(whole(plain.course, last))
    const held = released.course.programs[0]!.touched
    expect(held.length).toBeGreaterThan(0)
    expect(held.every(({ lost }) => lost === 0)).toBe(true)
    expect(held.some(({ dollarDays }) => dollarDays > 0)).toBe(true)
  })

  test('a longer hold of some is no longer delay of anyone else', () => {
    const held = (until: string) =>
      run('jag-2017-as-announced', {
        ...alone,
        // With the orders as they came an injunction protects everyone on the day of the offer.
        orders: 'none',
        'remedies.jag17-access.kind': 'hold',
        'remedies.jag17-access.ends': until,
        'remedies.jag17-access.ends_with': 'none',
        'conditions.jag17-certification.definition': 'none',
        'conditions.jag17-notice.definition': 'none',
      }).course.programs[0]!.touched
    const [short, long] = [held('2018-06-01'), held('2019-06-01')]
    expect(long.map(({ recipient }) => recipient)).toEqual(short.map(({ recipient }) => recipient))
    const all = (touched: typeof short) => touched.reduce((sum, each) => sum + each.dollarDays, 0)
    expect(all(long)).toBeGreaterThan(all(short))
  })

  test('what others gain is what was withheld, less what lapsed and what stays held', () => {
    for (const destination of oneIn(3, ['same-state', 'pro-rata', 'lapse'])) {
      const { course, years } = run('jag-2017-as-announced', {
        ...alone,
        ...Object.fromEntries(
          ['access', 'certification', 'notice'].flatMap((id) => [
            [`remedies.jag17-${id}.kind`, 'withhold'],
            [`conditions.jag17-${id}.destination`, destination],
          ]),
        ),
      })
      const { touched } = course.programs[0]!
      const gained = touched.reduce((sum, { takenIn }) => sum + takenIn, 0)
      const out = (stage: string) =>
        touched.reduce(
          (sum, { moves }) =>
            sum + moves.reduce((all, move) => all + (move.to === stage ? move.dollars : 0), 0),
          0,
        )
      const { totals } = years.years[0]!.outcome
      expect(gained).toBe(totals.reallocated)
      expect(gained).toBe(totals.withheld - totals.held - totals.lapsed)
      expect(out('moved')).toBe(gained)
      expect(out('lapsed')).toBe(totals.lapsed)
    }
  })
})

test('counting open findings as met or as failed brackets the delay', () => {
  const scenario = named('jag-2017-as-announced', { evidence: 'sourced' })
  const { years, course } = runCourse(shipped, scenario, findBase)
  const days = (counting: 'least' | 'most') =>
    followCourse(shipped, years.years, course.settings, counting).programs[0]!.touched.reduce(
      (sum, { dollarDays }) => sum + dollarDays,
      0,
    )
  const own = course.programs[0]!.touched.reduce((sum, { dollarDays }) => sum + dollarDays, 0)
  expect(days('least')).toBeLessThanOrEqual(own)
  expect(own).toBeLessThanOrEqual(days('most'))
  expect(days('least')).toBeLessThan(days('most'))
})

describe('places answer', () => {
  const access = {
    orders: 'none',
    ...Object.fromEntries(
      ['access', 'certification', 'notice'].flatMap((id) => [
        [`remedies.jag17-${id}.kind`, 'hold'],
        [`remedies.jag17-${id}.holds`, 'failing'],
        [`remedies.jag17-${id}.ends_with`, 'none'],
      ]),
    ),
  }
  const days = (changes: Changes = {}) =>
    new Map(
      run('jag-2017-as-announced', { ...access, ...changes }).course.programs[0]!.touched.map(
        ({ recipient, heldDays }) => [shipped.recipients.ids[recipient]!, heldDays] as const,
      ),
    )
  const asListed = days()
  // Chicago and Philadelphia are held as long as anyone looks.
  const [chicago, philadelphia] = ['1714000', '4260000']

  test('on a day the reader sets, and no one else with it', () => {
    const set = days({ [`reactions.${philadelphia}`]: '2018-01-01' })
    // October to December 2017: 92 days from the offer to the change.
    expect(set.get(philadelphia)).toBe(92)
    expect(set.get(chicago)).toBe(asListed.get(chicago))
  })

  test('always, so many days after the first finding', () => {
    const always = days({ 'reaction.mode': 'always', 'reaction.days': 30 })
    expect(always.get(philadelphia)).toBe(30)
    expect([...always.values()].every((held, i) => held <= [...asListed.values()][i]!)).toBe(true)
  })

  test('only above a threshold of dollars at stake', () => {
    const high = days({ 'reaction.mode': 'threshold', 'reaction.threshold': 1_000_000_000 })
    expect(high).toEqual(asListed)
    const low = days({ 'reaction.mode': 'threshold', 'reaction.threshold': 1, 'reaction.days': 30 })
    expect(low.get(philadelphia)).toBe(30)
  })

  test('a local government whose state law leaves it no choice keeps its policy', () => {
    const bound = {
      'reaction.mode': 'always',
      'reaction.days': 30,
      [`facts.${philadelphia}.state_limits_cooperation`]: 'yes',
    }
    expect(days(bound).get(philadelphia)).toBe(asListed.get(philadelphia))
  })

  test('never: facts stay as they were, whatever is recorded later', () => {
    const never = days({ 'reaction.mode': 'never' })
    for (const [place, held] of asListed) expect(never.get(place) ?? 0).toBeGreaterThanOrEqual(held)
  })
})

describe('what was found', () => {
  const order = 'executive-order-full-width-2017'
  const ended = {
    'remedies.eo13768-9a.kind': 'terminate',
    'remedies.eo13768-9a.begins': '2018-06-01',
  }

  test('stands where the facts later leave it open: no news is no release', () => {
    const { course } = run(order, ended)
    const awards = course.programs.flatMap(({ touched }) => touched)
    const given = awards.flatMap(({ moves }) => moves).filter(({ from }) => from === 'ended')
    expect(awards.some(({ lost }) => lost > 0)).toBe(true)
    expect(given).toEqual([])
    expect(awards.some(({ bites }) => bites.some(({ open }) => open))).toBe(true)
  })

  test('is counted as met again where open findings count as met', () => {
    const { course, years } = run(order, ended)
    const least = followCourse(shipped, years.years, course.settings, 'least')
    const lost = ({ programs }: Course) =>
      programs.reduce((sum, { touched }) => touched.reduce((all, each) => all + each.lost, sum), 0)
    expect(lost(least)).toBeLessThan(lost(course))
  })

  test('names as the end of a bite only orders that bear on its condition', () => {
    const { course } = run(order)
    const ends = course.programs.flatMap(({ touched }) =>
      touched.flatMap(({ bites }) => bites.map(({ endedBy }) => endedBy)),
    )
    expect(ends.some((says) => says.includes('RESCISSION_2021'))).toBe(false)
  })
})

describe('money that is to go elsewhere', () => {
  const moves = {
    'conditions.jag16-1373.destination': 'pro-rata',
    'remedies.jag16-1373.kind': 'withhold',
  }
  const moved = (changes: Changes) =>
    run('nine-letters-2017', changes).course.programs[0]!.touched.reduce(
      (sum, { takenIn }) => sum + takenIn,
      0,
    )

  test('goes on the day of the offer, and not where the remedy begins after it', () => {
    expect(moved({ ...moves, 'remedies.jag16-1373.begins': '' })).toBeGreaterThan(0)
    expect(moved({ ...moves, 'remedies.jag16-1373.begins': '2017-04-21' })).toBe(0)
  })

  test('goes from those who are barred as from those from whom it is withheld', () => {
    const begins = { 'remedies.jag16-1373.begins': '' }
    expect(moved({ ...moves, ...begins, 'remedies.jag16-1373.kind': 'bar' })).toBe(
      moved({ ...moves, ...begins }),
    )
  })
})

test('a share of nothing holds nobody, everyone among them', () => {
  const none = Object.fromEntries(
    ['access', 'certification', 'notice'].map((id) => [`conditions.jag17-${id}.share`, 0]),
  )
  const { course } = run('jag-2017-as-announced', none)
  expect(course.balances).toEqual(run('baseline-2017').course.balances)
})
