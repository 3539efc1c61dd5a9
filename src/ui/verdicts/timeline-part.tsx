/** The timeline of one place: what happened, which orders protected it when, and when its verdicts changed. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { timelineOf } from '../../model/index'
import type { Timeline } from '../../model/index'
import { downloadText } from '../download'
import { day as dayWords } from '../format'
import { PictureTable } from '../picture-table'
import { useSteadyOutcome } from '../place/use-steady'
import { usePage } from '../use-page'
import { useWidth } from '../use-width'
import { cell } from '../views/csv'
import { TIMELINE_HEAD, timelineRows } from '../views/timeline-rows'
import { awardRow, awardSpans } from '../views/award-spans'
import { placeName } from '../views/verdict-reason'
import { EventList } from './event-list'
import { Fold } from './place-section'
import { layTimeline } from './timeline-layout'
import { TimelineDrawing } from './timeline-drawing'
import { useLawInForce } from './use-law'
import { YearsShown, daysShown } from './years-shown'

/** The picture with its table behind it, and the record of what happened. */
export function TimelinePart(props: { readonly place: string; readonly day?: string }) {
  const { place, day } = props
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const [late, setLate] = useState(false)
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const [timeline, setTimeline] = useState<Timeline | null>(null)
  const { facts, orders, checked } = dataset
  const outcome = useSteadyOutcome()
  const awards = useMemo(() => awardSpans(dataset, outcome, place), [dataset, outcome, place])
  useEffect(() => {
    // Every day with news is judged anew, which takes longer than a frame: the rest is painted first.
    const timer = setTimeout(() => {
      const [from, until] = daysShown(late, checked)
      setTimeline(timelineOf(dataset, place, { from, until, law }))
    }, 30)
    return () => clearTimeout(timer)
  }, [facts, orders, checked, place, law, late])
  const picture = useMemo(
    () =>
      timeline === null
        ? null
        : layTimeline(dataset, law, timeline, width, {
            awards,
            ...(day === undefined ? {} : { day }),
          }),
    [timeline, law, width, awards, day],
  )
  const name = placeName(dataset, place)
  const rows = () =>
    timeline === null ? [] : [...timelineRows(dataset, law, timeline), ...awards.map(awardRow)]
  return (
    <div class="timeline-section">
      <p class="said">
        Numbered dots are events, bars are orders while they protect {name} (dashed: it cannot be
        told whether they do), under them the readings whose verdict changes, and last the awards in
        your scenario: a pale bar while they run, a full one from offer to the last day to accept.
        {day !== undefined && ` The line across marks ${dayWords(day)}.`}
      </p>
      <YearsShown late={late} onLate={setLate} />
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
        picture="timeline"
        file={`timeline-${place}`}
        head={TIMELINE_HEAD}
        rows={rows}
        numeric={[]}
        ask={(row, column) => ({
          title: `${row[0]}, as recorded: ${row[2]}`,
          about: {
            reason: {
              says: row[column]!,
              value: row[2]!,
              unit: 'word',
              formula: 'as the record of the place has it',
              from: (timeline?.events ?? [])
                .filter(({ says }) => says === row[column])
                .map((event) => ({
                  says: event.says,
                  value: event.kind,
                  unit: 'word' as const,
                  source: event.source,
                  from: [],
                })),
            },
          },
        })}
        onCsv={() =>
          downloadText(
            `timeline-${place}.csv`,
            [TIMELINE_HEAD, ...rows()].map((row) => row.map(cell).join(',')).join('\n') + '\n',
          )
        }
      />
      {timeline !== null && (
        <Fold says="The events in words, numbered as the dots are">
          <EventList events={timeline.events} />
        </Fold>
      )}
    </div>
  )
}
