/** Gives the figures of the back-test their reasons: what was recorded, by whom, and what the model's own run kept back. */
import { rangeOfRecord, sumWords } from '../../model/index'
import type { BackTest, BesideRow, Dataset, EndedRow } from '../../model/index'
import { day } from '../format'
import type { Asked, Gathered } from '../page-state'
import { fullName } from '../views/names'
import { holdRows } from './back-test-rows'

/** So many places of a record are named in its reasons. */
const NAMED = 12

/** A row: the record with its source, and the model with the rule by which it came about. */
function rowReason(dataset: Dataset, row: BesideRow): Gathered {
  const { record, modelled } = row
  // The back-test runs this program alone.
  const law = dataset.programs.find(({ id }) => id === 'jag')?.authority
  const [who = '', years = '', , , , , , apart = ''] = holdRows(dataset, [row])[0]!
  return {
    says: `${who}, fiscal years ${years}. ${apart}`,
    value: `${rangeOfRecord(record.low, record.high)} recorded, ${sumWords(modelled.dollars)} in the model`,
    unit: 'word',
    formula: 'what was recorded, beside the most that the model keeps back at one time',
    from: [
      {
        says: `Recorded: ${record.note} (${record.confidence})`,
        value: rangeOfRecord(record.low, record.high),
        unit: 'word',
        source: record.source,
        from: [],
      },
      {
        says: `In the model, from ${written(modelled.from)} to ${written(modelled.until)}.`,
        value: sumWords(modelled.dollars),
        unit: 'word',
        formula:
          'the awards of these places that a condition holds on its days, up to the first order that protects them; the shipped scenario of the back-test, run as it is',
        from: modelled.held.slice(0, NAMED).map((id): Gathered => ({
          says: `${fullName(dataset.recipients, dataset.recipients.indexOf.get(id) ?? -1)}: its award by the formula of the law waits in the model`,
          value: 'kept back',
          unit: 'word',
          formula: 'open the scenario of the back-test to see its award by formula',
          ...(law !== undefined && { source: law }),
          from: [],
        })),
      },
    ],
  }
}

/** Ask about a row. */
export function askRow(dataset: Dataset, row: BesideRow): (number: string) => () => Asked {
  return (number) => () => ({
    title: `${holdRows(dataset, [row])[0]![0]}: ${number}`,
    about: { reason: rowReason(dataset, row) },
  })
}

/** Ask about a figure over all rows: every row of the record is an input. */
export function askRows(dataset: Dataset, test: BackTest, says: string) {
  return (number: string) => (): Asked => ({
    title: `The back-test: ${number}`,
    about: {
      reason: {
        says,
        value: number,
        unit: 'word',
        formula: 'one for each row of the record, by how the model stands beside it',
        from: test.rows.map((row) => rowReason(dataset, row)),
      },
    },
  })
}

/** Ask about a published figure of April 2025 and what was reckoned beside it. */
export function askEnded(rows: readonly EndedRow[], only?: EndedRow) {
  return (number: string) => (): Asked => ({
    title: `Awards ended in April 2025: ${number}`,
    about: {
      reason: {
        says: only === undefined ? 'The published totals of the awards ended.' : only.because,
        value: number,
        unit: 'word',
        formula: only === undefined ? 'as published' : `reckoned from ${only.by}`,
        from: (only === undefined ? rows : [only]).flatMap((row) =>
          row.sources.map((source) => ({
            says: row.asks,
            value: `${row.published.low} to ${row.published.high}`,
            unit: 'word' as const,
            source,
            from: [],
          })),
        ),
      },
    },
  })
}

function written(of: string): string {
  return of === '' ? 'a day that is not known' : day(of)
}
