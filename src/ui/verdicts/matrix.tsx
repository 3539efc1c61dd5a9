/** The matrix of verdicts: who is caught by which reading, on any day, on sourced facts or with coded ones. */
import { useCallback, useMemo, useState } from 'preact/hooks'
import { downloadText } from '../download'
import { day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { letters, useWidth } from '../use-width'
import { daysWithNews, landmarks } from '../views/calendar'
import { matrixCsv } from '../views/matrix-csv'
import { listRows, matrixRows } from '../views/matrix-list'
import type { MatrixRow, MatrixWish } from '../views/matrix-list'
import { stands } from '../views/matrix-words'
import { columnGroups, columnsOf } from '../views/verdict-columns'
import { askVerdict } from '../views/verdict-reason'
import { DayField } from './day-field'
import { EvidenceSwitch } from './evidence-switch'
import { FindingsLegend } from './findings-legend'
import { MatrixFilters } from './matrix-filters'
import { MatrixTable } from './matrix-table'
import { Pages } from './pages'
import { ReadingsPicture } from './readings-picture'
import { PlayButtons } from './play-buttons'
import { useCounts } from './use-counts'
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
  const narrow = Math.max(width, globalThis.innerWidth / letters()) < NARROW
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
  const definitions = useMemo(() => columns.map(({ id }) => id), [columns])
  const question = { dataset, law, places: grid.places, definitions, day }
  const counts = useCounts(
    { sourced, coded, worked: [filled, other] },
    question,
    narrow ? single : null,
  )
  // All places as last worked out for this day; while the day moves the picture waits.
  const whole = useMemo(
    () => (settled && filled !== null ? filled.grid.marks(filled.day, filled.grid.places) : null),
    [settled, filled],
  )
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
      <EvidenceSwitch both={both} question={question} />
      <FindingsLegend />
      <ReadingsPicture groups={groups} places={grid.places} marks={whole} day={day} law={law} />
      <h3 id="matrix-title">Place by place</h3>
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
      <p class="caption">
        A reading in italics was not put forward yet on this day, or no longer stood; what it would
        find is shown all the same.
      </p>
      {filled === null ? (
        <p class="busy" role="status">
          <span data-name>
            Holding {columns.length} readings against {grid.places.length} places: {done} done.
          </span>
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
      <Pages at={Math.min(page, lastPage)} last={lastPage} onPage={setPage} />
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
