/** Sets the years 2016 to 2018 as announced, with the orders as they came, beside the record of what was kept back. */

import { dayText } from '../course/days'
import type { Steps } from '../course/steps'
import type {
  Course,
  Dataset,
  Day,
  Dollars,
  FiscalYear,
  HeldOn,
  KnownMiss,
  RecipientId,
  RecordedHold,
} from '../types'
import { keptBack } from './kept-back'

import type { Runs } from './modelled'
import { DAYS_APART, setBeside } from './set-beside'
import type { BesideRow, BesideVerdict } from './set-beside'

/** The shipped scenario of the years as they happened. */
export const AS_IT_HAPPENED = 'as-it-happened-2017'

/** A place whose money the model keeps back longer than the rest's, and whom no row of the record names for that year. */
interface Unrecorded {
  readonly recipient: RecipientId
  readonly year: FiscalYear
  readonly dollars: Dollars
  /** The day it was let go; empty where it never was. */
  readonly until: Day | ''
}

/** What a row of the record may tell. */
type PartName = keyof BesideRow['parts']

/** The record beside the model. */
export interface BackTest {
  readonly rows: readonly BesideRow[]
  readonly counts: Readonly<Record<BesideVerdict, number>>
  /** How many rows agree in who, how much, from when and until when, of those where it was surely recorded and can be told. */
  readonly parts: Readonly<Record<PartName, { readonly matches: number; readonly of: number }>>
  /** The same counts, were every finding that the facts leave open a failure. */
  readonly strict: Readonly<Record<BesideVerdict, number>>
  /** Rows that differ without anybody having said why, and explanations of rows that do not differ. */
  readonly unexplained: readonly string[]
  readonly idle: readonly string[]
  readonly unrecorded: readonly Unrecorded[]
}

/** Set each row of the record beside the course of the scenario that follows the years as they happened. In steps. */
export function* backTest(
  dataset: Dataset,
  runs: Runs,
  records: readonly RecordedHold[],
  explained: readonly KnownMiss[],
  heldOn: readonly HeldOn[] = [],
): Steps<BackTest> {
  const whyOf = new Map(explained.map(({ record, why }) => [record, why]))
  const dayOf = new Map(heldOn.map(({ record, day }) => [record, day]))
  const rows: BesideRow[] = []
  const strict: BesideRow[] = []
  for (const record of records) {
    const heldOn = dayOf.get(record.id)
    rows.push(setBeside(dataset, runs, record, whyOf.get(record.id) ?? '', heldOn))
    yield rows.length / (records.length + 1)
    strict.push(setBeside(dataset, { own: runs.most, most: runs.most }, record, '', heldOn))
    yield rows.length / (records.length + 1)
  }
  const differing = new Set(
    rows.filter(({ verdict }) => verdict === 'differs').map(({ record }) => record.id),
  )
  return {
    rows,
    counts: countOf(rows),
    parts: {
      who: agreeing(rows, 'who'),
      dollars: agreeing(rows, 'dollars'),
      from: agreeing(rows, 'from'),
      until: agreeing(rows, 'until'),
    },
    strict: countOf(strict),
    unexplained: [...differing].filter((id) => !whyOf.has(id)),
    idle: [...whyOf.keys()].filter((id) => !differing.has(id)),
    unrecorded: unrecorded(dataset, runs.own.course, records),
  }
}

function agreeing(all: readonly BesideRow[], part: PartName) {
  const rows = all.filter(({ record }) => record.confidence !== 'low')
  const matches = rows.filter(({ parts }) => parts[part] === 'matches').length
  return { matches, of: matches + rows.filter(({ parts }) => parts[part] === 'differs').length }
}

function countOf(rows: readonly BesideRow[]): BackTest['counts'] {
  const count = (verdict: BesideVerdict) => rows.filter((row) => row.verdict === verdict).length
  return {
    matches: count('matches'),
    differs: count('differs'),
    'cannot be told': count('cannot be told'),
  }
}

/** Places kept waiting longer than everyone was, of whom the record says nothing. */
function unrecorded(
  { recipients }: Dataset,
  course: Course,
  records: readonly RecordedHold[],
): readonly Unrecorded[] {
  return course.programs.flatMap(({ program, year, touched }) => {
    const own = records.filter((each) => each.program === program && each.years.includes(year))
    const named = new Set(own.flatMap((each) => each.recipients))
    const all = keptBack(touched)
    const usual = all.until === null ? -Infinity : all.until + DAYS_APART
    return touched.flatMap((award): Unrecorded[] => {
      const recipient = recipients.ids[award.recipient]!
      const kept = keptBack([award])
      const late = kept.still > 0 || (kept.until ?? -Infinity) > usual
      if (kept.from === null || !late || named.has(recipient)) return []
      const until = kept.still > 0 || kept.until === null ? '' : dayText(kept.until)
      return [{ recipient, year, dollars: kept.most, until }]
    })
  })
}
