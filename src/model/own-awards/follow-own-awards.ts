/** Follows all own awards of a reader: one after the other, sub-awards after the prime award they hang on, and together. */
import { addAward, emptyBalances } from '../course/balances'
import { cashFlow, cashPeriods } from '../course/cash-flow'
import { dayNumber, dayText } from '../course/days'
import type { Amount } from '../kept'
import type { Bite, CourseSettings, Dataset } from '../types'
import { followOwnAward } from './follow-own-award'
import { matchProgram } from './match-program'
import type { OwnAsk, OwnCourse, OwnCourses, OwnTotal } from './own-ask'
import type { OwnAward } from './own-award'
import { ownBites } from './own-bites'
import { fiscalYearOf } from './own-life'

/** No award is looked at for longer than this after the day of its balances. */
const LAST = dayNumber('2100-12-31')

/** Own awards being followed, one after the other, so that a page can paint between. */
interface OwnRun {
  readonly of: number
  /** Follow so many more; gives how many are followed by now. */
  readonly follow: (count: number) => number
  /** What came of those followed. */
  readonly result: () => OwnCourses
}

/** Follow a reader's own awards, all at once: see `beginOwnAwards`. */
export function followOwnAwards(...given: Parameters<typeof beginOwnAwards>): OwnCourses {
  const run = beginOwnAwards(...given)
  run.follow(run.of)
  return run.result()
}

/**
 * Begin to follow a reader's own awards, from their first day until the last of them is closed or the
 * last day the scenario looks at. A sub-award whose prime award stands in the table shares that one's
 * fate; the others hang on the state that holds the prime award. Whole dollars; every dollar in one
 * stage.
 */
export function beginOwnAwards(
  dataset: Dataset,
  awards: readonly OwnAward[],
  settings: CourseSettings,
  ask: OwnAsk,
): OwnRun {
  const today = dayNumber(ask.today)
  const ends = awards.map((award) => dayNumber(award.end) + 366)
  const until = Math.min(
    LAST,
    ends.reduce((a, b) => Math.max(a, b), dayNumber(settings.until)),
  )
  const from = awards.reduce((least, { start }) => Math.min(least, dayNumber(start)), today)
  const primes = new Map<string, readonly Bite[]>()
  const followed: OwnCourse[] = []
  const follow = (award: OwnAward): OwnCourse => {
    const matched = matchProgram(dataset, award)
    const question = { award, matched, settings, ask, until }
    const above = award.tier === 'sub' ? primes.get(award.prime) : undefined
    if (above !== undefined) {
      const fate = `It shares the fate of its prime award ${award.prime}.`
      return followOwnAward(question, sharedBites(above, award), [matched.says, fate])
    }
    const own = ownBites(dataset, question)
    if (award.tier === 'prime' && award.id !== '') primes.set(award.id, own.bites)
    return followOwnAward(question, own.bites, [matched.says, ...own.says])
  }
  // Prime awards first, so that those below find what acts above them.
  const isSub = (award: OwnAward) => Number(award.tier === 'sub')
  const order = awards
    .map((award, at) => ({ award, at }))
    .sort((a, b) => isSub(a.award) - isSub(b.award) || a.at - b.at)
  let next = 0
  return {
    of: awards.length,
    follow(count) {
      for (const { award, at } of order.slice(next, next + count)) followed[at] = follow(award)
      next = Math.min(awards.length, next + count)
      return next
    },
    result: () => together(Object.values(followed), { from, until, ask }),
  }
}

/** Lay the courses of all awards together. */
function together(
  courses: readonly OwnCourse[],
  { from, until, ask }: { readonly from: number; readonly until: number; readonly ask: OwnAsk },
): OwnCourses {
  const today = dayNumber(ask.today)
  const balances = emptyBalances(from, until)
  for (const { course, award } of courses)
    addAward(balances, course, Math.min(dayNumber(award.start), today), [])
  const cash = cashFlow(
    courses.map(({ course, planned, award }) => ({
      program: '',
      year: fiscalYearOf(award),
      match: null,
      planned: planned.moves,
      comes: course.moves,
    })),
    cashPeriods(ask.firstMonth, from, until),
  )
  return { awards: courses, total: totalOf(courses), balances, cash, until: dayText(until) }
}

/** What acts on a prime award reaches a sub-award of it alike: the same share of the whole. */
function sharedBites(bites: readonly Bite[], { awarded }: OwnAward): readonly Bite[] {
  return bites.map((bite) => ({ ...bite, base: awarded }))
}

function totalOf(courses: readonly OwnCourse[]): OwnTotal {
  const sum = (of: (course: OwnCourse) => Amount | null): Amount =>
    courses.reduce(
      (total, course) => {
        const { value, low, high } = of(course) ?? { value: 0, low: 0, high: 0 }
        return { value: total.value + value, low: total.low + low, high: total.high + high }
      },
      { value: 0, low: 0, high: 0 },
    )
  return {
    awarded: courses.reduce((total, { award }) => total + award.awarded, 0),
    undrawn: sum((one) => one.undrawn),
    held: sum((one) => one.held),
    dollarDays: sum((one) => one.dollarDays),
    lost: sum((one) => one.lost),
    clawedBack: sum((one) => one.clawedBack),
    freed: sum((one) => one.freed),
    stranded: sum((one) => one.stranded),
    matchUnknown: courses.filter(({ freed }) => freed === null).length,
    drawnUnknown: courses.filter(({ award }) => award.drawn === null).length,
  }
}
