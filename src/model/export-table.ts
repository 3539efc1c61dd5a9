/** Lays out awards and what states hand on as tables to take along, each column with what it says. */

import { listAwards } from './award-rows'
import type { AwardRow } from './award-rows'
import type { ExportCell } from './export-cell'
import { listSubawards } from './subaward-rows'
import type { Dataset, Dollars, Outcome } from './types'

/** A column of an export. Ids are text even where they are made of digits. */
export interface ExportColumn {
  readonly name: string
  readonly says: string
  readonly kind: 'id' | 'text' | 'dollars'
}

/** A table of an export; every row has a cell for each column. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}

type Filled = readonly [ExportColumn, (row: AwardRow, before: Dollars | null) => ExportCell]

const AWARD_COLUMNS: readonly Filled[] = [
  [id('fiscal_year', 'Federal fiscal year.'), (row) => String(row.year)],
  [id('program', 'Program, by its id.'), (row) => row.program],
  [id('recipient', 'Postal code of a state, GEOID of a place, or an id of our own.'), recipient],
  [text('name', 'Who receives.'), (row) => row.name],
  [text('kind', 'Kind of recipient.'), (row) => row.kind],
  [id('state', 'The state or territory that contains it.'), (row) => row.state],
  [dollars('baseline', 'Awarded in the plain year, with no condition in force.'), (_, was) => was],
  [dollars('allocated', 'What the formula yields before conditions.'), (row) => row.allocated],
  [dollars('withheld', 'Withheld under the conditions in force.'), (row) => row.withheld],
  [dollars('reallocated', 'Withheld from others and awarded here.'), (row) => row.reallocated],
  [dollars('awarded', 'Allocated less withheld, plus reallocated.'), (row) => row.awarded],
  [text('precision', 'How far the allocation can be trusted.'), (row) => row.precision],
  [dollars('low', 'Awarded at least, over open findings and precision.'), (row) => row.low],
  [dollars('high', 'Awarded at most.'), (row) => row.high],
  [text('findings', 'What each condition finds, by its reading.'), findingsOf],
  [dollars('published', 'The award as published, where held.'), (row) => of(row, 'dollars')],
  [dollars('tolerance', 'Half the unit of its last printed digit.'), (row) => of(row, 'tolerance')],
  [dollars('difference', 'Allocated less published.'), (row) => of(row, 'difference')],
]

/** The columns of the table of awards. */
const awardColumns: readonly ExportColumn[] = AWARD_COLUMNS.map(([column]) => column)

/** Lay out every award of an outcome, with the award in the plain year beside it where that is given. */
export function awardTable(dataset: Dataset, outcome: Outcome, baseline?: Outcome): ExportTable {
  return awardTableOf(listAwards(dataset, outcome), beforeOf(dataset, baseline))
}

/** Lay out awards already listed; `before` looks up what a row's recipient got in the plain year. */
export function awardTableOf(
  awards: readonly AwardRow[],
  before: (row: AwardRow) => Dollars | null,
): ExportTable {
  return {
    columns: awardColumns,
    rows: awards.map((row) => {
      const was = before(row)
      return AWARD_COLUMNS.map(([, cell]) => cell(row, was))
    }),
  }
}

/** Lay out what states hand on; empty where the scenario hands on nothing. */
export function subawardTable(dataset: Dataset, outcome: Outcome): ExportTable {
  const rows = listSubawards(dataset, outcome)
  return {
    columns: [
      id('fiscal_year', 'Federal fiscal year.'),
      id('program', 'Program, by its id.'),
      id('from', 'The state that hands on.'),
      id('to', 'Who receives, by its id.'),
      text('name', 'Who receives.'),
      text('kind', 'Kind of recipient.'),
      dollars('dollars', 'Handed on; part of the state\u2019s award, not beside it.'),
      dollars('low', 'At least.'),
      dollars('high', 'At most.'),
      text('basis', 'Whether the law sets the share, it was observed, or assumed.'),
      text('says', 'The rule in words.'),
    ],
    rows: rows.map((row) => [
      String(row.year),
      row.program,
      row.from,
      row.to,
      row.name,
      row.kind,
      row.dollars,
      row.low,
      row.high,
      row.basis,
      row.says,
    ]),
  }
}

/** Look up awards of the plain year; null for everything where there is none. */
export function beforeOf(dataset: Dataset, baseline?: Outcome): (row: AwardRow) => Dollars | null {
  const programs = new Map(
    baseline?.programs.map((program) => [program.allocation.program.id, program.awarded]),
  )
  return (row) => {
    const index = dataset.recipients.indexOf.get(row.recipient)
    return index === undefined ? null : (programs.get(row.program)?.[index] ?? null)
  }
}

function id(name: string, says: string): ExportColumn {
  return { name, says, kind: 'id' }
}

function text(name: string, says: string): ExportColumn {
  return { name, says, kind: 'text' }
}

function dollars(name: string, says: string): ExportColumn {
  return { name, says: `${says} Whole dollars.`, kind: 'dollars' }
}

function recipient(row: AwardRow): ExportCell {
  return row.recipient
}

function findingsOf(row: AwardRow): ExportCell {
  return row.findings
    .map(({ condition, definition, result }) => `${condition}/${definition}: ${result}`)
    .join('; ')
}

function of(row: AwardRow, what: 'dollars' | 'tolerance' | 'difference'): ExportCell {
  return row.published?.[what] ?? null
}
