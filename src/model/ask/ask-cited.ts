/** Gives figures that stand in a source: published awards and totals, and facts the model does not compute. */
import { ScenarioFault, quote, suggest } from '../fault'
import type { AskedFigure, Dataset, FigureAsk } from '../types'

type Published = Extract<FigureAsk, { readonly published: unknown }>['published']
type Fact = Extract<FigureAsk, { readonly fact: unknown }>['fact']

/** A published figure with half the unit of its last printed digit as its range. */
export function askPublished(dataset: Dataset, { year, program, of }: Published): AskedFigure {
  const ofYear = dataset.published.filter(
    (figure) => figure.program === program && figure.fiscalYear === year,
  )
  const found = ofYear.find((figure) => figure.of.includes(of))
  if (found === undefined) {
    const near = suggest(
      of,
      ofYear.flatMap((figure) => figure.of),
    )
    throw new ScenarioFault(`nothing was published of ${quote(of)}, ${program}, ${year}${near}.`)
  }
  const { dollars, tolerance, label, source, locator } = found
  const ends = { low: dollars - tolerance, high: dollars + tolerance }
  return {
    value: dollars,
    ...ends,
    unit: 'dollars',
    year,
    kind: 'published',
    reason: {
      says: `${label}, as published, fiscal year ${year}: ${locator}.`,
      value: dollars,
      unit: 'dollars',
      ...(tolerance > 0 ? ends : {}),
      source,
      from: [],
    },
  }
}

/** A sourced figure; its source must stand in the table of sources. */
export function askFact(dataset: Dataset, fact: Fact): AskedFigure {
  const { value, unit, source, year, says } = fact
  if (!dataset.sources.has(source))
    throw new ScenarioFault(
      `${quote(source)} is no source${suggest(source, dataset.sources.keys())}.`,
    )
  return {
    value,
    low: value,
    high: value,
    unit,
    year,
    kind: 'as published',
    reason: { says, value, unit: unit === 'percent' ? 'count' : unit, source, from: [] },
  }
}
