/** The table of every recipient: baseline, now and change, sortable and searchable, drawn only where it is seen. */
import { memo } from 'preact/compat'
import { useDeferredSearch } from './use-search'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { counted, digits, fiscalYear } from '../format'
import { downloadText } from '../download'
import { useAwardBands } from '../drives/use-award-bands'
import { keepShown } from '../exports/shown-rows'
import { Naming } from '../naming'
import { Num } from '../number'
import { useNames } from '../use-names'
import { useActions, usePage } from '../use-page'
import { listRecipients, searchText, usualOrder } from '../views/award-list'
import type { ListWish, Only, SortKey } from '../views/award-list'
import { countReason } from '../views/change-reason'
import { awardsCsv } from '../views/csv'
import { partOf } from '../views/figures'
import { hasLocalPart } from '../views/flow-programs'
import { receivedThroughStates } from '../views/passed'
import { publishedAwards } from '../views/published'
import { AwardHead, HEADS } from './award-head'
import { AwardLine } from './award-line'
import { FindField } from './find-field'
import { Gap, useSeenRows } from './seen-rows'

const rowHeight = 52
/** How many rows stand on paper. */
const printed = 80

/** The table section with its search box, filter and files. */
export const AwardTable = memo(function DrawAwardTable(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const shown = usePage((state) => state.shown)
  const place = usePage((state) => state.doing.now.place)
  const naming = usePage((state) => state.naming !== null)
  const actions = useActions()
  const [wish, setWish] = useState<ListWish>({
    sort: 'withheld',
    descending: true,
    words: '',
    only: 'all',
  })
  const [words, setWords] = useDeferredSearch((text) => setWish((now) => ({ ...now, words: text })))
  const part = partOf(shown.outcome, props.program)!
  const before = partOf(shown.baseline, props.program) ?? part
  const text = useMemo(() => searchText(dataset), [dataset.recipients])
  const usual = useMemo(() => usualOrder(before, text), [before.allocation, text])
  const list = useMemo(
    () => listRecipients(part, before, wish, text, usual),
    [part, before, wish, text, usual],
  )
  const bands = useAwardBands(props.program)
  const across = HEADS + (bands === null ? 0 : 1)
  const passed = useMemo(() => receivedThroughStates(part), [part])
  const published = useMemo(
    () => publishedAwards(dataset, props.program, part.allocation.year),
    [dataset.published, props.program, part.allocation.year],
  )
  useEffect(() => {
    keepShown({ program: props.program, rows: list.rows })
    return () => keepShown(null)
  }, [props.program, list])
  const { box, seen, first, above, below, cut } = useSeenRows(list.rows, rowHeight, printed)
  useNames(dataset.recipients, seen)
  const year = fiscalYear(part.allocation.year)
  const countOf = (which: 'award' | 'under', title: string) => ({
    title,
    about: { reason: countReason(dataset, part, which) },
  })
  const sortBy = (key: SortKey) => {
    if (key === 'name') void actions.fetchNames()
    setWish((now) => ({
      ...now,
      sort: key,
      descending: now.sort === key ? !now.descending : key !== 'name',
    }))
  }
  const save = async () => {
    const named = await actions.fetchNames()
    if (named === null) return
    downloadText(`awards-${part.allocation.year}.csv`, awardsCsv(named, part, before, list.rows))
  }
  return (
    <section aria-labelledby="table-title" class="table-section">
      <h2 id="table-title">Who gets what</h2>
      <p class="said">
        <Num asked={() => countOf('award', 'Awards')}>{digits(list.withAward)}</Num> awards
        {list.under > 0 && (
          <>
            ; <Num asked={() => countOf('under', 'Under the threshold')}>{digits(list.under)}</Num>{' '}
            local shares under the threshold, paid to the state
          </>
        )}
        . Dollars, {year} {part.allocation.program.short}; estimates are rounded to their range.
      </p>
      <p class="find">
        <FindField says="Find a place" words={words} onWords={setWords} />
        <select
          aria-label="Show"
          value={wish.only}
          onChange={(event) => setWish({ ...wish, only: event.currentTarget.value as Only })}
        >
          <option value="all">all recipients</option>
          <option value="award">with an award</option>
          {part.subawards.length > 0 && <option value="passed">through a state</option>}
          {hasLocalPart(part) && <option value="under">under the threshold</option>}
          <option value="named">reached by the condition</option>
        </select>
        <button
          type="button"
          class={wish.sort === 'withheld' ? 'link on' : 'link'}
          aria-pressed={wish.sort === 'withheld'}
          onClick={() => setWish({ ...wish, sort: 'withheld', descending: true })}
        >
          Sort: withheld
        </button>
      </p>
      <Naming />
      <div
        ref={box}
        class="rows"
        tabindex={0}
        role="region"
        aria-label={`Awards by recipient, ${counted(list.rows.length, 'row')}`}
      >
        <table aria-rowcount={list.rows.length + 1}>
          <AwardHead wish={wish} drawn={bands !== null} onSort={sortBy} />
          <tbody>
            <Gap height={above} across={across} />
            {seen.map((index, at) => (
              <AwardLine
                key={index}
                row={first + at}
                index={index}
                dataset={dataset}
                part={part}
                before={before}
                passed={passed.get(index)}
                published={published.get(dataset.recipients.ids[index]!)}
                asked={dataset.recipients.ids[index] === place}
                {...(bands !== null && { band: bands(index) })}
              />
            ))}
            <Gap height={below} across={across} />
          </tbody>
        </table>
        {list.rows.length === 0 && !naming && (
          <p class="empty">
            No recipient matches \u201c{wish.words}\u201d here. Try a state\u2019s name, a county,
            or \u201call recipients\u201d.
          </p>
        )}
      </div>
      <p class="takes">
        <span class="caption">
          <Num
            asked={() => ({
              title: 'Rows of the table',
              about: {
                reason: {
                  says: `Rows as the table is filtered${wish.words === '' ? '' : ` by \u201c${wish.words}\u201d`} now, of all recipients of the tables.`,
                  value: list.rows.length,
                  unit: 'count',
                  formula: 'one for each recipient that the filter lets through',
                  from: [countReason(dataset, part, 'award'), countReason(dataset, part, 'under')],
                },
              },
            })}
          >
            {digits(list.rows.length)} rows
          </Num>
          {cut}
        </span>
        <button type="button" class="link" onClick={() => void save()}>
          CSV
        </button>
      </p>
    </section>
  )
})
