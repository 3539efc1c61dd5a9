/** Prints the back-tests for people: counts first, then every row, then why they differ, then 2025. */

import { DAYS_APART, apartWords, partsSentence, rangeOfRecord, sumWords } from '../model/index'
import type { BackTest, BackTests, BesideRow, Dataset, EndedAwards, EndedRow } from '../model/index'
import { setTable } from './table'

/** Names in one cell. */
const MOST_NAMES = 2

/** Print both back-tests. */
export function backTestText(dataset: Dataset, tests: BackTests): string {
  const { happened, victims, ended, until } = tests
  const parts = [
    `JAG of fiscal years 2016 to 2018 as announced, with the orders as they came, until ${until}, beside the record.\n${countWords(happened)} A sum matches inside what the record's words can mean, a day within ${DAYS_APART} days. ${partsSentence(happened)}`,
    rowTable(dataset, happened.rows),
    whyText([...happened.rows, ...victims.rows]),
    unrecordedText(happened),
    `Victim grants of fiscal year 2025, offered with conditions that were dropped.\n${countWords(victims)}`,
    rowTable(dataset, victims.rows),
    endedText(ended),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** How many rows match, differ, or cannot be told; and were every open finding a failure. */
function countWords({ rows, counts, strict }: BackTest): string {
  const words = (each: BackTest['counts']) =>
    `${each.matches} match, ${each.differs} differ, ${each['cannot be told']} cannot be told`
  return `${rows.length} rows: ${words(counts)}. Were every finding that the facts leave open a failure: ${words(strict)}.`
}

function rowTable(dataset: Dataset, rows: readonly BesideRow[]): string {
  return setTable(
    [
      { name: 'who' },
      { name: 'years' },
      { name: 'verdict' },
      { name: 'recorded', figure: true },
      { name: 'model', figure: true },
      { name: 'recorded days' },
      { name: 'model days' },
    ],
    rows.map(({ record, modelled, verdict }) => [
      whoWords(dataset, record.recipients),
      record.years.join(', '),
      verdict,
      rangeOfRecord(record.low, record.high),
      sumWords(modelled.dollars),
      daysWords(record.heldFrom, record.released),
      daysWords(modelled.from, modelled.until),
    ]),
  )
}

function whoWords({ recipients }: Dataset, ids: readonly string[]): string {
  if (ids.length === 0) return 'everyone'
  const names = ids.map((id) => recipients.names[recipients.indexOf.get(id) ?? -1] || id)
  const more = names.length - MOST_NAMES
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function daysWords(from: string, until: string): string {
  if (from === '' && until === '') return 'none'
  return `${from === '' ? '?' : from} to ${until === '' ? '?' : until}`
}

function whyText(rows: readonly BesideRow[]): string {
  const differing = rows.filter(({ verdict }) => verdict === 'differs')
  if (differing.length === 0) return ''
  const lines = differing.map(
    (row) => `  ${row.record.id}: ${apartWords(row)} ${row.why || 'Nobody has explained this.'}`,
  )
  return ['Where they differ, and why:', ...lines].join('\n')
}

function unrecordedText({ unrecorded }: BackTest): string {
  if (unrecorded.length === 0) return ''
  const dollars = unrecorded.reduce((sum, each) => sum + each.dollars, 0)
  return `Of ${unrecorded.length} awards more, ${sumWords(dollars)} together, the model says that they waited longer than everyone's; no record names them, so that nothing tells whether they did.`
}

function endedText({ rows, undrawn, undrawnShare }: EndedAwards): string {
  if (rows.length === 0) return ''
  const share = (value: number) => `${(value * 100).toFixed(0)} %`
  return [
    'Awards ended on 22 April 2025, of which only totals were published.',
    `${share(undrawnShare.low)} to ${share(undrawnShare.high)} was left. Were all of one fiscal year, an even pace would leave ${undrawn
      .map(({ year, even }) => `${sumWords(even)} of ${year}`)
      .join(', ')}.`,
    setTable(
      [
        { name: 'asked' },
        { name: 'published', figure: true },
        { name: 'reckoned', figure: true },
        { name: 'verdict' },
      ],
      rows.map((row) => [
        row.asks,
        endsWords(row, row.published),
        row.reckoned === null ? 'nothing' : endsWords(row, row.reckoned),
        row.verdict,
      ]),
    ),
    ...rows.map(({ asks, because }) => `  ${asks}: ${because}`),
  ].join('\n')
}

function endsWords({ unit }: EndedRow, { low, high }: EndedRow['published']): string {
  const write = (value: number) =>
    unit === 'dollars'
      ? sumWords(value)
      : unit === 'share'
        ? `${(value * 100).toFixed(1)} %`
        : value.toFixed(1)
  return low === high ? write(low) : `${write(low)} to ${write(high)}`
}
