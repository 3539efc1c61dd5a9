/** Writes figures whose range is too wide for one number as both their ends. */
import { digits, inMillions, money, shortMoney } from '../format'
import type { Figure } from '../format'

/** Whether one number would hide how little is known: the range is wider than a tenth of the figure. */
export function isWide(figure: Figure): boolean {
  return figure.high - figure.low > Math.abs(figure.value) / 10
}

/** A figure in short, or both its ends where they lie far apart. */
export function rangeWords(figure: Figure): string {
  if (!isWide(figure)) return shortMoney(figure)
  const end = (value: number) =>
    shortMoney({ value, low: value - Math.abs(value) / 100, high: value + Math.abs(value) / 100 })
  const [low, high] = [figure.low <= 0 ? '$0' : end(figure.low), end(figure.high)]
  return low === high ? low : `${low} to ${high}`
}

/** A figure to the unit it is known to, or both its ends where one number would say next to nothing. */
export function moneyOrRange(figure: Figure): string {
  return figure.high - figure.low > Math.abs(figure.value) / 2 ? rangeWords(figure) : money(figure)
}

/** A figure in millions for a picture, or both its ends to two digits, such as `150\u2013510`. */
export function millionsOrRange(figure: Figure): string {
  if (figure.high - figure.low <= Math.abs(figure.value) / 2) return inMillions(figure)
  return `${twoDigits(figure.low)}\u2013${twoDigits(figure.high)}`
}

function twoDigits(value: number): string {
  const millions = Math.max(0, value) / 1e6
  if (millions === 0) return '0'
  let unit = 0.1
  while (millions / unit >= 100) unit *= 10
  const rounded = Math.round(millions / unit) * unit
  return rounded >= 10 ? digits(rounded) : String(Math.round(rounded * 10) / 10)
}
