/** Writes what stands on the board: totals with their names, figures as well as they are known. */
import type { Board, BoardRow, BoardTotal, Checked } from '../../model/index'
import { amountWords } from '../compare/compare-words'
import { digits, fiscalYear, money } from '../format'
import type { Figure } from '../format'

/** What each total is called. */
export const TOTAL_WORDS: Readonly<Record<BoardTotal, string>> = {
  withheld: 'Withheld',
  awarded: 'Awarded',
  failing: 'Places failing',
}

/** How an answer stands, in words. */
export const ANSWER_WORDS: Readonly<Record<Checked, string>> = {
  right: 'right',
  close: 'close',
  not: 'not',
  unknown: 'cannot be told',
  none: 'no answer',
}

/** A student's figure: dollars or both their ends, or places with those that cannot be told. */
export function figureWords({ run }: BoardRow, total: BoardTotal): string {
  const figure = run.figures[total]
  if (total !== 'failing') return amountWords(figure)
  const open = figure.high - figure.value
  return open === 0 ? digits(figure.value) : `${digits(figure.value)}; ${digits(open)} open`
}

/** A figure over all students, by the point figures; half a place may be the middle of two. */
export function pointWords(total: BoardTotal, figure: Figure): string {
  if (total !== 'failing') return money(figure)
  const { value } = figure
  return Number.isInteger(value) ? digits(value) : `${digits(Math.floor(value))}.5`
}

/** The fiscal years of the board: `FY2016`, or `FY2016 and FY2017`. */
export function yearsOfBoard({ rows }: Board): string {
  const years = [...new Set(rows.map(({ run }) => fiscalYear(run.year)))].sort()
  return years.length < 2
    ? (years[0] ?? '')
    : `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`
}
