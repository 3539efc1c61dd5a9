/** Says in one line what draws came to, for who hears the page. */
import { bandOf } from '../../model/index'
import { digits, exactly, fiscalYear, shortMoney } from '../format'
import { totalDrawn } from './draw-figures'
import type { DrawnOf } from './keep-draws'

/** What is withheld over all programs: the median and where four draws in five lie. */
export function inOneLine({ drawn, outcome }: DrawnOf): string {
  const one = outcome.programs.length === 1 ? outcome.programs[0]!.allocation.program : null
  const dollars = totalDrawn(drawn, one?.id ?? null, 'withheld')
  if (dollars === null) return `${digits(drawn.count)} draws are made.`
  const { median, tenth, ninetieth } = bandOf(dollars)
  const [middle, low, high] = [median, tenth, ninetieth].map((each) => shortMoney(exactly(each)))
  const of = one === null ? 'all programs' : one.short
  return `${digits(drawn.count)} draws are made. Withheld, ${fiscalYear(outcome.settings.year)}, ${of}: ${middle} in the middle, and ${low} to ${high} in four draws of five.`
}
