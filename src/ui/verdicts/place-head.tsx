/** Opens a place's page: who it is, a way to another place, the answer in one sentence, and three strips. */
import { useMemo } from 'preact/hooks'
import { verdicts } from '../../model/index'
import { PlaceField } from '../sentence/place-field'
import { Strips } from '../sentence/strips'
import { useActions, usePage } from '../use-page'
import { nextHref } from '../views/next-href'
import { placeHref } from '../views/address'
import { indexOf, kindWords, nameOf } from '../views/names'
import { placeSummary } from '../views/place-summary'
import { programInView } from '../views/sentence'
import { placeName } from '../views/verdict-reason'
import { Words } from '../words'
import { useHeading } from './use-heading'
import { useLawInForce } from './use-law'

/** The head of the page; it reads what is shown a frame after the pictures. */
export function PlaceHead(props: { readonly place: string; readonly day: string }) {
  const { place, day } = props
  const dataset = usePage((state) => state.dataset)
  const { outcome, baseline } = usePage((state) => state.shown)
  const wish = usePage((state) => state.doing.now.program)
  const spoken = usePage((state) => state.doing.now.place === place)
  const actions = useActions()
  const law = useLawInForce()
  const index = indexOf(dataset, place)
  const program = programInView(outcome, wish)
  const name = placeName(dataset, place)
  const heading = useHeading(name)
  const found = useMemo(
    () => verdicts(dataset, { places: [place], asOf: day, law }),
    [dataset.facts, dataset.orders, dataset.rules, place, day, law],
  )
  const pieces = useMemo(
    () => placeSummary({ dataset, outcome, baseline, program, place, verdicts: found, law, day }),
    [dataset, outcome, baseline, program, place, found, law, day],
  )
  const state = dataset.recipients.states[index] ?? -1
  const within = state >= 0 && state !== index ? `, ${nameOf(dataset.recipients, state)}` : ''
  return (
    <>
      <div class="place-top">
        <div>
          <h2 id="law-page-title" class="page-title" tabindex={-1} ref={heading}>
            {name}
          </h2>
          <p class="said" data-name>
            {kindWords(dataset.recipients.kinds[index]).replace(' award', '')}
            {within}, <code>{place}</code>
          </p>
        </div>
        <p class="place-find">
          Another place:{' '}
          <PlaceField
            place=""
            onPlace={(other) => {
              location.hash = placeHref(other)
            }}
          />
        </p>
      </div>
      <div class="place-lead">
        <p class="place-answer">
          <Words of={pieces} />
        </p>
        <div class="place-strips">
          <Strips program={program} of={place} />
        </div>
      </div>
      <p class="further">
        {!spoken && (
          <button type="button" class="link" onClick={() => actions.setPlace(place)}>
            Put this place into the sentence
          </button>
        )}
        <a href={nextHref(place)}>What happens to its money</a>
        <a href="#awards">Add its own awards</a>
      </p>
    </>
  )
}
