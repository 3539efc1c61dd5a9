/** Sets figures in type: dollars, shares, counts and days, each rounded no finer than it is known. */
import { rangeUnit, roundToRange } from '../model/index'

/** A figure and the range it is known within; an exact figure has `low` and `high` equal to it. */
export interface Figure {
  readonly value: number
  readonly low: number
  readonly high: number
}

const minus = '\u2212'
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** A figure known to the last digit. */
export function exactly(value: number): Figure {
  return { value, low: value, high: value }
}

/** The unit a figure may be rounded to: one whose own error stays within half the figure's range. */
export function unitOf(figure: Figure): number {
  return rangeUnit((figure.high - figure.low) / 2)
}

/** Round a figure to the unit it is known to. */
export function rounded(figure: Figure): number {
  return roundToRange(figure.value, figure.low, figure.high)
}

/** Digits with thousands commas and a true minus sign. */
export function digits(value: number): string {
  const text = whole.format(Math.abs(value))
  return value < 0 && text !== '0' ? minus + text : text
}

/** Whole dollars, such as `$687,266` or `−$5`. */
export function dollars(value: number): string {
  const text = digits(value)
  return text.startsWith(minus) ? `${minus}$${text.slice(1)}` : `$${text}`
}

/** Dollars rounded to their range: `$687,266` where exact, `$4,300,000` where an estimate. */
export function money(figure: Figure): string {
  const value = rounded(figure)
  if (value === 0 && figure.high >= 0.5) return `under ${dollars(unitOf(figure))}`
  return dollars(value)
}

/** Dollars in short for a sentence or a headline: `$4.3 million`, or `$29.1 M` with `word` set to ` M`. */
export function shortMoney(figure: Figure, word = '\u00a0million'): string {
  if (Math.abs(rounded(figure)) < 1e6) return money(figure)
  const sign = figure.value < 0 ? minus : ''
  if (Math.abs(rounded(figure)) >= 1e9) {
    const places = unitOf(figure) >= 1e9 ? 0 : unitOf(figure) >= 1e8 ? 1 : 2
    return `${sign}$${(Math.abs(rounded(figure)) / 1e9).toFixed(places)}${word.replace('million', 'billion').replace('M', 'B')}`
  }
  const decimals = unitOf(figure) >= 1e6 ? 0 : 1
  return `${sign}$${inMillions(figure, decimals)}${word}`
}

/** The digits of a figure in millions, such as `274.9`; small ones keep two places, and nothing is `0`. */
export function inMillions(figure: Figure, decimals?: number): string {
  const value = Math.abs(figure.value)
  if (value === 0) return '0'
  const places =
    decimals ?? (unitOf(figure) >= 1e6 ? 0 : value < 95_000 && unitOf(figure) <= 1e4 ? 2 : 1)
  const unit = Math.max(10 ** (6 - places), unitOf(figure))
  const text = ((Math.round(value / unit) * unit) / 1e6).toFixed(places)
  return Number(text) === 0 ? `under\u00a0${(unit / 1e6).toFixed(places)}` : text
}

/** A share of one as per cent, such as `60 %` or `0.25 %`; trailing zeros fall away. */
export function percent(share: number, places = 2): string {
  const text = (share * 100).toFixed(places).replace(/\.0+$|(\.\d*?)0+$/, '$1')
  return `${text.replace('-', minus)}\u00a0%`
}

/** A change against a baseline in per cent, signed: `−100`, `+3.2`, `0`, or an en dash where nothing was due. */
export function changePercent(now: number, before: number): string {
  if (before === 0) return now === 0 ? '\u2013' : 'new'
  const change = ((now - before) / before) * 100
  if (change === 0) return '0'
  const text =
    Math.abs(change) >= 99.95 || Math.abs(change) < 0.05
      ? Math.abs(change).toFixed(0)
      : Math.abs(change).toFixed(1)
  if (text === '0') return change < 0 ? `${minus}0.1 or less` : '+0.1 or less'
  return (change < 0 ? minus : '+') + text.replace(/\.0$/, '')
}

const smallWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** A count in words up to ten, with its noun: `nine places`, `1,454 awards`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${smallWords[count] ?? digits(count)} ${count === 1 ? one : many}`
}

/** A day as `21 April 2017`; text of another form is given back. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number)
  const name = MONTHS[(month ?? 0) - 1]
  return year !== undefined && name !== undefined && date !== undefined
    ? `${date} ${name} ${year}`
    : iso
}

/** The months of the calendar, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A fiscal year as `FY2016`; the Recovery Act's own round by its name. */
export function fiscalYear(year: string): string {
  return year.endsWith('-ra') ? `FY${year.slice(0, -3)} (Recovery Act)` : `FY${year}`
}

/** Set the first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
