/** One place with an address of its own: what is modelled of it, its facts, the verdict of every reading, its timeline, its money. */
import { knownPlaceFault } from '../views/place-law'
import { PlacePart } from '../place/place-part'
import { useNames } from '../use-names'
import { useActions, usePage } from '../use-page'
import { indexOf, kindWords } from '../views/names'
import { placeName } from '../views/verdict-reason'
import { DayField } from './day-field'
import { Modelled } from './modelled'
import { PlaceFacts } from './place-facts'
import { PlaceVerdicts } from './place-verdicts'
import { TimelinePart } from './timeline-part'
import { useHeading } from './use-heading'
import { usePageDay } from './use-page-day'

/** The part; an id that is no place gives one sentence. */
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
  const actions = useActions()
  const index = indexOf(dataset, place)
  useNames(dataset.recipients, [index])
  const name = placeName(dataset, place)
  const heading = useHeading(name)
  const spoken = usePage((state) => state.doing.now.place === place)
  return (
    <article class="law-page" aria-labelledby="law-page-title">
      <h2 id="law-page-title" class="page-title" tabindex={-1} ref={heading}>
        {name}
      </h2>
      <p class="said">
        {kindWords(dataset.recipients.kinds[index]).replace(' award', '')}, <code>{place}</code>
        {!spoken && (
          <>
            .{' '}
            <button type="button" class="link" onClick={() => actions.setPlace(place)}>
              Put this place into the sentence
            </button>
          </>
        )}
      </p>
      <Modelled place={place} />
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <DayField day={day} place={place} onDay={actions.setLawDay} />
      <PlaceVerdicts place={place} day={day} />
      <PlaceFacts place={place} day={day} />
      <TimelinePart place={place} />
      <PlacePart of={place} />
    </article>
  )
}
