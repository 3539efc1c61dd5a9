/** Writes swings as comma-separated text, a line for each thing that moves the figure. */
import { cell } from '../views/csv'
import { measureName } from './measured'
import type { SwingsOf } from './swings-reasons'

/** The widest first, each with both ends. */
export function swingsCsv({ run, swings }: SwingsOf): string {
  const name = measureName(run, swings.of)
  const rows: readonly (readonly (string | number)[])[] = [
    [
      'figure',
      'point',
      'kind',
      'id',
      'says',
      'low',
      'low_setting',
      'high',
      'high_setting',
      'swing',
    ],
    ...swings.rows.map(({ kind, id, words, low, high, swing }) => [
      name,
      swings.point,
      kind,
      id,
      words,
      low.value,
      low.setting,
      high.value,
      high.setting,
      swing,
    ]),
  ]
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`
}
