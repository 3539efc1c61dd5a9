/** The facts of one place on a day, each with its source; any can be set otherwise in the scenario, with a note. */
import { useMemo, useState } from 'preact/hooks'
import type { Dataset, Fact } from '../../model/index'
import { day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { daysOf, factLabel, wordOf } from '../views/law-reasons'
import { placeFacts } from '../views/place-law'
import type { PlaceFact } from '../views/place-law'
import { FactSelect, OtherFact } from './fact-select'
import { Fold } from './place-section'
import { useLawInForce } from './use-law'

/** The table of facts, and what is known of other days. */
export function PlaceFacts(props: { readonly place: string; readonly day: string }) {
  const { place, day } = props
  const dataset = usePage((state) => state.dataset)
  const fault = usePage((state) => state.fault)
  const law = useLawInForce()
  const facts = useMemo(
    () => placeFacts(dataset, place, day, law),
    [dataset.facts, dataset.factKinds, place, day, law],
  )
  return (
    <>
      {facts.onDay.length === 0 ? (
        <p class="said">
          No evidence covers {dayWords(day)}. A fact can still be set, and evidence of other days
          stands below.
        </p>
      ) : (
        <Fold says={`Facts on ${dayWords(day)}, each with its evidence; any can be set otherwise`}>
          <table class="plain fact-table">
            <caption>Known on {dayWords(day)}</caption>
            <thead>
              <tr>
                <th scope="col">Fact</th>
                <th scope="col">Word</th>
                <th scope="col">Evidence</th>
                <th scope="col">Set otherwise</th>
              </tr>
            </thead>
            <tbody>
              {facts.onDay.map((each) => (
                <FactLine key={each.kind.name} of={each} place={place} dataset={dataset} />
              ))}
            </tbody>
          </table>
        </Fold>
      )}
      {fault?.path.startsWith(`facts.${place}`) && <p class="fault">{fault.says}</p>}
      <OtherFact place={place} kinds={[...facts.unknown, ...facts.notListed]} />
      <NoteField place={place} />
      {facts.notListed.length > 0 && (
        <p class="caption" data-name>
          Not on, that day: {facts.notListed.map(({ label }) => label).join('; ')}.
        </p>
      )}
      {facts.otherDays.length > 0 && (
        <Fold says="Evidence of other days">
          <ul class="other-days">
            {facts.otherDays.map((fact) => (
              <li key={`${fact.name} ${fact.from}`} data-name>
                {factLabel(dataset, fact.name)}: {wordOf(fact.value)}, {daysOf(fact)}.{' '}
                <small>{originOf(dataset, fact)}</small>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

function FactLine(props: {
  readonly of: PlaceFact
  readonly place: string
  readonly dataset: Dataset
}) {
  const { kind, fact, counts, set } = props.of
  const { dataset, place } = props
  const counted = counts === fact.value
  return (
    <tr class={set ? 'set' : ''}>
      <th scope="row" data-name>
        {kind.label}
        <small>{kind.says}</small>
      </th>
      <td data-name>
        <b>{wordOf(fact.value)}</b>
        {kind.means?.[fact.value] && <small>{kind.means[fact.value]}</small>}
        {!counted && (
          <small>
            {counts === 'unknown'
              ? 'coded without a source, so it counts as unknown'
              : `taken for \u201c${wordOf(counts)}\u201d`}
          </small>
        )}
      </td>
      <td data-name>
        {set ? fact.note : originOf(dataset, fact)}
        {!set && <small>{daysOf(fact)}</small>}
      </td>
      <td>
        <FactSelect place={place} kind={kind} value={set ? fact.value : ''} />
      </td>
    </tr>
  )
}

/** The source, the actor and the note of a fact. */
function originOf(dataset: Dataset, fact: Fact): string {
  const source = dataset.sources.get(fact.source)
  return [
    fact.standing === 'unsourced' ? 'No source held' : (source?.title ?? fact.source),
    fact.actor === 'unknown' ? '' : `whose rule or act: ${fact.actor}`,
    fact.note,
  ]
    .filter(Boolean)
    .join('; ')
}

/** A note beside the facts set otherwise. */
function NoteField(props: { readonly place: string }) {
  const { place } = props
  const law = useLawInForce()
  const actions = useActions()
  const [draft, setDraft] = useState<string | null>(null)
  const set = law.facts.filter(({ recipient }) => recipient === place)
  if (set.length === 0) return null
  const path = `facts.${place}.note`
  return (
    <p class="note-field">
      <label>
        Why these facts are set otherwise
        <input
          type="text"
          maxLength={300}
          value={draft ?? set[0]!.note}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => {
            if (draft === null) return
            const text = draft.trim()
            setDraft(null)
            actions.setAll({ [path]: text === '' ? null : text }, path)
          }}
        />
      </label>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          const paths = [...set.map(({ name }) => `facts.${place}.${name}`), path]
          actions.setAll(Object.fromEntries(paths.map((each) => [each, null])), path)
        }}
      >
        Back to what is recorded
      </button>
    </p>
  )
}
