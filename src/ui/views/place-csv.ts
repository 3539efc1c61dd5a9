/** Writes a place's money program by program, each figure with its range, as a file to take along. */
import { cell } from './csv'
import type { PlaceMoney } from './place-money'

/** Comma-separated lines under a head, in whole dollars. */
export function placeCsv(money: PlaceMoney, year: string): string {
  const head =
    'fiscal_year,recipient,program,direct,direct_low,direct_high,withheld,withheld_low,withheld_high,through_state_to_kind,through_low,through_high,handed_on,handed_on_low,handed_on_high'
  const lines = money.rows.map((row) =>
    [
      year,
      money.recipient,
      row.program,
      ...[row.direct, row.withheld, row.through, row.handedOn].flatMap(({ value, low, high }) =>
        [value, low, high].map(Math.round),
      ),
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}
