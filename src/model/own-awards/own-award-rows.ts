/** Sets out what came of own awards as rows, the same in the page, its files and on the command line. */
import { DAYS_A_MONTH } from '../course/delay'
import { quarterName } from '../course/days'
import { stageNames } from '../course/balances'
import type { ExportCell } from '../export-cell'
import type { Amount } from '../kept'
import type { OwnCourse, OwnCourses } from './own-ask'

/** Days as months of 30.4375 days, to one place. */
export function inMonths(days: number): number {
  return Math.floor((days / DAYS_A_MONTH) * 10 + 0.5) / 10
}

/** The columns of a row for each award; amounts in whole dollars, each with both ends. */
export const ownAwardHead: readonly string[] = [
  'award',
  'tier',
  'listings',
  'program',
  'start',
  'end',
  'awarded',
  'drawn',
  ...['undrawn', 'held', 'months_held', 'dollar_months', 'lost', 'clawed_back'].flatMap((name) => [
    `${name}_low`,
    `${name}_high`,
  ]),
  ...['match_freed', 'match_stranded'].flatMap((name) => [`${name}_low`, `${name}_high`]),
  'says',
]

/** One award as a row under `ownAwardHead`; what nobody knows is NaN. */
export function ownAwardRow(course: OwnCourse): readonly ExportCell[] {
  const { award, program, undrawn, held, heldDays, dollarDays, lost, clawedBack } = course
  const both = (amount: Amount | null) => (amount === null ? [NaN, NaN] : [amount.low, amount.high])
  const months = (amount: Amount) => [inMonths(amount.low), inMonths(amount.high)]
  return [
    nameOfAward(course),
    award.tier,
    award.listings.join(' '),
    program?.id ?? '',
    award.start,
    award.end,
    award.awarded,
    award.drawn ?? NaN,
    ...both(undrawn),
    ...both(held),
    ...months(heldDays),
    ...months(dollarDays),
    ...both(lost),
    ...both(clawedBack),
    ...both(course.freed),
    ...both(course.stranded),
    course.says.join(' '),
  ]
}

/** What an award is called: its number, else the line it stands on. */
export function nameOfAward({ award: { id, line } }: Pick<OwnCourse, 'award'>): string {
  return id !== '' ? id : line > 0 ? `line ${line}` : 'award'
}

/** The columns of a row for each federal quarter. */
export const ownQuarterHead: readonly string[] = ['quarter', ...stageNames]

/** Where all dollars stand at the end of each quarter, at an even pace. */
export function ownQuarterRows({ balances }: OwnCourses): readonly (readonly ExportCell[])[] {
  return balances.quarters.map((start, at) => [
    quarterName(start),
    ...stageNames.map((stage) => balances.stages[stage][at]!),
  ])
}
