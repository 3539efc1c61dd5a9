/** What happens to the money: held, released, lost, moved, in time; of all places or of one. */
import { memo } from 'preact/compat'
import '../styles/next.css'
import type { RecipientId } from '../../model/index'
import { sentenceCase } from '../format'
import { UnderWay } from '../under-way'
import { usePage } from '../use-page'
import { useNames } from '../use-names'
import { placeHref } from '../views/address'
import { nextHref } from '../views/next-href'
import { courseSentence } from '../views/course-sentence'
import { placeTallies } from '../views/course-tally'
import { allocatedIn } from '../views/course-years'
import { indexOf } from '../views/names'
import { knownPlaceFault } from '../views/place-law'
import { placeName } from '../views/verdict-reason'
import { ToldWords } from '../told-words'
import { useAskCourse } from './use-ask-course'
import { PlaceField } from '../sentence/place-field'
import { useHeading } from '../verdicts/use-heading'
import { BesideLine } from './beside-line'
import { BitePart } from './bite-part'
import { BlastPart } from './blast-part'
import { BridgePart } from './bridge-part'
import { ControlPart } from './control-part'
import { CourseRangesDoor } from './course-ranges-door'
import { DelayPart } from './delay-part'
import { DestinationPart } from './destination-part'
import type { Followed } from './follow'
import { LedgerPart } from './ledger-part'
import { ExamplesPart, ReactionPart } from './reaction-part'
import { StagePart } from './stage-part'
import { StagePatterns } from './stage-patterns'
import { CourseContext } from './use-course'
import { useFollowed } from './use-followed'
import { Near, Rested } from './rested'
import { YearsPart } from './years-part'
import { OnThisPage } from '../rooms/room-head'
import type { RoomPart } from '../rooms/room-head'

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
          <Parts followed={followed} place={index} id={place} name={name} />
        </CourseContext.Provider>
      )}
    </article>
  )
}

const Parts = memo(function DrawParts(props: {
  readonly followed: Followed
  readonly place: number | undefined
  readonly id: RecipientId | null
  readonly name: string
}) {
  const { followed, place, id, name } = props
  const { dataset, course, years } = followed
  const allocated = allocatedIn(years, { place })
  const said = courseSentence(dataset, course, allocated, place)
  const ask = useAskCourse()
  return (
    <>
      <p class="course-said">
        <ToldWords
          text={said}
          ask={ask({
            head: sentenceCase(name),
            says: said,
            rule: 'added up from the movements of the awards on which something acts',
            place,
          })}
        />
      </p>
      <BesideLine place={place} />
      <PlaceChoice followed={followed} id={id} />
      <StagePart place={place} name={sentenceCase(name)} />
      <Rested>
        <Heavier place={place} id={id} name={name} />
      </Rested>
      <ControlPart />
      {place === undefined && <ExamplesPart />}
    </>
  )
})

/** What is worked out when the reader rests; nothing of it hangs on the page around it. */
const Heavier = memo(function DrawHeavier(props: {
  readonly place: number | undefined
  readonly id: RecipientId | null
  readonly name: string
}) {
  const { place, id, name } = props
  return (
    <>
      <CourseRangesDoor place={place} name={sentenceCase(name)} />
      {place === undefined || id === null ? (
        <>
          <DelayPart />
          <YearsPart />
          <DestinationPart />
        </>
      ) : (
        <>
          <BitePart place={place} name={name} />
          <ReactionPart place={id} />
        </>
      )}
      <Near see="blast" what="Who feels it">
        <BlastPart place={id} />
      </Near>
      <Near see="bridge" what="What must be bridged">
        <BridgePart place={id} />
      </Near>
      <LedgerPart place={place} />
    </>
  )
})

const OFFERED = 40

/** Leads to one place: those with the most held or lost first. */
function PlaceChoice(props: { readonly followed: Followed; readonly id: RecipientId | null }) {
  const { dataset, course } = props.followed
  const spoken = usePage((state) => state.doing.now.place)
  const touched = placeTallies(course)
    .slice(0, OFFERED)
    .map(({ recipient }) => dataset.recipients.ids[recipient]!)
  const ids = [...new Set([...touched, spoken, ...(props.id === null ? [] : [props.id])])]
  useNames(
    dataset.recipients,
    ids.map((id) => indexOf(dataset, id)),
  )
  return (
    <p class="choice">
      <label>
        Show{' '}
        <select
          value={props.id ?? ''}
          onChange={({ currentTarget }) => {
            location.hash = nextHref(currentTarget.value === '' ? undefined : currentTarget.value)
          }}
        >
          <option value="">all places</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {placeName(dataset, id)}
            </option>
          ))}
        </select>
      </label>{' '}
      or any place:{' '}
      <PlaceField place={props.id ?? ''} onPlace={(id) => (location.hash = nextHref(id))} />
    </p>
  )
}
