/** Writes compared figures: an amount, a difference with its sign, a part in per cent, dollars for each resident. */
import type {
  ComparedFigure,
  ComparedRun,
  Comparison,
  Dataset,
  PlaceRow,
  TotalRow,
} from '../../model/index'
import { dollars, fiscalYear, money, percent, shortMoney } from '../format'
import type { Figure } from '../format'
import { fullName, nameOf } from '../views/names'
import { isWide, rangeWords } from '../views/range-words'

/** The ways a figure may be shown. */
export const UNITS = ['dollars', 'percent', 'resident'] as const
export type Unit = (typeof UNITS)[number]

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  dollars: 'dollars',
  percent: 'change in per cent',
  resident: 'dollars for each resident',
}

/** What is not known, in one word. */
const UNKNOWN = 'unknown'

/** An amount as well as it is known; both ends where they lie far apart. */
export function amountWords(amount: Figure | null, unit: TotalRow['unit'] = 'dollars'): string {
  if (amount === null) return UNKNOWN
  if (unit === 'months') return monthsWords(amount)
  const text = isWide(amount) && amount.high > amount.low ? rangeWords(amount) : money(amount)
  return unit === 'dollar-months' ? text.replaceAll('$', '') : text
}

/** A difference with its sign, as well as it is known. */
export function differenceWords(
  difference: Figure | null,
  unit: TotalRow['unit'] = 'dollars',
): string {
  if (difference === null) return UNKNOWN
  const { value, low, high } = difference
  if (unit === 'months')
    return value === 0 ? '0' : `${signOf(value)}${monthsWords(size(difference))}`
  const bare = (text: string) => (unit === 'dollar-months' ? text.replaceAll('$', '') : text)
  if (high - low < 1) return value === 0 ? '0' : bare(`${signOf(value)}${dollars(Math.abs(value))}`)
  if (!isWide(difference)) return bare(`${signOf(value)}${money(size(difference))}`)
  return bare(`${endWords(low)} to ${endWords(high)}`)
}

/** A change in per cent of the first, with its sign; `new` where the first has nothing. */
export function changeWords({ amount, difference, change }: ComparedFigure): string {
  if (amount === null || difference === null) return UNKNOWN
  if (change === null) return amount.value === 0 ? '0' : 'new'
  if (change === 0) return '0'
  const text = percent(Math.abs(change), 1)
  return /^0\D/.test(text) ? `under ${signOf(change)}0.1\u00a0%` : `${signOf(change)}${text}`
}

/** Dollars for each resident, to the cent. */
function perResidentWords({ perResident }: ComparedFigure): string {
  if (perResident === null) return UNKNOWN
  return perResident > 0 && perResident < 0.005 ? 'under $0.01' : `$${perResident.toFixed(2)}`
}

/** One cell: the figure in the unit asked for, with what it is more or less than the first. */
export function cellWords(
  figure: ComparedFigure,
  unit: Unit,
  at: number,
  of: TotalRow['unit'] = 'dollars',
): string {
  if (unit === 'resident') return of === 'dollars' ? perResidentWords(figure) : '\u2013'
  if (unit === 'percent' && at > 0) return changeWords(figure)
  return amountWords(figure.amount, of)
}

/** `FY2016`, or `FY2015 to FY2017` where a scenario follows several. */
export function yearsOf({ years }: ComparedRun): string {
  const [first, last] = [years[0]?.year ?? '', years.at(-1)?.year ?? '']
  return first === last ? fiscalYear(first) : `${fiscalYear(first)} to ${fiscalYear(last)}`
}

/** The years of a scenario and of the first: `FY2016`, or `FY2017 in B, FY2016 in A`. */
export function yearsBeside({ runs }: Comparison, at: number): string {
  const [first, run] = [runs[0]!, runs[at]!]
  const [was, now] = [yearsOf(first), yearsOf(run)]
  return was === now ? now : `${now} in ${run.name}, ${was} in ${first.name}`
}

/** A place by a name that no other has; a state by its own. */
export function placeWords(
  { recipients }: Dataset,
  { recipient, kind }: Pick<PlaceRow, 'recipient' | 'kind'>,
): string {
  return kind === 'state' ? nameOf(recipients, recipient) : fullName(recipients, recipient)
}

/** What a place gets in two scenarios, in one sentence for the eye and the ear. */
export function gainSentence(dataset: Dataset, row: PlaceRow, at: number, letter: string): string {
  const [was, now] = [row.figures[0]!, row.figures[at]!]
  const by = now.difference!
  const name = placeWords(dataset, row)
  const ends = `${amountWords(was.amount)} in A, ${amountWords(now.amount)} in ${letter}`
  if (by.value === 0 && by.high === by.low) return `${name}: ${ends}; no difference.`
  const part = now.change === null || by.value === 0 ? '' : ` (${changeWords(now)})`
  return `${name}: ${ends}; ${differenceWords(by)}${part}.`
}

/** A difference without its sign. */
function size({ value, low, high }: Figure): Figure {
  const ends = [low, high].map(Math.abs)
  return { value: Math.abs(value), low: Math.min(...ends), high: Math.max(...ends) }
}

function signOf(value: number): string {
  return value > 0 ? '+' : '\u2212'
}

/** One end of a wide range, to about a hundredth of it. */
function endWords(end: number): string {
  if (Math.abs(end) < 0.5) return '$0'
  const value = Math.abs(end)
  return `${signOf(end)}${shortMoney({ value, low: value * 0.99, high: value * 1.01 })}`
}

function monthsWords({ value, low, high }: Figure): string {
  const write = (months: number) => months.toFixed(1).replace(/\.0$/, '')
  const [least, most] = [write(low), write(high)]
  return least === most ? write(value) : `${least} to ${most}`
}
