/** Holds one changed value against its parameter: its type, its range, its choices. */

import { quote, suggest } from './fault'
import { MOST_DOLLARS, UNKNOWN } from './parameters'
import { isAnEnd, isOfForwardYears, twoNumbers } from './ranged-text'
import type { Parameter, ParameterValue } from './types'

const LONGEST_RULE = 500

/** Say in one sentence what is wrong with a value and what to write instead, or null where it fits. */
export function checkChange(parameter: Parameter, value: ParameterValue): string | null {
  const { path } = parameter
  const shown = quote(String(value))
  if (twoNumbers(value) !== null) return `${path}: ${shown} is a range, and ${notRanged(parameter)}`
  switch (parameter.type) {
    case 'switch':
      return typeof value === 'boolean'
        ? null
        : `${path}: ${shown} is not a switch; write true or false.`
    case 'choice': {
      const ids = (parameter.choices ?? []).map(({ id }) => id)
      const chosen = typeof value !== 'boolean' && ids.includes(String(value))
      return chosen ? null : `${path}: ${shown} is not a choice here${suggest(String(value), ids)}.`
    }
    case 'day': {
      if (value === '') return null
      const { first = '0001-01-01', last = '9999-12-31' } = parameter
      if (typeof value !== 'string' || !isDay(value)) {
        return `${path}: ${shown} is not a day; write one such as 2017-04-25, or nothing.`
      }
      if (value >= first && value <= last) return null
      return `${path}: ${shown} is ${value < first ? 'before' : 'after'} the days that are held; write one from ${first} to ${last}.`
    }
    case 'rule':
      if (typeof value !== 'string') return `${path}: ${shown} is not a rule; write one as text.`
      if (value.trim() !== '' && value.length <= LONGEST_RULE) return null
      return `${path}: a rule has 1 to ${LONGEST_RULE} characters, not ${value.length}; write one such as population / sum(population).`
    case 'dollars':
      if (value === UNKNOWN && parameter.value === UNKNOWN) return null
      if (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= 0 &&
        value <= MOST_DOLLARS
      ) {
        return null
      }
      return `${path}: ${shown} is not an amount; write whole dollars from 0 to ${MOST_DOLLARS}.`
    case 'share':
    case 'number': {
      const { min = 0, max = parameter.type === 'share' ? 1 : MOST_DOLLARS } = parameter
      if (typeof value === 'number' && value >= min && value <= max) return null
      const what = parameter.type === 'share' ? 'a share' : 'a number'
      return `${path}: ${shown} is not ${what} from ${min} to ${max}; write one.`
    }
  }
}

/** Why a range cannot stand here, and what to write instead; what can be run over one takes it before this is asked. */
function notRanged({ path, type }: Parameter): string {
  if (isAnEnd(path)) return 'this is itself one end of a range; write one number.'
  if (isOfForwardYears(path)) return 'years to come are made by one number; write one.'
  return `only a share, an amount or a number may be one; write ${type === 'switch' ? 'true or false' : `a ${type}`}.`
}

/** Whether text is a day of the calendar, written year-month-day. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (found === null) return false
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return date >= 1 && date <= (lengths[month - 1] ?? 0)
}
