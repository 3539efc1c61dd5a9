/** The fourth room, "What about my place?": the answer first, then the years, the readings, the lines near, what would change it, its peers. */
import '../styles/place.css'
import { ClausesPart } from '../drives/clauses-part'
import { FlipsPart } from '../place/flips-part'
import { HistoryPart } from '../place/history-part'
import { PeersPart } from '../place/peers-part'
import { PlacePart } from '../place/place-part'
import { ThresholdsPart } from '../place/thresholds-part'
import { usePage } from '../use-page'
import { useNames } from '../use-names'
import { placeHref } from '../views/address'
import { indexOf } from '../views/names'
import { knownPlaceFault } from '../views/place-law'
import { placeName } from '../views/verdict-reason'
import { RoomWords } from '../words-page/room-words'
import { Modelled } from './modelled'
import { PlaceFacts } from './place-facts'
import { PlaceFindings } from './place-findings'
import { PlaceHead } from './place-head'
import { PlaceSection } from './place-section'
import { TimelinePart } from './timeline-part'
import { usePageDay } from './use-page-day'

const PARTS = [
  ['award-history', 'Awards, year by year'],
  ['direct', 'Directly, and through the state'],
  ['findings', 'Who finds what'],
  ['thresholds', 'Lines near it'],
  ['flips', 'What would change it'],
  ['peers', 'Places like it'],
  ['timeline', 'What happened'],
  ['facts', 'What is known'],
] as const

/** The room; an id that is no place gives one sentence. */
export function PlacePage(props: { readonly place: string; readonly day: string | null }) {
  const dataset = usePage((state) => state.dataset)
  const fault = knownPlaceFault(dataset, props.place)
  if (fault === '') return <Known {...props} />
  return (
    <p class="fault" role="alert">
      {fault}
    </p>
  )
}

function Known(props: { readonly place: string; readonly day: string | null }) {
  const { place } = props
  const dataset = usePage((state) => state.dataset)
  const { day, fault } = usePageDay(props.day)
  useNames(dataset.recipients, [indexOf(dataset, place)])
  const name = placeName(dataset, place)
  return (
    <article class="law-page place-room" aria-labelledby="law-page-title">
      <PlaceHead place={place} day={day} />
      <nav class="on-this-page" aria-label="Parts of this page">
        {PARTS.map(([see, says]) => (
          <a key={see} href={`${placeHref(place)}&see=${see}`}>
            {says}
          </a>
        ))}
      </nav>
      <RoomWords room="place" />
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <PlaceSection
        name="award-history"
        title="What it was awarded, year by year"
        draw={() => <HistoryPart place={place} />}
      />
      <PlaceSection
        name="direct"
        title="Directly, and through the state"
        draw={() => (
          <>
            <Modelled place={place} />
            <PlacePart of={place} />
          </>
        )}
      />
      <PlaceSection
        name="findings"
        title="Who finds what"
        draw={() => <PlaceFindings place={place} day={day} />}
      />
      <PlaceSection
        name="thresholds"
        title="Lines of the law near it"
        draw={() => <ThresholdsPart place={place} />}
      />
      <PlaceSection
        name="flips"
        title="What would change it"
        draw={() => (
          <>
            <FlipsPart place={place} />
            <ClausesPart place={place} />
          </>
        )}
      />
      <PlaceSection name="peers" title="Places like it" draw={() => <PeersPart place={place} />} />
      <PlaceSection
        name="timeline"
        title="What happened, and what held"
        draw={() => <TimelinePart place={place} day={day} />}
      />
      <PlaceSection
        name="facts"
        title={`What is known of ${name}`}
        draw={() => <PlaceFacts place={place} day={day} />}
      />
    </article>
  )
}
