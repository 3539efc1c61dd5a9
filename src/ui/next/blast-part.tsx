/** Shows who feels that money stops: who is hit directly, who downstream and when, and who is shielded. */
import '../styles/blast.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { sumBlast } from '../../model/index'
import type { RecipientId } from '../../model/index'
import { sentenceCase } from '../format'
import { ToldWords } from '../told-words'
import { blastBands } from '../views/blast-bands'
import { askBlast } from '../views/blast-told'
import { blastSentence, feltSentence } from '../views/blast-words'
import { awardsOfYears } from '../views/course-years'
import { indexOf, nameOf } from '../views/names'
import { JointField } from './blast-joint-field'
import { BlastLaw } from './blast-law'
import { BlastOwn } from './blast-own'
import { BlastPatterns } from './blast-patterns'
import { BlastPicture } from './blast-picture'
import { BlastRows } from './blast-rows'
import { BlastStates } from './blast-states'
import { Choice } from './choice'
import { useBlast } from './use-blast'
import { useCourse } from './use-course'

/** The section, for all states or one, for all programs or one; it opens on the state of a place. */
export function BlastPart({ place = null }: { readonly place?: RecipientId | null }) {
  const { dataset, years } = useCourse()
  const { recipients } = dataset
  const home =
    place === null ? '' : (recipients.ids[recipients.states[indexOf(dataset, place)] ?? -1] ?? '')
  const [state, setState] = useState(home)
  const [program, setProgram] = useState('')
  useEffect(() => setState(home), [home])
  const { blast, states, rows } = useBlast(program, state)
  const bands = useMemo(() => blastBands(dataset, rows), [dataset, rows])
  const sums = useMemo(() => sumBlast(dataset, rows), [dataset, rows])
  const stateName = (id: string) =>
    id === '' ? 'no state' : nameOf(recipients, indexOf(dataset, id))
  const where = state === '' ? 'all states' : stateName(state)
  const programs = [...new Set(blast.rows.map((row) => row.program))]
  const said = `${sentenceCase(awardsOfYears(years))}, ${where}: ${blastSentence(sums)}`
  const own = place === null ? [] : blast.rows.filter((row) => row.recipient === place)
  return (
    <section aria-labelledby="blast-title" class="blast-section">
      <BlastPatterns />
      <h2 id="blast-title">Who feels it: directly, downstream, and who is shielded</h2>
      <p class="choice">
        <Choice
          says="State"
          all="all states"
          chosen={state}
          onChoose={setState}
          among={[...new Set([...states.map((each) => each.state), state])]
            .filter((id) => id !== '')
            .map((id) => [id, stateName(id)])}
        />{' '}
        {programs.length > 1 && (
          <Choice
            says="Program"
            all={`all ${programs.length} programs`}
            chosen={program}
            onChoose={setProgram}
            among={programs.map((id) => [
              id,
              dataset.programs.find((each) => each.id === id)?.short ?? id,
            ])}
          />
        )}
      </p>
      <p class="said">
        <ToldWords text={said} ask={askBlast(dataset, rows, years, where)} />{' '}
        <ToldWords text={feltSentence(sums)} ask={askBlast(dataset, rows, years, where, true)} />
      </p>
      {own.length > 0 && <BlastOwn rows={own} />}
      {sums.stopped.high > 0 && (
        <p class="caption">
          Each award counts by the most of it that stands still or is gone at one time. The area of
          each ring is its dollars; a dollar a state would have handed on stands in the ring of
          those below it, not in the state’s.
        </p>
      )}
      {bands.length > 0 && (
        <BlastPicture
          id="blast-picture"
          dataset={dataset}
          bands={bands}
          label={`Who feels it. ${said}`}
        />
      )}
      <BlastLaw flowsDown={blast.flowsDown} localsLose={blast.localsLose} />
      {place !== null && home !== '' && place !== home && <JointField place={place} />}
      {states.length > 0 && (
        <BlastStates dataset={dataset} states={states} chosen={state} onChoose={setState} />
      )}
      <BlastRows rows={rows} where={where} file={`blast-radius${state && `-${state}`}`} />
    </section>
  )
}
