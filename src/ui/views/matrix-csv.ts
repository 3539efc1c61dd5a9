/** Writes the rows of the matrix as comma-separated text, a line for each place and reading. */
import type { Day } from '../../model/index'
import { cell } from './csv'
import type { MatrixRow } from './matrix-list'
import { findingOfMark } from './verdict-words'
import type { ReadingName } from './verdict-words'

/** The findings in view on a day. */
export function matrixCsv(
  rows: readonly MatrixRow[],
  columns: readonly ReadingName[],
  day: Day,
  evidence: string,
): string {
  const lines = rows.flatMap((row) =>
    columns.map(({ id }, at) =>
      [day, evidence, row.place, row.name, row.state, id, findingOfMark(row.marks[at]!)]
        .map(cell)
        .join(','),
    ),
  )
  return ['day,evidence,place,name,state,definition,finding', ...lines].join('\n') + '\n'
}
