/** Writes the value of a reason with its unit. */
import type { Reason } from '../../model/index'
import { digits, money, percent } from '../format'
import { isWide, rangeWords } from './range-words'

/** A reason's value as a reader would write it; an unknown figure is the word, never zero. */
export function reasonValue(reason: Reason): string {
  if (typeof reason.value === 'string') return reason.value
  if (Number.isNaN(reason.value)) return 'unknown'
  const { value, low = value, high = value } = reason
  switch (reason.unit) {
    case 'dollars':
      return dollarWords(value, low, high)
    case 'share':
      return bothEnds(low, high, (share) =>
        share > 0 && share < 0.0001 ? 'under 0.01\u00a0%' : percent(share, low < high ? 2 : 4),
      )
    case 'crimes':
    case 'people':
    case 'count':
      return bothEnds(value, value, count)
    default:
      return String(value)
  }
}

function dollarWords(value: number, low: number, high: number): string {
  // Dollars for each resident are known to the cent, or to a range of cents.
  if (Math.abs(high) < 1000 && !Number.isInteger(value)) return bothEnds(low, high, cents)
  return isWide({ value, low, high })
    ? rangeWords({ value, low, high })
    : money({ value, low, high })
}

function bothEnds(low: number, high: number, write: (value: number) => string): string {
  const [least, most] = [write(low), write(high)]
  return least === most ? least : `${least} to ${most}`
}

function cents(value: number): string {
  return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

function count(value: number): string {
  return Number.isInteger(value)
    ? digits(value)
    : value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}
