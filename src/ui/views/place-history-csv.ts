/** Writes a place's awards through the years as a file to take along. */
import { cell } from './csv'
import { knownWords } from './place-history'
import type { HistoryOf } from './place-history'

/** The years as a file. */
export function historyCsv(of: HistoryOf): string {
  const head =
    'fiscal_year,program,recipient,by_formula,by_formula_low,by_formula_high,published_award,published_tolerance,published_state_with_local,known'
  const lines = of.years.map((row) =>
    [
      row.year,
      of.program,
      of.place,
      row.computed?.value ?? '',
      row.computed === null ? '' : Math.round(row.computed.low),
      row.computed === null ? '' : Math.round(row.computed.high),
      row.published?.dollars ?? '',
      row.published?.tolerance ?? '',
      row.shared?.dollars ?? '',
      knownWords(row),
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}
