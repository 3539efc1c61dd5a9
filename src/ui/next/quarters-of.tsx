/** Chooses whose fiscal year the quarters of a place's cash are cut by: the federal one, or its own. */
import type { ownFiscalYear } from '../../model/index'
import { MONTHS } from '../format'
import { useCourse } from './use-course'

/** The choice; where no source tells the month of the place's own year, the month is the reader's. */
export function QuartersOf(props: {
  readonly known: ReturnType<typeof ownFiscalYear>
  readonly own: boolean
  readonly onOwn: (own: boolean) => void
  /** The month picked, 1 to 12. */
  readonly picked: number
  readonly onPicked: (month: number) => void
}) {
  const { known, own } = props
  const { dataset } = useCourse()
  return (
    <p class="choice bridge-controls">
      <label>
        Quarters of{' '}
        <select
          value={own ? 'own' : 'federal'}
          onChange={({ currentTarget }) => props.onOwn(currentTarget.value === 'own')}
        >
          <option value="federal">the federal fiscal year (from October)</option>
          <option value="own">
            {known === undefined
              ? 'its own fiscal year (month unknown)'
              : `its own fiscal year (from ${MONTHS[known.firstMonth - 1]})`}
          </option>
        </select>
      </label>{' '}
      {own && known === undefined && (
        <label>
          begins in{' '}
          <select
            value={props.picked}
            onChange={({ currentTarget }) => props.onPicked(Number(currentTarget.value))}
          >
            {MONTHS.map((month, at) => (
              <option key={month} value={at + 1}>
                {month}
              </option>
            ))}
          </select>{' '}
          <small>No source tells; the month is yours.</small>
        </label>
      )}
      {own && known !== undefined && (
        <small>{dataset.sources.get(known.source)?.title ?? known.source}</small>
      )}
    </p>
  )
}
