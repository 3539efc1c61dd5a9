/** Writes a comparison as comma-separated text: what differs, the totals, and every place with exact figures. */
import { csvText } from '../../model/index'
import type { ComparedFigure, Comparison, Dataset, ExportCell } from '../../model/index'

const FIGURES = [
  'scenario',
  'value',
  'low',
  'high',
  'difference',
  'difference_low',
  'difference_high',
  'percent',
  'per_resident',
] as const

/** What differs, one line a parameter. */
export function differsCsv({ runs, differs }: Comparison): string {
  return csvText(
    ['path', 'parameter', ...runs.map(titled)],
    differs.map(({ path, label, values }) => [path, label, ...values]),
  )
}

/** The totals, one line a total and scenario. */
export function totalsCsv(comparison: Comparison): string {
  return csvText(
    ['total', 'unit', ...FIGURES],
    comparison.totals.flatMap(({ label, unit, figures }) =>
      figures.map((figure, at) => [label, unit, ...cellsOf(comparison, figure, at)]),
    ),
  )
}

/** Every place with an award in any of them, one line a place and scenario. */
export function placesCsv({ recipients }: Dataset, comparison: Comparison): string {
  return csvText(
    ['recipient', 'name', 'kind', 'state', ...FIGURES, 'months_held', 'dollar_months'],
    comparison.places.flatMap(({ recipient, id, kind, state, figures, held }) =>
      figures.map((figure, at) => [
        id,
        recipients.names[recipient] ?? '',
        kind,
        state,
        ...cellsOf(comparison, figure, at),
        rounded(held[at]?.months, 2),
        rounded(held[at]?.dollarMonths, 0),
      ]),
    ),
  )
}

function titled({ name, scenario }: Comparison['runs'][number]): string {
  return `${name}: ${scenario.title}`
}

/** An empty cell is a figure that is not known. */
function cellsOf(comparison: Comparison, figure: ComparedFigure, at: number): ExportCell[] {
  const { amount, difference, change, perResident } = figure
  return [
    titled(comparison.runs[at]!),
    rounded(amount?.value, 2),
    rounded(amount?.low, 2),
    rounded(amount?.high, 2),
    rounded(difference?.value, 2),
    rounded(difference?.low, 2),
    rounded(difference?.high, 2),
    rounded(change === null ? undefined : change * 100, 2),
    rounded(perResident ?? undefined, 4),
  ]
}

function rounded(value: number | undefined, places: number): number | null {
  return value === undefined ? null : Number(value.toFixed(places))
}
