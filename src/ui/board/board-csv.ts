/** Writes the board as comma-separated text, with exact figures; what is not known is an empty cell. */
import { BOARD_TOTALS, csvText } from '../../model/index'
import type { Board, BoardRow, BoardTotal, ExportCell } from '../../model/index'

/** Every student with what was changed and what came of it, then the files that could not be read. */
export function boardCsv(board: Board): string {
  return csvText(
    [
      'student',
      'file',
      'scenario_id',
      'fiscal_year',
      ...BOARD_TOTALS.flatMap((total) => columnsOf(total)),
      'changed',
      'lesson',
      'edition',
      'seed',
      ...board.steps.map(({ lesson, step }) => `${lesson} ${step}`),
      'fault',
    ],
    [
      ...board.rows.map((row): readonly ExportCell[] => [
        row.name,
        row.handIn.file,
        row.run.id,
        row.run.year,
        ...BOARD_TOTALS.flatMap((total) => cellsOf(row, total)),
        row.run.changes.map(({ says }) => says).join('; '),
        row.handIn.work?.lesson ?? '',
        row.handIn.work?.edition ?? '',
        row.handIn.work?.seed ?? '',
        ...board.steps.map(({ lesson, step }) =>
          row.handIn.work?.lesson === lesson
            ? (row.checked.find((each) => each.step === step)?.result ?? '')
            : '',
        ),
        '',
      ]),
      ...board.bad.map(({ file, says }): readonly ExportCell[] => [
        '',
        file,
        '',
        '',
        ...BOARD_TOTALS.flatMap(() => [null, null, null]),
        '',
        '',
        '',
        '',
        ...board.steps.map(() => ''),
        says,
      ]),
    ],
  )
}

/** One total of every student. */
export function spreadCsv({ rows }: Board, total: BoardTotal): string {
  return csvText(
    ['student', 'scenario_id', 'fiscal_year', ...columnsOf(total)],
    rows.map((row) => [row.name, row.run.id, row.run.year, ...cellsOf(row, total)]),
  )
}

function columnsOf(total: BoardTotal): readonly string[] {
  return total === 'failing'
    ? ['places_failing', 'places_failing_least', 'places_failing_most']
    : [total, `${total}_low`, `${total}_high`]
}

function cellsOf({ run }: BoardRow, total: BoardTotal): readonly ExportCell[] {
  const { value, low, high } = run.figures[total]
  return [value, low, high].map((each) => Number(each.toFixed(2)))
}
