/** Writes the rows of the back-test in words: who, recorded, modelled, how far apart, and why. */
import { apartWords, rangeOfRecord, spanWords, sumWords } from '../../model/index'
import type {
  BackTest,
  BesideRow,
  BesideVerdict,
  Dataset,
  Day,
  EndedRow,
  RecipientTable,
} from '../../model/index'
import { counted, day, percent } from '../format'
import { dayNumber } from '../views/calendar'
import { nameOf } from '../views/names'
import type { HoldWords } from './hold-layout'

export const HOLDS_HEAD = [
  'Whose money',
  'Fiscal year',
  'Recorded sum',
  'Model',
  'Recorded days',
  'Model\u2019s days',
  'Verdict',
  'How far apart, and why',
  'Sure',
  'Source',
] as const

/** Names in one label. */
const MOST_NAMES = 2

/** Every row in words, in the order of the record. */
export function holdRows(dataset: Dataset, rows: readonly BesideRow[]): readonly string[][] {
  return rows.map((row) => {
    const { record, modelled } = row
    return [
      whose(dataset.recipients, record.recipients),
      record.years.join(', '),
      rangeOfRecord(record.low, record.high),
      sumWords(modelled.dollars),
      days(record.heldFrom, record.released),
      days(modelled.from, modelled.until),
      row.verdict,
      [apartWords(row), row.why, `Record: ${record.note}`].filter(Boolean).join(' '),
      record.confidence,
      dataset.sources.get(record.source)?.title ?? record.source,
    ]
  })
}

/** The largest sum on record, beside what the model gives of the same; empty where no sum was recorded. */
export function largestSentence(dataset: Dataset, rows: readonly BesideRow[]): string {
  const [most] = rows
    .filter(({ record }) => !Number.isNaN(record.low))
    .toSorted((a, b) => b.record.high - a.record.high)
  if (most === undefined) return ''
  const { record, modelled } = most
  const years = record.years.map((year) => `FY${year}`).join(', ')
  return `The largest sum recorded: ${whose(dataset.recipients, record.recipients)}, ${years}, ${rangeOfRecord(record.low, record.high)}; the model gives ${sumWords(modelled.dollars)}.`
}

/** What stands above the two bars of a row. */
export function holdWords(dataset: Dataset, { record, modelled }: BesideRow): HoldWords {
  const years = record.years.map((year) => year.slice(2)).join(', ')
  return {
    label: `${whose(dataset.recipients, record.recipients)}, FY${years}`,
    sums: [
      `recorded ${short(record.low, record.high)}`,
      `model ${short(modelled.dollars, modelled.dollars)}`,
    ],
  }
}

/** The recipients a row names, the first of many alone. */
function whose(recipients: RecipientTable, ids: readonly string[]): string {
  if (ids.length === 0) return 'Everyone'
  const names = ids
    .slice(0, MOST_NAMES)
    .map((id) => nameOf(recipients, recipients.indexOf.get(id) ?? -1))
  const more = ids.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function days(from: Day | '', until: Day | ''): string {
  if (from === '' && until === '') return 'none'
  const long =
    from === '' || until === '' ? '' : ` (${spanWords(dayNumber(until) - dayNumber(from))})`
  return `${from === '' ? 'not known' : day(from)} to ${until === '' ? 'not known' : day(until)}${long}`
}

/** `$2.0 M`, or `$256.5\u2013257.5 M` where the record leaves a range. */
function short(low: number, high: number): string {
  if (Number.isNaN(low)) return 'no sum'
  if (low < 1e6)
    return low === high ? sumWords(low) : `${sumWords(low)}\u2013${sumWords(high).slice(1)}`
  const [from, to] = [low, high].map((value) => (value / 1e6).toFixed(1))
  return from === to ? `$${from} M` : `$${from}\u2013${to} M`
}

/** The counts of a back-test in one sentence. */
export function countSentence({ rows, counts, strict }: BackTest): string {
  const words = (each: Readonly<Record<BesideVerdict, number>>) =>
    `${each.matches} match, ${each.differs} differ, and of ${each['cannot be told']} it cannot be told`
  return `Of ${counted(rows.length, 'row')} of the record ${words(counts)}. Were every finding that the facts leave open a failure, ${words(strict)}.`
}

/** What the model holds longer than everyone's and no record names, in a sentence; empty where there is none. */
export function unrecordedSentence(dataset: Dataset, { unrecorded }: BackTest): string {
  if (unrecorded.length === 0) return ''
  const sum = unrecorded.reduce((total, each) => total + each.dollars, 0)
  const who = unrecorded.slice(0, 4).map(({ recipient, year }) => {
    const { recipients } = dataset
    return `${nameOf(recipients, recipients.indexOf.get(recipient) ?? -1)} (FY${year})`
  })
  const more = unrecorded.length - who.length
  const names = `${who.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `The model also keeps ${sumWords(sum)} back longer than everyone\u2019s: ${names}. No record names them for that year, so that nothing tells whether it was so.`
}

export const ENDED_HEAD = ['Asked', 'Published', 'Reckoned', 'From', 'Verdict', 'Because'] as const

/** The figures of April 2025 in words. */
export function endedRows(rows: readonly EndedRow[]): readonly string[][] {
  return rows.map((row) => [
    row.asks,
    ends(row, row.published),
    row.reckoned === null ? '\u2013' : ends(row, row.reckoned),
    row.by,
    row.verdict,
    row.because,
  ])
}

function ends({ unit }: EndedRow, { low, high }: EndedRow['published']): string {
  const write = (value: number) =>
    unit === 'dollars' ? sumWords(value) : unit === 'share' ? percent(value, 1) : value.toFixed(1)
  return low === high ? write(low) : `${write(low)} to ${write(high)}`
}
