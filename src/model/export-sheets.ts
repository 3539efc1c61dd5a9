/** Lays out a workbook: what it is, its sums as the page shows them, the awards, and what states hand on. */

import type { ExportCell } from './export-cell'
import { DISCLAIMER, stampLine } from './export-stamp'
import type { ExportStamp } from './export-stamp'
import { awardTable, subawardTable } from './export-table'
import type { ExportColumn, ExportTable } from './export-table'
import type { Dataset, Outcome, Totals } from './types'

/** One sheet: a name and its rows; columns say which cells are text. */
export interface ExportSheet extends ExportTable {
  readonly name: string
}

const SUMS: readonly (readonly [keyof Totals, string])[] = [
  ['available', 'By formula'],
  ['awarded', 'Awarded'],
  ['withheld', 'Withheld'],
  ['held', 'of it held'],
  ['reallocated', 'of it moved to others'],
  ['lapsed', 'of it lapsed'],
  ['rounding', 'Rounding'],
]

/** The sheets of a workbook, the awards first; their columns add up to the sums of the last. */
export function exportSheets(
  stamp: ExportStamp,
  dataset: Dataset,
  outcome: Outcome,
  baseline?: Outcome,
): readonly ExportSheet[] {
  const awards = awardTable(dataset, outcome, baseline)
  const handed = subawardTable(dataset, outcome)
  const sheets = [
    { name: 'Awards', ...awards },
    ...(handed.rows.length === 0 ? [] : [{ name: 'Handed on', ...handed }]),
  ]
  return [...sheets, aboutSheet(stamp, outcome, sheets)]
}

function aboutSheet(
  stamp: ExportStamp,
  outcome: Outcome,
  sheets: readonly ExportSheet[],
): ExportSheet {
  const rows: readonly (readonly ExportCell[])[] = [
    ['Scenario', stamp.title, null],
    ['Scenario id', stamp.id, null],
    ['Author', stamp.author === '' ? 'not named' : stamp.author, null],
    ['Fiscal year', stamp.fiscalYear, null],
    ['Model version', String(stamp.model), null],
    ['Data edition', stamp.edition, null],
    ['Exported', stamp.day, null],
    ['Cite as', stampLine(stamp), null],
    ['Open again at', stamp.address === '' ? 'no address' : stamp.address, null],
    ['Note', DISCLAIMER, null],
    ...outcome.programs.flatMap(({ allocation, totals }) =>
      SUMS.map(([sum, says]) => [allocation.program.short, says, totals[sum]] as const),
    ),
    ...sheets.flatMap(({ name, columns }) =>
      columns.map((column) => [`${name}, column ${column.name}`, column.says, null] as const),
    ),
  ]
  return { name: 'About', columns: ABOUT, rows }
}

const ABOUT: readonly ExportColumn[] = [
  { name: 'what', says: '', kind: 'text' },
  { name: 'says', says: '', kind: 'text' },
  { name: 'dollars', says: '', kind: 'dollars' },
]
