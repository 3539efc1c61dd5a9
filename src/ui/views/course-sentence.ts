/** Says in one sentence what happens to the money in time: held and for how long, lost, moved and to whom. */
import type { Course, Dataset } from '../../model/index'
import { counted, day, exactly, shortMoney } from '../format'
import { MONTH_DAYS, placeTallies, totalTally } from './course-tally'
import type { PlaceTally } from './course-tally'
import { placeName } from './verdict-reason'
import { yearsWords } from './course-years'

/** Months in words, with one decimal under two years: `13.9 months`, `one day`. */
export function monthsWords(days: number): string {
  if (days < MONTH_DAYS / 2) return counted(Math.round(days), 'day')
  const months = Math.round((days / MONTH_DAYS) * 10) / 10
  return `${months} ${months === 1 ? 'month' : 'months'}`
}

/** Dollar-days as dollar-months: one dollar held for one month is one of them. */
export function dollarMonths(dollarDays: number): number {
  return Math.round(dollarDays / MONTH_DAYS)
}

/** Dollar-months in short: `985.3 million dollar-months`. */
export function dollarMonthWords(dollarDays: number): string {
  return `${short(dollarMonths(dollarDays)).replace('$', '')} dollar-months`
}

/** The sentence; it is true of every course, also of one on which nothing acts. */
export function courseSentence(
  dataset: Dataset,
  course: Course,
  allocated: number,
  place?: number,
): string {
  const all = placeTallies(course)
  const rows = place === undefined ? all : all.filter(({ recipient }) => recipient === place)
  const who = place === undefined ? '' : ` to ${placeName(dataset, dataset.recipients.ids[place]!)}`
  if (allocated === 0 && rows.length === 0) {
    return `No award${who} is known for ${yearsWords(course.settings.years)} in the programs counted, so there is nothing to follow.`
  }
  const start = `Of ${short(allocated)} allocated${who} for ${yearsWords(course.settings.years)}`
  const sum = totalTally(rows)
  if (sum.stopped === 0 && sum.lostHigh === 0 && sum.takenIn === 0) {
    const late =
      rows.length === 0
        ? ''
        : `: what acts on ${counted(rows.length, 'place')} reaches no dollar in time`
    return `${start}, nothing is held, lost or moved${late}.`
  }
  const words = [
    heldWords(rows, course.settings.until, place !== undefined),
    lostWords(rows),
    place === undefined ? movedWords(dataset, course, rows) : movedHere(rows),
  ]
  return `${start}, ${words.join('; ')}.`
}

function heldWords(rows: readonly PlaceTally[], until: string, one: boolean): string {
  const held = rows.filter(({ stopped }) => stopped > 0)
  const sum = totalTally(held)
  if (sum.stopped === 0) return 'nothing is held'
  const days = held.map(({ heldDays }) => heldDays)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  const long =
    monthsWords(least) === monthsWords(most)
      ? monthsWords(most)
      : `${monthsWords(least)} to ${monthsWords(most)}`
  const still =
    sum.still > 0 ? `${short(sum.still)} still on ${day(until)}` : `none still on ${day(until)}`
  const whose = one ? '' : ` of ${counted(held.length, 'place')}`
  return `${short(sum.stopped)}${whose} is held at one time or another, for ${long} (${dollarMonthWords(sum.dollarDays)} in all), ${still}`
}

function lostWords(rows: readonly PlaceTally[]): string {
  const { ended, lapsed, clawedBack, lostLow, lostHigh, moved } = totalTally(rows)
  const parts = [
    ended > 0 ? `${short(ended)} ended` : '',
    lapsed > 0 ? `${short(lapsed)} lapsed` : '',
    clawedBack > 0 ? `${short(clawedBack)} repaid after disallowance` : '',
  ].filter(Boolean)
  // What moves to others is known to the dollar; the range is that of the rest.
  const [low, high] = [lostLow - moved, lostHigh - moved]
  const range =
    low === high ? '' : `between ${short(low)} and ${short(high)} by how fast it is drawn`
  if (parts.length > 0) return [parts.join(', '), range].filter(Boolean).join(', ')
  if (range !== '') return `nothing is lost at an even pace, ${range}`
  return moved > 0 ? 'nothing is ended, lapsed or repaid' : 'nothing is lost'
}

/** Of one place: what left it, and what came in. */
function movedHere(rows: readonly PlaceTally[]): string {
  const { moved, takenIn } = totalTally(rows)
  const words = [
    moved > 0 ? `${short(moved)} moves to others` : '',
    takenIn > 0 ? `${short(takenIn)} comes in from others` : '',
  ].filter(Boolean)
  return words.length === 0 ? 'nothing moves to others or comes in' : words.join(', ')
}

function movedWords(dataset: Dataset, course: Course, rows: readonly PlaceTally[]): string {
  const { moved, takenIn } = totalTally(rows)
  if (moved === 0 && takenIn === 0) return 'nothing moves to others'
  const takers = placeTallies(course).filter((row) => row.takenIn > 0)
  const first = takers.toSorted((a, b) => b.takenIn - a.takenIn || a.recipient - b.recipient)[0]
  const most =
    first === undefined
      ? 'nobody takes it'
      : `to ${counted(takers.length, 'place')}, the largest part to ${placeName(dataset, dataset.recipients.ids[first.recipient]!)}`
  const words = [
    moved > 0 ? `${short(moved)} moves ${most}` : '',
    moved === 0 && takenIn > 0 ? `${short(takenIn)} comes in from others` : '',
  ]
  return words.filter(Boolean).join(', ')
}

/** Whole dollars in short. */
export function short(dollars: number): string {
  return shortMoney(exactly(dollars))
}
