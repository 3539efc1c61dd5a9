/** Sets out who feels that money stops as rows of columns, the same on the page and on the command line. */
import { dayText } from './days'
import type { ExportCell } from '../export-cell'
import type { BlastRow } from './blast-row'

/** The columns of a row of a blast radius; dollars are whole, each with both ends. */
export const BLAST_COLUMNS = [
  'fiscal_year',
  'program',
  'ring',
  'how',
  'state',
  'recipient',
  'through',
  'dollars',
  'low',
  'high',
  'kept',
  'kept_low',
  'kept_high',
  'still_missing',
  'from',
  'until',
  'waits',
  'inside_failing_state',
  'orders',
  'basis',
  'felt',
  'felt_from',
  'felt_to',
] as const

/** Rows under `BLAST_COLUMNS`: whole dollars, days as text, empty where nothing is known. */
export function blastCells(rows: readonly BlastRow[]): readonly (readonly ExportCell[])[] {
  const day = (number: number | null | undefined) =>
    typeof number === 'number' ? dayText(number) : ''
  const yes = (truth: boolean) => (truth ? 'yes' : 'no')
  return rows.map((row) => [
    row.year,
    row.program,
    row.ring,
    row.how,
    row.state,
    row.recipient,
    row.through,
    ...[row.dollars.value, row.dollars.low, row.dollars.high].map(Math.round),
    ...[row.kept.value, row.kept.low, row.kept.high, row.left].map(Math.round),
    day(row.from),
    day(row.until),
    yes(row.waits),
    yes(row.insideCaught),
    row.orders.join(';'),
    row.basis ?? '',
    row.felt?.when ?? '',
    day(row.felt?.from),
    day(row.felt?.to),
  ])
}
