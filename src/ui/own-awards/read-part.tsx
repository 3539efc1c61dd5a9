/** Says of each table how it was read: which column as what, what was done to figures, which rows were left out. */
import type { AwardTable } from '../../model/index'
import { counted } from '../format'
import { Lines } from '../files/lines'

const FIELDS: Readonly<Record<AwardTable['columns'][number]['field'], string>> = {
  listing: 'Assistance Listing',
  id: 'award id',
  key: 'which rows are one award',
  prime: 'prime award',
  tier: 'prime or sub',
  awarded: 'awarded',
  change: 'awarded, action by action',
  drawn: 'drawn',
  start: 'start',
  end: 'end',
  match: 'match',
  name: 'recipient',
  place: 'place',
  acted: 'day of the action',
  deleted: 'marked as deleted',
}

/** Every table given, with what was not read first. */
export function ReadPart(props: { readonly tables: readonly AwardTable[] }) {
  return (
    <section aria-labelledby="read-title">
      <h3 id="read-title">
        How the {props.tables.length === 1 ? 'table was' : 'tables were'} read
      </h3>
      {props.tables.map((table, at) => (
        <div key={`${table.name} ${at}`} class="read-table" data-name>
          <p>
            <b>{table.name}</b>, read as {FORMS[table.form]}:{' '}
            {counted(table.awards.length, 'award')}
            {table.skipped.length === 0
              ? ', no row left out.'
              : `; ${counted(table.skipped.length, 'row')} left out:`}
          </p>
          <Lines lines={table.skipped.map(({ says }) => says)} />
          <Lines lines={table.notes} />
          <details>
            <summary>Which column was read as what</summary>
            <p>
              {table.columns.map(({ column, field }) => `${column}: ${FIELDS[field]}`).join('; ')}.
            </p>
            {table.unread.length > 0 && <p>Nothing was read from {listed(table.unread)}.</p>}
          </details>
        </div>
      ))}
    </section>
  )
}

const FORMS: Readonly<Record<AwardTable['form'], string>> = {
  'award summaries': 'the award summaries USAspending exports',
  transactions: 'the transactions USAspending exports',
  'sub-awards': 'the sub-awards USAspending exports',
  'plain table': 'a plain table',
}

/** At most a dozen names, and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ')
  return names.length > 12 ? `${shown} and ${names.length - 12} more columns` : shown
}
