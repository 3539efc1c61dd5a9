/** The matrix of verdicts: who is caught by which reading, on any day, on sourced facts or with coded ones. */
import { useCallback, useMemo, useState } from 'preact/hooks'
import { downloadText } from '../download'
import { day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { useWidth } from '../use-width'
import { daysWithNews, landmarks } from '../views/calendar'
import { matrixCsv } from '../views/matrix-csv'
import { countColumns, listRows, matrixRows } from '../views/matrix-list'
import type { MatrixRow, MatrixWish } from '../views/matrix-list'
import { countSentence, stands } from '../views/matrix-words'
import { columnGroups, columnsOf } from '../views/verdict-columns'
import { askVerdict } from '../views/verdict-reason'
import { FINDINGS, LEGEND, MARKS } from '../views/verdict-words'
import { DayField } from './day-field'
import { MatrixFilters } from './matrix-filters'
import { MatrixTable } from './matrix-table'
import { Pages } from './pages'
import { PlayButtons } from './play-buttons'
import { useFilled, useWarm } from './use-filled'
import { useGrids } from './use-grids'
import { useLawInForce } from './use-law'

const ROWS = 20
const NARROW = 900
const FIRST_WISH: MatrixWish = { sort: 'flips', state: '', list: '', finding: '', words: '' }

/** The matrix with its day, its filters and its legend. */
export function Matrix() {
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const day = usePage((state) => state.lawDay)
  const actions = useActions()
  const [box, width] = useWidth<HTMLDivElement>(1140)
  const [wish, setWish] = useState(FIRST_WISH)
  const [page, setPage] = useState(0)
  const [one, setOne] = useState('letters_2017_04_21')
  const groups = useMemo(() => columnGroups(dataset, law), [dataset.definitions, law])
  const columns = useMemo(() => columnsOf(groups), [groups])
  const { sourced, coded } = useGrids(dataset, law, columns)
  const grid = law.evidence === 'coded' ? coded : sourced
  const { filled, done } = useFilled(grid, day)
  const other = useFilled(filled === null ? null : grid === coded ? sourced : coded, day).filled
  const days = useMemo(() => daysWithNews(landmarks(dataset)), [dataset.events, dataset.orders])
  // By the window: the reasons beside it must not change the table that was asked about.
  const narrow = Math.max(width, globalThis.innerWidth) < NARROW
  const single = Math.max(
    0,
    columns.findIndex(({ id }) => id === one),
  )
  const shownColumns = useMemo(() => (narrow ? [single] : undefined), [narrow, single])
  const rows = useMemo(
    () =>
      filled === null
        ? []
        : matrixRows(
            dataset,
            filled.grid.places,
            filled.grid.marks(filled.day, filled.grid.places),
          ),
    [dataset.recipients, filled],
  )
  const listed = useMemo(
    () => listRows(dataset, rows, wish, shownColumns),
    [dataset.facts, rows, wish, shownColumns],
  )
  const lastPage = Math.max(0, Math.ceil(listed.length / ROWS) - 1)
  const from = Math.min(page, lastPage) * ROWS
  const visible = listed.slice(from, from + ROWS)
  // The order stays while the day moves; the marks of the rows in view follow at once.
  const inView = visible.map(({ place }) => place)
  const marks = grid.marks(day, inView)
  const shown = narrow ? [{ title: columns[single]!.basis, readings: [columns[single]!] }] : groups
  const pick = (text: string) => (narrow ? text[single]! : text)
  const settled = filled !== null && filled.grid === grid && filled.day === day
  useWarm(grid, day, inView, settled)
  const counts = useMemo(() => {
    const both = [
      { title: 'Fail, facts with a source', from: sourced },
      { title: 'Fail, coded facts too', from: coded },
    ]
    return both.map(({ title, from }) => {
      const of = [filled, other].find((each) => each?.grid === from && each.day === day)
      // Counts of another day would mislead: until this one is worked out there are none.
      const all = of?.grid.marks(day, of.grid.places) ?? null
      const shownOf = narrow ? (all ?? []).map((text) => text[single]!) : (all ?? [])
      return { title, all, counts: countColumns(shownOf, 'fails') }
    })
  }, [filled, other, sourced, coded, day, narrow, single])
  const both = counts.flatMap(({ all }) => (all === null ? [] : [all]))
  const idle = useMemo(
    () => new Set(dataset.definitions.filter((each) => !stands(each, day)).map(({ id }) => id)),
    [dataset.definitions, day],
  )
  const open = useCallback(
    (row: MatrixRow, column: number) =>
      actions.ask(askVerdict(dataset, law, row.place, columns[narrow ? single : column]!.id, day)),
    [dataset, law, columns, narrow, single, day, actions],
  )
  return (
    <div class="matrix-box" ref={box}>
      <DayField day={day} onDay={actions.setLawDay} />
      <PlayButtons day={day} days={days} onDay={actions.setLawDay} last={dataset.checked} />
      <p class="evidence-switch">
        <label>
          <input
            type="checkbox"
            checked={law.evidence === 'coded'}
            onChange={(event) =>
              actions.set('evidence', event.currentTarget.checked ? 'coded' : 'sourced')
            }
          />{' '}
          Admit facts coded without a source
        </label>{' '}
        <span class="said" role="status">
          {both.length === 2 ? countSentence(both, day) : 'Counting.'}
        </span>
      </p>
      <MatrixFilters
        dataset={dataset}
        places={grid.places}
        wish={wish}
        onWish={(next) => {
          setWish(next)
          setPage(0)
        }}
        one={narrow ? { groups, id: columns[single]!.id } : null}
        onOne={setOne}
      />
      <dl class="legend">
        {FINDINGS.map((finding) => (
          <div key={finding}>
            <dt>
              <span class={`mark ${finding}`}>{MARKS[finding]}</span>
            </dt>
            <dd>{LEGEND[finding]}</dd>
          </div>
        ))}
      </dl>
      <p class="caption">
        A reading in italics was not put forward yet on this day, or no longer stood; what it would
        find is shown all the same.
      </p>
      {filled === null ? (
        <p class="busy" role="status">
          Holding {columns.length} readings against {grid.places.length} places: {done} done.
        </p>
      ) : listed.length === 0 ? (
        <p class="said">
          No place is left by these filters on this day. Choose another finding, list or state.
        </p>
      ) : (
        <MatrixTable
          caption={`Findings on ${dayWords(day)}: places down, readings across`}
          groups={shown}
          rows={visible}
          marks={marks.map(pick)}
          counts={counts}
          idle={idle}
          onOpen={open}
        />
      )}
      <Pages at={Math.min(page, lastPage)} last={lastPage} rows={listed.length} onPage={setPage} />
      <p class="takes">
        <button
          type="button"
          class="link"
          disabled={!settled}
          onClick={() =>
            downloadText(`findings-${day}.csv`, matrixCsv(listed, columns, day, law.evidence))
          }
        >
          CSV<span class="unseen"> of the findings</span>
        </button>
        <button type="button" class="link" onClick={() => actions.set('as_of', day)}>
          Make findings on this day in the scenario
        </button>
      </p>
    </div>
  )
}
