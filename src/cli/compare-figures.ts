/** Writes compared figures for people: an amount, a difference with its sign, a part in percent, dollars per resident. */

import type { ComparedFigure } from '../model/index'
import { inDifference, inDollars, inFull, nearly } from './figures'

/** An amount with what it lies between. */
export type Amount = NonNullable<ComparedFigure['amount']>

/** An amount as well as it is known; both ends where they lie far apart. */
export function amountText(amount: Amount | null): string {
  if (amount === null) return 'unknown'
  const { value, low, high } = amount
  if (high - low < 1) return inFull(value)
  if (high - low <= value / 10) return inDollars(value, low, high)
  return `${nearly(low)} to ${nearly(high)}`
}

/** A difference with its sign, as well as it is known. */
export function differenceText(difference: Amount | null): string {
  if (difference === null) return 'unknown'
  const { value, low, high } = difference
  if (high - low < 1) return `${value > 0 ? '+' : ''}${inFull(value)}`
  if (high - low <= Math.abs(value) / 10) return inDifference(value, (high - low) / 2)
  return `about ${signed(low)} to ${signed(high)}`
}

/** A change in percent with its sign; `new` where there was nothing before. */
export function changeText({ amount, difference, change }: ComparedFigure): string {
  if (amount === null || difference === null) return 'unknown'
  if (change === null) return amount.value === 0 ? '0' : 'new'
  if (change === 0) return '0'
  const text = (change * 100).toFixed(1)
  if (Number(text) === 0) return `${change > 0 ? '+' : '-'}0.1 or less`
  return `${change > 0 ? '+' : ''}${text.replace(/\.0$/, '')}`
}

/** Months, or the months more or less, to one place. */
export function monthsText(months: Amount | null, sign = false): string {
  if (months === null) return 'unknown'
  const write = (value: number): string =>
    `${sign && value > 0 ? '+' : ''}${value.toFixed(1).replace(/\.0$/, '')}`
  const [low, high] = [write(months.low), write(months.high)]
  return low === high ? write(months.value) : `${low} to ${high}`
}

/** Dollars for each resident, to the cent. */
export function perResidentText({ perResident }: ComparedFigure): string {
  if (perResident === null) return 'unknown'
  return perResident > 0 && perResident < 0.005 ? 'under 0.01' : perResident.toFixed(2)
}

function signed(value: number): string {
  if (value === 0) return '0'
  return `${value > 0 ? '+' : '-'}${nearly(Math.abs(value)).replace('about ', '')}`
}
