/** The parts under the heading: what is told at once, and what is worked out when the reader rests or comes near. */
import { memo } from 'preact/compat'
import type { RecipientId } from '../../model/index'
import { sentenceCase } from '../format'
import { ToldWords } from '../told-words'
import { courseSentence } from '../views/course-sentence'
import { allocatedIn } from '../views/course-years'
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
import { PlaceChoice } from './place-choice'
import { ExamplesPart, ReactionPart } from './reaction-part'
import { Near, Rested } from './rested'
import { StagePart } from './stage-part'
import { useAskCourse } from './use-ask-course'
import { YearsPart } from './years-part'

/** All of them, of every place or of one: its place among the recipients, its id and its name. */
export const NextParts = memo(function DrawParts(props: {
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
