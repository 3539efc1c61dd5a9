/** Selects and orders the rows of the matrix: by how much readings differ on a place, by name, by state. */
import type { Dataset, FactName, LawSettings, RecipientId, VerdictFinding } from '../../model/index'
import { fullName, stateCode } from './names'
import { FINDINGS, MARKS } from './verdict-words'

export type MatrixSort = 'flips' | 'name' | 'state'

const GRAVEST = [MARKS.fails, MARKS.protected, MARKS.unknown, MARKS.meets]

export interface MatrixWish {
  readonly sort: MatrixSort
  /** A postal code, or empty for every state. */
  readonly state: string
  /** A list to be on at any time, or empty. */
  readonly list: FactName | ''
  /** A finding to come to under at least one of the readings shown, or empty. */
  readonly finding: VerdictFinding | ''
  /** Words of the name. */
  readonly words: string
}

/** A row: the place with its names and its marks, a character for each reading. */
export interface MatrixRow {
  readonly place: RecipientId
  readonly name: string
  readonly state: string
  readonly marks: string
}

/** The rows of places with their marks. */
export function matrixRows(
  { recipients }: Dataset,
  places: readonly RecipientId[],
  marks: readonly string[],
): readonly MatrixRow[] {
  return places.map((place, at) => {
    const index = recipients.indexOf.get(place)!
    const name = fullName(recipients, index).replace(', state award', ' (state)')
    return { place, name, state: stateCode(recipients, index), marks: marks[at]! }
  })
}

/** Select and order rows. `columns` are the places of the readings shown; absent: all of them. */
export function listRows(
  dataset: Dataset,
  rows: readonly MatrixRow[],
  wish: MatrixWish,
  columns?: readonly number[],
): readonly MatrixRow[] {
  const listed = wish.list === '' ? null : onList(dataset, wish.list)
  const words = wish.words.toLowerCase().split(/\s+/).filter(Boolean)
  const mark = wish.finding === '' ? '' : MARKS[wish.finding]
  const shown = (marks: string) => columns?.map((at) => marks[at]).join('') ?? marks
  return rows
    .filter(
      (row) =>
        (wish.state === '' || row.state === wish.state) &&
        (listed === null || listed.has(row.place)) &&
        (mark === '' || shown(row.marks).includes(mark)) &&
        words.every((word) => `${row.name} ${row.state}`.toLowerCase().includes(word)),
    )
    .toSorted((a, b) => compare(a, b, wish.sort, columns?.length === 1 ? columns[0] : undefined))
}

/** With one reading alone those that fail it come first. */
function compare(a: MatrixRow, b: MatrixRow, sort: MatrixSort, only?: number): number {
  const rank = (row: MatrixRow) => GRAVEST.indexOf(row.marks[only!]!)
  const first = sort === 'flips' && only !== undefined ? rank(a) - rank(b) : 0
  const flips = first || (sort === 'flips' ? difference(b.marks) - difference(a.marks) : 0)
  const state = sort === 'state' ? order(a.state, b.state) : 0
  return flips || state || order(a.name, b.name)
}

/** How many different findings the readings come to, and after that how many disagree with the commonest. */
export function difference(marks: string): number {
  const counts = FINDINGS.map((finding) => countMark(marks, MARKS[finding]))
  const different = counts.filter((count) => count > 0).length
  return different * 1000 + marks.length - Math.max(...counts)
}

/** How many of some marks are of one kind. */
export function countMark(marks: string, mark: string): number {
  let count = 0
  for (const each of marks) if (each === mark) count += 1
  return count
}

/** How many places come to a finding under each reading. */
export function countColumns(marks: readonly string[], finding: VerdictFinding): readonly number[] {
  const mark = MARKS[finding]
  return Array.from(marks[0] ?? '', (_, at) => marks.filter((each) => each[at] === mark).length)
}

/** Places that were on a list at any time. */
function onList(dataset: Dataset, list: FactName): ReadonlySet<RecipientId> {
  return new Set(
    dataset.facts
      .filter(({ name, value }) => name === list && value === 'yes')
      .map(({ recipient }) => recipient),
  )
}

/** The law with facts coded without a source admitted, or not. */
export function withEvidence(law: LawSettings, evidence: LawSettings['evidence']): LawSettings {
  return law.evidence === evidence ? law : { ...law, evidence }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
