/** Writes the back-tests for programs: as JSON, and the rows of the record as a table. */

import { apartWords } from '../model/index'
import type { BackTest, BackTests, BesideRow } from '../model/index'
import { setCsv } from './table'

const COLUMNS = [
  'record',
  'recipients',
  'program',
  'fiscal_years',
  'what',
  'recorded_low',
  'recorded_high',
  'recorded_from',
  'recorded_until',
  'model_held',
  'model_dollars',
  'model_from',
  'model_until',
  'model_dollar_days',
  'verdict',
  'who',
  'dollars',
  'from',
  'until',
  'dollars_apart',
  'days_apart_from',
  'days_apart_until',
  'apart',
  'why',
  'confidence',
  'source',
]

/** Every row of the record with what the model gives, one line a row. */
export function backTestCsv({ happened, victims }: BackTests): string {
  const rows = [...happened.rows, ...victims.rows].map((row) => {
    const { record, modelled, parts } = row
    return [
      record.id,
      record.recipients.join(';'),
      record.program,
      record.years.join(';'),
      record.what,
      known(record.low),
      known(record.high),
      record.heldFrom,
      record.released,
      modelled.held.length,
      modelled.dollars,
      modelled.from,
      modelled.until,
      modelled.dollarDays,
      row.verdict,
      parts.who,
      parts.dollars,
      parts.from,
      parts.until,
      row.dollarsOff ?? '',
      row.fromOff ?? '',
      row.untilOff ?? '',
      apartWords(row),
      row.why,
      record.confidence,
      record.source,
    ]
  })
  return setCsv(COLUMNS, rows)
}

/** Both back-tests as one document; a sum that was not recorded is null. */
export function backTestJson({ happened, victims, ended, from, until }: BackTests): string {
  const document = {
    schema: 1,
    from,
    until,
    happened: test(happened),
    victims: test(victims),
    ended,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function test({ rows, ...rest }: BackTest): object {
  return { ...rest, rows: rows.map((row: BesideRow) => ({ ...row, apart: apartWords(row) })) }
}

function known(sum: number): number | '' {
  return Number.isNaN(sum) ? '' : sum
}
