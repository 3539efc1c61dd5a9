/** Picks the rows of the proof a reader asks for, and writes them all as a table for a spreadsheet. */
import { MATCH_WORDS, csvText } from '../../model/index'
import type { Dataset, Match, ProofClass, ProofRow } from '../../model/index'
import { whoOf } from './proof-reasons'

/** What is looked for; an empty word is everything. */
export interface Choice {
  readonly program: string
  readonly class: ProofClass | ''
  /** `missed`: all that neither agree to the dollar nor as printed. */
  readonly match: Match | 'missed' | ''
}

/** Whether a figure does not agree with what was published, or cannot be held against it. */
export function isMiss({ match }: ProofRow): boolean {
  return match !== 'exact' && match !== 'as-printed'
}

/** The rows that a choice asks for, in the order they are held. */
export function chosenRows(rows: readonly ProofRow[], choice: Choice): readonly ProofRow[] {
  return rows.filter(
    (row) =>
      (choice.program === '' || row.published.program === choice.program) &&
      (choice.class === '' || row.class === choice.class) &&
      (choice.match === '' ||
        (choice.match === 'missed' ? isMiss(row) : row.match === choice.match)),
  )
}

/** Every row as CSV: published, computed, difference, class, match, and why. */
export function proofCsv(dataset: Dataset, rows: readonly ProofRow[]): string {
  return csvText(
    [
      'fiscal_year',
      'program',
      'state',
      'sort',
      'of',
      'published_dollars',
      'half_of_last_digit',
      'computed_dollars',
      'difference_dollars',
      'match',
      'class',
      'because',
      'reason',
      'right',
      'source',
      'locator',
    ],
    rows.map((row) => [
      row.published.fiscalYear,
      row.published.program,
      row.state,
      row.sort,
      whoOf(dataset, row),
      row.published.dollars,
      row.published.tolerance,
      row.computed ?? '',
      row.difference ?? '',
      MATCH_WORDS[row.match],
      row.class,
      row.because,
      row.reason,
      row.right ?? '',
      row.published.source,
      row.published.locator,
    ]),
  )
}
