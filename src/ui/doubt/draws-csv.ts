/** Writes draws as comma-separated text: every draw with its totals, a figure in order of size, places with their chances. */
import type { RecipientTable } from '../../model/index'
import { cell } from '../views/csv'
import { stateCode } from '../views/names'
import type { QuantileRow } from './draw-figures'
import { CHOSEN, totalDrawn } from './draw-figures'
import type { DrawnFigure } from './drawn-figure'
import type { DrawnOf } from './keep-draws'
import type { PlaceRow } from './places-list'

/** The head of the table behind the dots. */
export const QUANTILE_HEAD = ['Of all draws', 'Dollars', 'Draw that gave it']

/** A figure in order of size. */
export function quantileCsv(figure: DrawnFigure, rows: readonly QuantileRow[]): string {
  return lines([
    ['figure', 'of_all_draws', 'dollars', 'draw'],
    ...rows.map(({ says, value, draw }) => [figure.name, says, value, draw]),
  ])
}

/** Every draw, a line each: its totals of each program, then of all together. */
export function drawsCsv({ drawn, outcome }: Pick<DrawnOf, 'drawn' | 'outcome'>): string {
  const ids = [...outcome.programs.map(({ allocation }) => allocation.program.id), null]
  const columns = ids.flatMap((program) =>
    CHOSEN.flatMap((total) => {
      const dollars = totalDrawn(drawn, program, total)
      return dollars === null ? [] : [{ name: `${program ?? 'all'}_${total}`, dollars }]
    }),
  )
  const rows = Array.from({ length: drawn.count }, (_, draw) => [
    draw,
    ...columns.map(({ dollars }) => dollars[draw]!),
  ])
  return lines([['draw', ...columns.map(({ name }) => name)], ...rows])
}

/** Places with the chance of losing more than an amount, and what they lose. */
export function placesCsv(
  recipients: RecipientTable,
  rows: readonly PlaceRow[],
  amount: number,
): string {
  return lines([
    [
      'recipient',
      'name',
      'state',
      'more_than',
      'draws_over',
      'draws',
      'least',
      'tenth',
      'median',
      'ninetieth',
      'most',
      'mean',
    ],
    ...rows.map(({ recipient, count, band }) => [
      recipients.ids[recipient] ?? '',
      recipients.names[recipient] ?? '',
      stateCode(recipients, recipient),
      amount,
      count,
      band.draws,
      band.least,
      band.tenth,
      band.median,
      band.ninetieth,
      band.most,
      band.mean,
    ]),
  ])
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\n') + '\n'
}
