/** Sets what became of a reader's own awards as text for a terminal, or as a document for a program. */

import { inMonths, modelledFor, nameOfAward, ownQuarterHead, ownQuarterRows } from '../model/index'
import type { AwardTable, Dataset, OwnAsk, OwnCourses, OwnCourse } from '../model/index'
import { setTable } from './table'

type Amount = OwnCourse['lost']

/** The table, what was left out of it, and the sums, as text. */
export function awardsText(
  dataset: Dataset,
  table: AwardTable,
  courses: OwnCourses,
  ask: OwnAsk,
): string {
  const { total } = courses
  const heading = [
    { name: 'award' },
    { name: 'tier' },
    { name: 'listing' },
    ...['awarded', 'undrawn', 'held', 'months', 'lost', 'clawed back'].map((name) => ({
      name,
      figure: true,
    })),
  ]
  const rows = courses.awards.map((one) => [
    nameOfAward(one),
    one.award.tier,
    one.award.listings.join(' '),
    dollars(one.award.awarded),
    range(one.undrawn),
    range(one.held),
    ends(one.heldDays, (days) => String(inMonths(days))),
    range(one.lost),
    range(one.clawedBack),
  ])
  rows.push([
    'all',
    '',
    '',
    dollars(total.awarded),
    range(total.undrawn),
    range(total.held),
    '',
    range(total.lost),
    range(total.clawedBack),
  ])
  const place = ask.place === '' ? [] : modelledLines(dataset, ask.place)
  return [
    ...place,
    `${table.name}, read as ${table.form}: ${countOf(table.awards.length, 'award')}, balances of ${ask.today}, looked at until ${courses.until}.`,
    ...table.notes,
    '',
    setTable(heading, rows),
    '',
    ...courses.awards.map((one) => `${nameOfAward(one)}: ${one.says.join(' ')}`),
    ...matchLines(courses),
    ...(table.skipped.length === 0
      ? []
      : ['', `${countOf(table.skipped.length, 'row')} left out:`]),
    ...table.skipped.map(({ says }) => says),
  ]
    .join('\n')
    .concat('\n')
}

/** The same as a document: later fields are only ever added. Unknown is null. */
export function awardsDocument(table: AwardTable, courses: OwnCourses, ask: OwnAsk) {
  const { name, form, skipped, columns, unread, notes } = table
  return {
    schema: 1,
    table: name,
    form,
    columns,
    unread,
    notes,
    skipped,
    asked: { place: ask.place, today: ask.today, hit: ask.hit, tiers: ask.tiers },
    until: courses.until,
    total: courses.total,
    awards: courses.awards.map(({ award, program, bites, course: _, planned: __, ...rest }) => ({
      ...award,
      program: program?.id ?? null,
      ...rest,
      bites: bites.map(({ condition, remedy, from, until, share }) => ({
        condition,
        remedy,
        from,
        until,
        share,
      })),
    })),
    quarters: ownQuarterRows(courses).map((row) =>
      Object.fromEntries(ownQuarterHead.map((head, at) => [head, row[at]])),
    ),
  }
}

function modelledLines(dataset: Dataset, place: string): readonly string[] {
  const { is, isNot } = modelledFor(dataset, place)
  return [is, isNot, '']
}

function matchLines({ total }: OwnCourses): readonly string[] {
  const { freed, stranded, matchUnknown } = total
  const unknown = matchUnknown === 0 ? '' : ` (unknown for ${countOf(matchUnknown, 'award')})`
  if (freed.high + stranded.high === 0) return []
  return ['', `Match freed: ${range(freed)}; stranded: ${range(stranded)}${unknown}.`]
}

function range(amount: Amount): string {
  return ends(amount, dollars)
}

function ends({ low, high }: Amount, set: (value: number) => string): string {
  return set(low) === set(high) ? set(low) : `${set(low)} to ${set(high)}`
}

function dollars(value: number): string {
  return value.toLocaleString('en-US')
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
