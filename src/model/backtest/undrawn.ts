/** Says what an even pace, and the ends of what is not known, leave undrawn of awards ended on a day. */

import { dayNumber } from '../course/days'
import { followAward } from '../course/follow-award'
import { lifeDays } from '../course/life'
import type { AwardLife, Bite, CourseSettings, Day, Dollars, FiscalYear } from '../types'

/** What a termination finds undrawn of awards of one fiscal year, were they all of it. */
export interface UndrawnOfYear {
  readonly year: FiscalYear
  /** At an even pace over the period. */
  readonly even: Dollars
  /** At the fastest and the slowest pace that the scenario allows. */
  readonly low: Dollars
  readonly high: Dollars
}

/**
 * The life taken for the ended awards: offered by the end of the fiscal year, performed from the next
 * 1 October for three years. Newspapers say that such awards usually run for three years; the months
 * are an assumption, for no list of the awards was read.
 */
export const ENDED_LIFE: AwardLife = {
  offeredMonths: 12,
  acceptDays: 45,
  startMonths: 12,
  awardMonths: 36,
  closeDays: 120,
  payment: 'advance',
}

/** The fiscal years the ended awards were made in: the oldest was reported to be 2021. */
const ENDED_YEARS: readonly FiscalYear[] = ['2021', '2022', '2023', '2024']

/** Follow `dollars` of awards of each fiscal year until they are ended on a day. */
export function undrawnByYear(
  dollars: Dollars,
  day: Day,
  settings: CourseSettings,
): readonly UndrawnOfYear[] {
  const at = dayNumber(day)
  const ends: Bite = {
    condition: '',
    remedy: 'terminate',
    from: at,
    until: null,
    base: dollars,
    share: 1,
    goesTo: 'held',
    acceptDays: 0,
    endedBy: '',
    waits: false,
    open: false,
  }
  return ENDED_YEARS.map((year) => {
    const { lost, lostLow, lostHigh } = followAward({
      program: '',
      year,
      recipient: -1,
      allocated: dollars,
      takenIn: [],
      bites: [ends],
      life: lifeDays(ENDED_LIFE, year),
      settings,
      sequence: false,
      until: at,
    })
    return { year, even: lost, low: lostLow, high: lostHigh }
  })
}
