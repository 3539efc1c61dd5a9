/** What happens to the money: held, released, lost, moved, in time; of all places or of one. */
import '../styles/next.css'
import type { RecipientId } from '../../model/index'
import { OnThisPage } from '../rooms/room-head'
import type { RoomPart } from '../rooms/room-head'
import { UnderWay } from '../under-way'
import { useNames } from '../use-names'
import { usePage } from '../use-page'
import { useHeading } from '../verdicts/use-heading'
import { placeHref } from '../views/address'
import { indexOf } from '../views/names'
import { nextHref } from '../views/next-href'
import { knownPlaceFault } from '../views/place-law'
import { placeName } from '../views/verdict-reason'
import { NextParts } from './next-parts'
import { StagePatterns } from './stage-patterns'
import { CourseContext } from './use-course'
import { useFollowed } from './use-followed'

const PARTS: readonly RoomPart[] = [
  ['stages', 'Where every dollar stands'],
  ['delay', 'Delay'],
  ['years', 'Year by year'],
  ['destination', 'Where it goes'],
  ['blast', 'Who feels it'],
  ['bridge', 'Cash by quarter'],
  ['ledger', 'The ledger'],
  ['controls', 'What is assumed'],
]

const PARTS_OF_PLACE: readonly RoomPart[] = [
  ['stages', 'Where every dollar stands'],
  ['bites', 'What acts on it'],
  ['reaction', 'What the place does'],
  ['blast', 'Who feels it'],
  ['bridge', 'Cash by quarter'],
  ['ledger', 'The ledger'],
  ['controls', 'What is assumed'],
]

/** The part; an id that is no place gives one sentence. */
export function NextPage(props: { readonly place: RecipientId | null }) {
  const dataset = usePage((state) => state.dataset)
  const fault = props.place === null ? '' : knownPlaceFault(dataset, props.place)
  if (fault === '') return <Known key={props.place} place={props.place} />
  return (
    <p class="fault" role="alert">
      {fault}
    </p>
  )
}

function Known({ place }: { readonly place: RecipientId | null }) {
  const dataset = usePage((state) => state.dataset)
  const title = usePage((state) => state.doing.now.scenario.title)
  const { followed, working, fault, retry } = useFollowed()
  const index = place === null ? undefined : indexOf(dataset, place)
  useNames(dataset.recipients, index === undefined ? [] : [index])
  const name = place === null ? 'all places' : placeName(dataset, place)
  const heading = useHeading(place === null ? 'What happens to it' : `What happens to it: ${name}`)
  return (
    <article class="law-page next-page" aria-labelledby="next-title">
      <StagePatterns />
      <h2 id="next-title" class="page-title" tabindex={-1} ref={heading}>
        What happens to it{place === null ? '' : `: ${name}`}
      </h2>
      <p class="said">
        {title}. Held money is not lost money: this part follows every award day by day, from the
        offer to the close.{' '}
        {place !== null && (
          <>
            <a href={placeHref(place)}>What each reading finds of {name}</a>.{' '}
            <a href={nextHref()}>All places</a>.
          </>
        )}
      </p>
      <OnThisPage room="next" parts={place === null ? PARTS : PARTS_OF_PLACE} place={place} />
      <UnderWay working={working} fault={fault} retry={retry} />
      {followed !== null && (
        <CourseContext.Provider value={followed}>
          <NextParts followed={followed} place={index} id={place} name={name} />
        </CourseContext.Provider>
      )}
    </article>
  )
}
