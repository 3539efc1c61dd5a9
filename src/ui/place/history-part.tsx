/** Shows a place's awards through the fiscal years: by formula as bars, as published as lines, what nobody can tell as gaps. */
import '../styles/history.css'
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { programsWithHistory } from '../../model/index'
import { downloadText } from '../download'
import { counted, fiscalYear } from '../format'
import { PictureTable } from '../picture-table'
import { usePage } from '../use-page'
import { useWidth } from '../use-width'
import { familyOf, indexOf } from '../views/names'
import { HISTORY_HEAD, historyRows, historySentence } from '../views/place-history'
import { historyCsv } from '../views/place-history-csv'
import type { HistoryOf } from '../views/place-history'
import { programInView } from '../views/sentence'
import { placeName } from '../views/verdict-reason'
import { plainWords, Words } from '../words'
import { HistoryDrawing } from './history-drawing'
import { layHistory } from './history-layout'
import { useHistory } from './use-history'

/** The part; the program in view first, another is chosen from those with awards of its kind. */
export const HistoryPart = memo(function DrawHistoryPart(props: { readonly place: string }) {
  const { place } = props
  const dataset = usePage((state) => state.dataset)
  const inView = usePage((state) => programInView(state.outcome, state.doing.now.program))
  const [chosen, setChosen] = useState<string | null>(null)
  const index = indexOf(dataset, place)
  const programs = useMemo(
    () => programsWithHistory(dataset, index),
    [dataset.programs, dataset.published, index],
  )
  const usual = programs.includes(inView) ? inView : (programs[0] ?? inView)
  const program = chosen ?? usual
  const history = useHistory(place, program)
  const short = dataset.programs.find(({ id }) => id === program)?.short ?? program
  const name = placeName(dataset, place)
  return (
    <>
      {programs.length > 1 && (
        <p class="place-choice">
          <label>
            Program{' '}
            <select value={program} onChange={(event) => setChosen(event.currentTarget.value)}>
              {programs.map((id) => (
                <option key={id} value={id}>
                  {dataset.programs.find((each) => each.id === id)?.short ?? id}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {history.years === null ? (
        <p class="busy" role="status">
          Counting the years. <progress max={1} value={history.at} aria-label="Years counted" />
        </p>
      ) : (
        <History key={program} of={{ dataset, place, program, short, years: history.years }} />
      )}
      {history.missing.length > 0 && <Fetch history={history} short={short} name={name} />}
      {history.fault !== '' && (
        <p class="fault" role="alert">
          {history.fault}
        </p>
      )}
    </>
  )
})

function History(props: { readonly of: HistoryOf }) {
  const { of } = props
  const { dataset, place, program, short, years } = of
  const [box, width] = useWidth<HTMLDivElement>(820)
  const picture = useMemo(() => layHistory(years, width), [years, width])
  const sentence = useMemo(() => historySentence(of), [dataset.recipients, years])
  const who = familyOf(dataset.recipients.kinds[indexOf(dataset, place)])
  const title = `${placeName(dataset, place)}, ${short} awards by fiscal year`
  return (
    <>
      <p class="said">
        <Words of={sentence} />
      </p>
      <p class="key history-key" aria-hidden="true">
        <span>
          <i class={`computed ${who}`} /> award by formula
        </span>
        <span>
          <i class="published" /> published award
        </span>
        <span>
          <i class="unknown">?</i> unknown
        </span>
        {picture.columns.some(({ under }) => under !== null) && (
          <span>
            <i class={`under ${who}`} /> its share, under the smallest direct award: to its state
          </span>
        )}
        {picture.columns.some(({ unread }) => unread) && (
          <span>
            <i class="unread" /> not counted yet
          </span>
        )}
      </p>
      <div class="picture" ref={box}>
        <HistoryDrawing picture={picture} who={who} says={`${title}. ${plainWords(sentence)}`} />
      </div>
      <PictureTable
        caption={`${title}, before any condition`}
        head={HISTORY_HEAD}
        rows={() => historyRows(of)}
        numeric={[1, 2]}
        picture="award-history"
        file={`awards-${place}-${program}`}
        onCsv={() => downloadText(`awards-${place}-${program}.csv`, historyCsv(of))}
      />
    </>
  )
}

function Fetch(props: {
  readonly history: ReturnType<typeof useHistory>
  readonly short: string
  readonly name: string
}) {
  const { missing, fetching, fetch } = props.history
  const busy = usePage((state) => state.busy)
  if (fetching !== '')
    return (
      <p class="busy" role="status">
        Reading the counts of crime for {fiscalYear(fetching)}.{' '}
        <progress
          max={busy?.total ?? 1}
          value={busy?.done ?? 0}
          aria-label="Counts of crime read"
        />
      </p>
    )
  return (
    <p class="count">
      <button type="button" class="link" onClick={fetch}>
        Count {counted(missing.length, 'more year')} ({missing.map(fiscalYear).join(', ')})
      </button>
    </p>
  )
}
