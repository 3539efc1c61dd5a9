/** Writes the value of a reason with its unit. */
import type { Reason } from '../../model/index'
import { digits, money, percent } from '../format'

/** A reason's value as a reader would write it; an unknown figure is the word, never zero. */
export function reasonValue(reason: Reason): string {
  if (typeof reason.value === 'string') return reason.value
  if (Number.isNaN(reason.value)) return 'unknown'
  switch (reason.unit) {
    case 'dollars':
      return money({
        value: reason.value,
        low: reason.low ?? reason.value,
        high: reason.high ?? reason.value,
      })
    case 'share':
      return percent(reason.value, 4)
    case 'crimes':
    case 'people':
    case 'count':
      return Number.isInteger(reason.value)
        ? digits(reason.value)
        : reason.value.toLocaleString('en-US', { maximumFractionDigits: 2 })
    default:
      return String(reason.value)
  }
}
