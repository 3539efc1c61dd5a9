/** Counts days: the model reads no clock, so a day is a whole number, and a quarter begins on a known one. */
import type { Day, FiscalYear } from '../types'

/** Days in four hundred years, and from 1 March of the year 0 to 1 January 1970. */
const ERA = 146_097
const TO_1970 = 719_468

/** The number of days from 1 January 1970 to a day of the calendar. */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return civilNumber(year, month, date)
}

/** The day of the calendar so many days after 1 January 1970. */
export function dayText(number: number): Day {
  const { year, month, date } = civil(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The same date so many months later, or the last of that month where it has no such date. */
export function addMonths(number: number, months: number): number {
  const { year, month, date } = civil(number)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const next = toMonth === 12 ? civilNumber(toYear + 1, 1, 1) : civilNumber(toYear, toMonth + 1, 1)
  return Math.min(civilNumber(toYear, toMonth, date), next - 1)
}

/** The first day of a federal fiscal year: 1 October before. A round of its own counts with its year. */
export function fiscalYearStart(year: FiscalYear): number {
  return civilNumber(Number(year.slice(0, 4)) - 1, 10, 1)
}

/** The first days of the quarters from the one a day lies in to the one another lies in. */
export function quarterStarts(from: number, until: number): readonly number[] {
  const { year, month } = civil(from)
  const starts: number[] = []
  let at = civilNumber(year, month - ((month - 1) % 3), 1)
  while (at <= until) {
    starts.push(at)
    at = addMonths(at, 3)
  }
  return starts
}

/** A quarter by its first day, as federal offices name it: `FY2017 Q4` is July to September 2017. */
export function quarterName(start: number): string {
  const { year, month } = civil(start)
  const fiscal = month >= 10 ? year + 1 : year
  return `FY${fiscal} Q${(((month + 2) / 3) % 4) + 1}`
}

/** Days since 1 January 1970 of a date in the proleptic Gregorian calendar, by whole eras of 400 years from March. */
function civilNumber(year: number, month: number, date: number): number {
  const fromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * ERA + dayOfEra - TO_1970
}

function civil(number: number): {
  readonly year: number
  readonly month: number
  readonly date: number
} {
  const era = Math.floor((number + TO_1970) / ERA)
  const dayOfEra = number + TO_1970 - era * ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}
