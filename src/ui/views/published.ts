/** Sets the published figure beside the computed one, and says how far they are apart. */
import type { Dataset, PublishedFigure, Reason } from '../../model/index'
import { dollars, digits, shortMoney, fiscalYear } from '../format'
import type { Figure } from '../format'
import type { Gathered, ModelQuestion } from '../page-state'

/** The published award of each recipient in a year, by recipient id; joint awards are left out. */
export function publishedAwards(
  dataset: Dataset,
  program: string,
  year: string,
): ReadonlyMap<string, PublishedFigure> {
  const found = new Map<string, PublishedFigure>()
  for (const figure of dataset.published) {
    if (figure.program !== program || figure.fiscalYear !== year) continue
    if (figure.kind === 'award' && figure.of.length === 1) found.set(figure.of[0]!, figure)
  }
  return found
}

/** The published sum of all awards of a program in a year. */
export function publishedTotal(
  dataset: Dataset,
  program: string,
  year: string,
): PublishedFigure | undefined {
  return dataset.published.find(
    (figure) =>
      figure.program === program &&
      figure.fiscalYear === year &&
      figure.kind === 'total' &&
      figure.of.join() === 'all',
  )
}

/** The published amount, as printed: to the dollar, or in millions where it was rounded. */
export function publishedWords(figure: PublishedFigure): string {
  if (figure.tolerance < 1) return dollars(figure.dollars)
  return shortMoney({
    value: figure.dollars,
    low: figure.dollars - figure.tolerance,
    high: figure.dollars + figure.tolerance,
  })
}

/** How the computed figure compares: `to the dollar`, `within its rounding`, or the difference. */
export function comparedWords(figure: PublishedFigure, computed: Figure): string {
  const gap = computed.value - figure.dollars
  if (gap === 0 && figure.tolerance < 1) return 'computed to the dollar'
  if (figure.tolerance >= 1 && Math.abs(gap) <= figure.tolerance)
    return 'computed within its rounding'
  const percentApart = Math.abs(gap / figure.dollars) * 100
  const apart =
    percentApart < 0.1
      ? 'less than 0.1'
      : digits(Math.round(percentApart * 10) / 10) === '0'
        ? percentApart.toFixed(1)
        : percentApart.toFixed(1)
  return `computed is ${apart}\u00a0% ${gap > 0 ? 'more' : 'less'}`
}

/** Why a computed figure and the published one are apart: both, and what is between them. */
export function comparedReason(
  figure: PublishedFigure,
  computed: ModelQuestion,
  value: Figure,
): Gathered {
  const words = publishedWords(figure)
  return {
    says: `Published ${words}: ${comparedWords(figure, value)}.`,
    value: comparedWords(figure, value),
    unit: 'word',
    formula: '(computed \u2212 published) \u00f7 published',
    withNumbers: `(${dollars(value.value)} \u2212 ${words}) \u00f7 ${words}`,
    from: [publishedReason(figure), computed],
  }
}

/** Where a published figure was read. */
export function publishedReason(figure: PublishedFigure): Reason {
  return {
    says: [
      `${figure.label}, ${fiscalYear(figure.fiscalYear)}, as published`,
      figure.locator,
      figure.note,
    ]
      .filter(Boolean)
      .join('. '),
    value: publishedWords(figure),
    unit: 'word',
    source: figure.source,
    from: [],
  }
}
