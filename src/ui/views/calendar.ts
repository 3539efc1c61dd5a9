/** Counts days and months of the calendar, and finds what happened on them. */
import { FIRST_DAY } from '../../model/index'
import type { Dataset, Day, RecipientId } from '../../model/index'

const MILLISECONDS = 86_400_000

/** A day as a whole number that grows by one a day. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS)
}

/** The day of a number. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

/** The same date some months on or back; a date the month does not have becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
  const then = Date.UTC(
    first.getUTCFullYear(),
    first.getUTCMonth(),
    Math.min(date, last.getUTCDate()),
  )
  return new Date(then).toISOString().slice(0, 10)
}

/** A day held between the first for which readings can be held against places and the last checked. */
export function heldDay(dataset: Pick<Dataset, 'checked'>, day: Day): Day {
  return day < FIRST_DAY ? FIRST_DAY : day > dataset.checked ? dataset.checked : day
}

/** Something that happened, in a sentence. */
interface Landmark {
  readonly day: Day
  readonly kind: string
  readonly says: string
}

/** Events, orders and the days readings were first put forward, oldest first; of one place or of all. */
export function landmarks(dataset: Dataset, place?: RecipientId): readonly Landmark[] {
  const concerns = (recipients: readonly RecipientId[]) =>
    place === undefined || recipients.length === 0 || recipients.includes(place)
  return [
    ...dataset.events
      .filter(({ recipients }) => concerns(recipients))
      .map(({ day, kind, says }) => ({ day, kind, says })),
    ...dataset.orders.map((order) => ({
      day: order.date,
      kind: order.by === 'court' ? 'court' : 'notice',
      says: `${order.case}, ${order.court}: ${order.says}`,
    })),
    ...dataset.definitions
      .filter(({ from }) => from >= FIRST_DAY && from <= dataset.checked)
      .map(({ from, name }) => ({
        day: from,
        kind: 'reading',
        says: `A reading is put forward: ${name}.`,
      })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The days on which something happened, each once. */
export function daysWithNews(all: readonly Landmark[]): readonly Day[] {
  return [...new Set(all.map(({ day }) => day))]
}

/** The nearest day with news before or after a day. */
export function nextNews(days: readonly Day[], from: Day, way: 1 | -1): Day | undefined {
  return way === 1 ? days.find((day) => day > from) : days.findLast((day) => day < from)
}
