/** The table of places behind the picture: what each gets in every scenario, drawn only where it is seen. */
import { useMemo, useState } from 'preact/hooks'
import type { Comparison, Dataset, DenominatorTables } from '../../model/index'
import { downloadText } from '../download'
import { FileButton } from '../file-button'
import { counted, digits } from '../format'
import { FindField } from '../table/find-field'
import { Gap, useSeenRows } from '../table/seen-rows'
import { useDeferredSearch } from '../table/use-search'
import { useNames } from '../use-names'
import { useActions } from '../use-page'
import { placesCsv } from './compare-csv'
import { ROWS_OF, allRows, listRows } from './list-places'
import type { ListWish, RowsOf } from './list-places'
import { Num } from '../number'
import { totalParts } from './compare-reasons'
import { yearsOf } from './compare-words'
import { PlaceLine } from './place-line'

const ROW = 58
/** How many rows stand on paper. */
const PRINTED = 60

/** The table with its search, filter, sorting and file. */
export function PlacesTable(props: {
  readonly comparison: Comparison
  readonly dataset: Dataset
  readonly tables: DenominatorTables | null
}) {
  const { comparison, dataset, tables } = props
  const actions = useActions()
  const [wish, setWish] = useState<ListWish>({
    of: 'place',
    words: '',
    changed: false,
    sort: 1,
    by: 'difference',
    descending: true,
  })
  const [words, setWords] = useDeferredSearch((text) => setWish((now) => ({ ...now, words: text })))
  const rows = useMemo(
    () => allRows(dataset, comparison, wish.of, tables),
    [dataset.recipients, comparison, wish.of, tables],
  )
  const sort = typeof wish.sort === 'number' && wish.sort >= comparison.runs.length ? 1 : wish.sort
  const listed = useMemo(() => listRows(rows, { ...wish, sort }), [rows, wish, sort])
  const { box, seen, first, above, below, cut } = useSeenRows(listed, ROW, PRINTED)
  useNames(
    dataset.recipients,
    seen.flatMap(({ recipient }) => (recipient < 0 ? [] : [recipient])),
  )
  const sortBy = (next: ListWish['sort'], by: ListWish['by']) => {
    if (next === 'name') void actions.fetchNames()
    setWish((now) => ({
      ...now,
      sort: next,
      by,
      descending: now.sort === next && now.by === by ? !now.descending : next !== 'name',
    }))
  }
  const save = async () => {
    const named = await actions.fetchNames()
    if (named !== null) downloadText('compared-places.csv', placesCsv(named, comparison))
  }
  const head = (label: string, next: ListWish['sort'], by: ListWish['by']) => {
    const on = sort === next && (next === 'name' || wish.by === by)
    return (
      <button type="button" onClick={() => sortBy(next, by)} aria-pressed={on}>
        {label}
        <span aria-hidden="true">{on ? (wish.descending ? ' \u2193' : ' \u2191') : ''}</span>
      </button>
    )
  }
  const across = comparison.runs.length + 1
  return (
    <section aria-labelledby="places-title" class="compare-places">
      <h2 id="places-title">Awards place by place</h2>
      <p class="find">
        <FindField says="Find a row" words={words} onWords={setWords} />
        <select
          aria-label="A row for each"
          value={wish.of}
          onChange={(event) => setWish({ ...wish, of: event.currentTarget.value as RowsOf })}
        >
          {ROWS_OF.map((each) => (
            <option key={each} value={each}>
              a row for each {each}
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            checked={wish.changed}
            onChange={(event) => setWish({ ...wish, changed: event.currentTarget.checked })}
          />{' '}
          only what differs
        </label>
      </p>
      <div
        ref={box}
        class="rows"
        tabindex={0}
        role="region"
        aria-label={`Awards in each scenario, ${counted(listed.length, 'row')}`}
      >
        <table
          aria-rowcount={listed.length + 1}
          style={{ minWidth: `${8.125 + 7.5 * (across - 1)}rem` }}
        >
          <caption class="unseen">Awards of each scenario, dollars</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{head('Row', 'name', 'amount')}</th>
              {comparison.runs.map((run, at) => (
                <th key={run.name} scope="col" class="r">
                  {head(`${run.name}, ${yearsOf(run)}`, at, 'amount')}
                  {at > 0 && <small>{head('more or less than A', at, 'difference')}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={above} across={across} />
            {seen.map((row, at) => (
              <PlaceLine key={row.key} row={row} at={first + at} comparison={comparison} />
            ))}
            <Gap height={below} across={across} />
          </tbody>
        </table>
        {listed.length === 0 && <p class="empty">No row is left by these words and filters.</p>}
      </div>
      <p class="takes">
        <span class="caption">
          <Num
            asked={() => ({
              title: 'Rows of the table',
              about: {
                reason: {
                  says: 'Rows as the table is filtered now.',
                  value: listed.length,
                  unit: 'count',
                  formula: 'one for each row that the filter lets through',
                  from: totalParts(comparison, 0, 'awarded'),
                },
              },
            })}
          >
            {digits(listed.length)} rows
          </Num>
          {cut}
        </span>
        <FileButton of="every place" onGive={() => void save()} />
      </p>
    </section>
  )
}
