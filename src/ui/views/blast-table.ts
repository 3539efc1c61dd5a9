/** Writes a blast radius as the rows of a table and as comma-separated text. */
import { BLAST_COLUMNS, blastCells, csvCell } from '../../model/index'
import type { BlastRow, Dataset } from '../../model/index'
import { fiscalYear } from '../format'
import { feltWords, howWords, spanWords, whoWords } from './blast-words'
import { rangeWords } from './range-words'

export const BLAST_HEAD = ['Who', 'Ring', 'Award', 'How', 'Dollars', 'When', 'Felt below'] as const

const rings = { direct: 'direct', downstream: 'downstream', shielded: 'shielded' } as const

/** Rows as text; dollars are what falls on the row's own recipient. */
export function blastTable(
  dataset: Dataset,
  rows: readonly BlastRow[],
): readonly (readonly string[])[] {
  return rows.map((row) => [
    whoWords(dataset, row),
    rings[row.ring],
    `${dataset.programs.find(({ id }) => id === row.program)?.short ?? row.program} ${fiscalYear(row.year)}`,
    howWords(row),
    rangeWords(row.kept),
    spanWords(row),
    feltWords(row),
  ])
}

/** Words stand among the model's columns: who, after the recipient's id; how it came about, at the end. */
const AFTER_ID = BLAST_COLUMNS.indexOf('recipient') + 1

function withWords<T>(cells: readonly T[], who: T, says: T): readonly T[] {
  return [...cells.slice(0, AFTER_ID), who, ...cells.slice(AFTER_ID), says]
}

/** Every row, every column, figures whole. */
export function blastCsv(dataset: Dataset, rows: readonly BlastRow[]): string {
  const lines = blastCells(rows).map((cells, at) => {
    const row = rows[at]!
    return withWords(cells, whoWords(dataset, row), row.says)
  })
  const head = withWords<string>(BLAST_COLUMNS, 'name', 'says')
  return [head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('')
}
