/** Sets a text whose `{names}` are figures asked of the model: each becomes a number that opens its reasons. */
import type { AskedFigure } from '../model/index'
import { digits, fiscalYear, sentenceCase } from './format'
import type { Asked } from './page-state'
import { moneyOrRange } from './views/range-words'
import type { Piece, Told } from './words'

/** What a text's names stand for: figures, and words such as the name of a place. */
export interface ToldBy {
  readonly answered: ReadonlyMap<string, AskedFigure>
  readonly words?: ReadonlyMap<string, string>
}

/** The pieces of a text. A name that nothing stands for stays as it is written, in its braces. */
export function toldPieces(text: string, { answered, words }: ToldBy): readonly Piece[] {
  // Splitting by a pattern with a group puts what the group holds at every second place.
  return text.split(/\{([\w-]+)\}/).flatMap((part, at): readonly Piece[] => {
    if (at % 2 === 0) return part === '' ? [] : [part]
    const figure = answered.get(part)
    return [figure === undefined ? (words?.get(part) ?? `{${part}}`) : toldFigure(figure)]
  })
}

/** A figure as a number in a sentence. */
export function toldFigure(figure: AskedFigure): Told {
  return { text: figureWords(figure), asked: figureAsked(figure), label: figureLabel(figure) }
}

/** A figure as a text says it: dollars as well as they are known, counts in digits, percent to one decimal. */
export function figureWords({ value, low, high, unit }: AskedFigure): string {
  if (Number.isNaN(value)) return 'unknown'
  if (unit === 'dollars') return moneyOrRange({ value, low, high })
  const one = (each: number) =>
    unit === 'percent' ? `${Math.round(each * 10) / 10}\u00a0%` : digits(each)
  return low < high && one(low) !== one(high) ? `${one(low)} to ${one(high)}` : one(value)
}

/** The reasons of a figure, as a number of the page opens them. */
export function figureAsked(figure: AskedFigure): Asked {
  return { title: figureLabel(figure), about: { reason: figure.reason } }
}

/** What the figure is and of which fiscal year, for who hears it alone and over its reasons. */
function figureLabel(figure: AskedFigure): string {
  const year = figure.year === '' ? '' : `, ${fiscalYear(figure.year)}`
  return `${sentenceCase(figure.kind)}${year}: ${figureWords(figure)}`
}
