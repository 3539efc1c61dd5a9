/** Shows who feels that money stops: who is hit directly, who downstream and when, and who is shielded. */
import '../styles/blast.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { blastByState, blastRadius, gatherChanges, settleJoint, sumBlast } from '../../model/index'
import type { BlastRow, RecipientId } from '../../model/index'
import { downloadText } from '../download'
import { digits, sentenceCase } from '../format'
import { PictureTable } from '../picture-table'
import { findBase } from '../shipped'
import { useNames } from '../use-names'
import { useActions } from '../use-page'
import { blastBands, rowReason } from '../views/blast-bands'
import { askBlast } from '../views/blast-told'
import { BLAST_HEAD, blastCsv, blastTable } from '../views/blast-table'
import { blastSentence, feltSentence, whoWords } from '../views/blast-words'
import { awardsOfYears } from '../views/course-years'
import { indexOf, nameOf } from '../views/names'
import { JointField } from './blast-joint-field'
import { BlastPatterns } from './blast-patterns'
import { BlastPicture } from './blast-picture'
import { BlastStates } from './blast-states'
import { ToldWords } from '../told-words'
import { useCourse } from './use-course'

const LISTED = 200

/** The section, for all states or one, for all programs or one; it opens on the state of a place. */
export function BlastPart({ place = null }: { readonly place?: RecipientId | null }) {
  const { dataset, scenario, years, course } = useCourse()
  const { recipients } = dataset
  const home =
    place === null ? '' : (recipients.ids[recipients.states[indexOf(dataset, place)] ?? -1] ?? '')
  const [state, setState] = useState(home)
  const [program, setProgram] = useState('')
  useEffect(() => setState(home), [home])
  const blast = useMemo(() => {
    const { joint } = settleJoint(dataset, gatherChanges(scenario, findBase))
    return blastRadius(dataset, years.years, course, joint)
  }, [dataset, scenario, years, course])
  const ofProgram = useMemo(
    () => blast.rows.filter((row) => program === '' || row.program === program),
    [blast, program],
  )
  const states = useMemo(() => blastByState(dataset, ofProgram), [dataset, ofProgram])
  const rows = useMemo(
    () => ofProgram.filter((row) => state === '' || row.state === state).toSorted(byRing),
    [ofProgram, state],
  )
  const bands = useMemo(() => blastBands(dataset, rows), [dataset, rows])
  const sums = useMemo(() => sumBlast(dataset, rows), [dataset, rows])
  const listed = rows.slice(0, LISTED)
  useNames(
    recipients,
    listed.map(({ recipient }) => indexOf(dataset, recipient)),
  )
  const stateName = (id: string) =>
    id === '' ? 'no state' : nameOf(recipients, indexOf(dataset, id))
  const where = state === '' ? 'all states' : stateName(state)
  const programs = [...new Set(blast.rows.map((row) => row.program))]
  const of = awardsOfYears(years)
  const said = `${sentenceCase(of)}, ${where}: ${blastSentence(sums)}`
  const own = place === null ? [] : blast.rows.filter((row) => row.recipient === place)
  return (
    <section aria-labelledby="blast-title" class="blast-section">
      <BlastPatterns />
      <h2 id="blast-title">Who feels it: directly, downstream, and who is shielded</h2>
      <p class="choice">
        <label>
          State{' '}
          <select value={state} onChange={({ currentTarget }) => setState(currentTarget.value)}>
            <option value="">all states</option>
            {[...new Set([...states.map((each) => each.state), state])]
              .filter((id) => id !== '')
              .map((id) => (
                <option key={id} value={id}>
                  {stateName(id)}
                </option>
              ))}
          </select>
        </label>{' '}
        {programs.length > 1 && (
          <label>
            Program{' '}
            <select
              value={program}
              onChange={({ currentTarget }) => setProgram(currentTarget.value)}
            >
              <option value="">all {programs.length} programs</option>
              {programs.map((id) => (
                <option key={id} value={id}>
                  {dataset.programs.find((each) => each.id === id)?.short ?? id}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <p class="said">
        <ToldWords text={said} ask={askBlast(dataset, rows, years, where)} />{' '}
        <ToldWords text={feltSentence(sums)} ask={askBlast(dataset, rows, years, where, true)} />
      </p>
      {own.length > 0 && (
        <ul class="blast-own">
          {own.map((row) => (
            <li key={`${row.year} ${row.program} ${row.how}`}>
              <ToldWords
                text={ownWords(row)}
                ask={() => () => ({
                  title: whoWords(dataset, row),
                  about: { reason: rowReason(dataset, row, years) },
                })}
              />
            </li>
          ))}
        </ul>
      )}
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
      <Law flowsDown={blast.flowsDown} localsLose={blast.localsLose} />
      {place !== null && home !== '' && place !== home && <JointField place={place} />}
      {states.length > 0 && (
        <BlastStates dataset={dataset} states={states} chosen={state} onChoose={setState} />
      )}
      {rows.length > LISTED && (
        <p class="caption">
          The table lists the first <span data-name>{LISTED}</span> of{' '}
          <ToldWords
            text={`${digits(rows.length)} rows; the CSV has all.`}
            ask={askBlast(dataset, rows, years, where)}
          />
        </p>
      )}
      <PictureTable
        printed
        caption={`Who is hit directly, who downstream and who is shielded, ${where}, ${of}, dollars`}
        head={BLAST_HEAD}
        numeric={[4]}
        rows={() =>
          blastTable(dataset, listed).map((cells, at) =>
            cells.map((text, column) =>
              column === 4
                ? {
                    text,
                    says: `${whoWords(dataset, listed[at]!)}, ${cells[3]}`,
                    asked: () => ({
                      title: whoWords(dataset, listed[at]!),
                      about: { reason: rowReason(dataset, listed[at]!, years) },
                    }),
                  }
                : text,
            ),
          )
        }
        onCsv={() =>
          downloadText(`blast-radius${state && `-${state}`}.csv`, blastCsv(dataset, rows))
        }
        picture="blast"
        file="blast-radius"
      />
    </section>
  )
  function ownWords(row: BlastRow): string {
    const [, ring, award, how, sum, when] = blastTable(dataset, [row])[0]!
    return `${award}: ${ring}, ${how}, ${sum}${when === '' ? '' : `, ${when}`}.`
  }
}

/** What the law is set to say of those below, with the way to set it otherwise. */
function Law(props: { readonly flowsDown: boolean; readonly localsLose: boolean }) {
  const actions = useActions()
  return (
    <p class="caption">
      {props.flowsDown
        ? 'As recorded, a condition binds every subaward at any tier: what a stopped state would have handed on stops with its award.'
        : 'The law is set so that a condition reaches the award alone: what a state must pass on goes on.'}{' '}
      {props.localsLose
        ? 'Local governments fail with their state, unless an order protects them.'
        : 'A local government answers for its own award, whatever its state does.'}{' '}
      <button
        type="button"
        class="link"
        onClick={() => actions.openDrawer('lever', 'law.pass_through_flow_down')}
      >
        Set the law otherwise
      </button>
    </p>
  )
}

const order: Readonly<Record<BlastRow['ring'], number>> = { direct: 0, downstream: 1, shielded: 2 }

function byRing(a: BlastRow, b: BlastRow): number {
  return (
    order[a.ring] - order[b.ring] ||
    b.kept.high - a.kept.high ||
    (a.recipient < b.recipient ? -1 : a.recipient > b.recipient ? 1 : a.year < b.year ? -1 : 1)
  )
}
