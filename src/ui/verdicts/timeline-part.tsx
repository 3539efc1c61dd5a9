/** The timeline of one place: what happened, which orders protected it when, and when its verdicts changed. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { FIRST_DAY, timelineOf } from '../../model/index'
import type { Timeline } from '../../model/index'
import { downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { usePage } from '../use-page'
import { useWidth } from '../use-width'
import { cell } from '../views/csv'
import { TIMELINE_HEAD, timelineRows } from '../views/timeline-rows'
import { placeName } from '../views/verdict-reason'
import { EventList } from './event-list'
import { layTimeline } from './timeline-layout'
import { TimelineDrawing } from './timeline-drawing'
import { useLawInForce } from './use-law'

const BREAK = '2021-06-30'

/** The picture with its table behind it, and the record of what happened. */
export function TimelinePart(props: { readonly place: string }) {
  const { place } = props
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const [late, setLate] = useState(false)
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const [timeline, setTimeline] = useState<Timeline | null>(null)
  const { facts, orders, checked } = dataset
  useEffect(() => {
    // Every day with news is judged anew, which takes longer than a frame: the rest is painted first.
    const timer = setTimeout(() => {
      const [from, until] = late ? ['2025-01-01', checked] : [FIRST_DAY, BREAK]
      setTimeline(timelineOf(dataset, place, { from, until, law }))
    }, 30)
    return () => clearTimeout(timer)
  }, [facts, orders, checked, place, law, late])
  const picture = useMemo(
    () => (timeline === null ? null : layTimeline(dataset, law, timeline, width)),
    [timeline, law, width],
  )
  const name = placeName(dataset, place)
  const rows = () => (timeline === null ? [] : timelineRows(dataset, law, timeline))
  return (
    <section aria-labelledby="timeline-title" class="timeline-section">
      <h3 id="timeline-title">What happened, and what held</h3>
      <p class="said">
        Numbered dots are events, bars are orders while they protect {name} (dashed: it cannot be
        told whether they do), and under them the readings whose verdict changes.
      </p>
      <p class="spans" role="group" aria-label="Years shown">
        {[false, true].map((which) => (
          <button
            key={String(which)}
            type="button"
            class="link"
            aria-pressed={late === which}
            onClick={() => setLate(which)}
          >
            {which ? 'From 2025' : '2016 to mid-2021'}
          </button>
        ))}
      </p>
      <div class="picture" ref={box}>
        {picture === null ? (
          <p class="busy" role="status">
            Laying out the timeline.
          </p>
        ) : (
          <TimelineDrawing
            picture={picture}
            label={`Timeline of ${name}; the table has the same`}
          />
        )}
      </div>
      <PictureTable
        caption={`Timeline of ${name}`}
        head={TIMELINE_HEAD}
        rows={rows}
        numeric={[]}
        onCsv={() =>
          downloadText(
            `timeline-${place}.csv`,
            [TIMELINE_HEAD, ...rows()].map((row) => row.map(cell).join(',')).join('\n') + '\n',
          )
        }
      />
      {timeline !== null && <EventList events={timeline.events} />}
    </section>
  )
}
