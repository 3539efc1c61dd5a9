/** The form of one reading: name, rule, what is wrong with it in words, and whom it would catch. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import type { OwnDefinition } from '../../model/index'
import { counted, day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { placeHref } from '../views/address'
import { readingId, takenNames } from '../views/rule-suggest'
import { placeName } from '../views/verdict-reason'
import { useLawInForce } from './use-law'
import { RuleField } from './rule-field'
import { usePreview } from './use-preview'
import type { Preview } from './use-preview'

const NAMED = 12

/** A new reading, or one to change; kept in the scenario when saved. */
export function ReadingForm(props: {
  readonly reading: OwnDefinition | null
  readonly onDone: () => void
}) {
  const { reading } = props
  const dataset = usePage((state) => state.dataset)
  const day = usePage((state) => state.lawDay)
  const fault = usePage((state) => state.fault)
  const law = useLawInForce()
  const actions = useActions()
  const help = useId()
  const [name, setName] = useState(reading?.name ?? '')
  const [text, setText] = useState(reading?.fails ?? '')
  const [sent, setSent] = useState<string | null>(null)
  const taken = useMemo(
    () => takenNames(dataset.factKinds, [...dataset.definitions, ...law.definitions]),
    [dataset.factKinds, dataset.definitions, law],
  )
  const id = reading?.id ?? readingId(name, taken)
  const readings = useMemo(
    () => [...dataset.definitions, ...law.definitions.filter((each) => each.id !== id)],
    [dataset.definitions, law, id],
  )
  const preview = usePreview(text, id, day)
  const wrong =
    preview.fault !== ''
      ? preview.fault
      : sent !== null && fault?.path.startsWith('definitions.')
        ? fault.says
        : ''
  const kept = law.definitions.some((each) => each.id === sent && each.fails === text.trim())
  useEffect(() => {
    if (kept) props.onDone()
  }, [kept])
  const save = () => {
    setSent(id)
    actions.setAll(
      {
        [`definitions.${id}.fails`]: text.trim(),
        [`definitions.${id}.name`]: name.trim() === '' ? id.replaceAll('_', ' ') : name.trim(),
      },
      `definitions.${id}.fails`,
    )
  }
  return (
    <form
      class="reading-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label>
        Name
        <input
          type="text"
          value={name}
          maxLength={80}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <RuleField
        label="A place fails where"
        value={text}
        invalid={wrong !== ''}
        describedBy={help}
        readings={readings}
        onText={setText}
      />
      <p id={help} class="caption">
        Such as <code>detainer_policy == declines_all and not (operates_jail == no)</code>,{' '}
        <code>one_of(release_notice, refuses, judicial_only)</code>,{' '}
        <code>count(a == yes, b == yes, c == yes) &gt;= 2</code>, or the name of another reading.
        Its id in the scenario: <code>{id}</code>.
      </p>
      {wrong !== '' && (
        <p class="fault" role={preview.fault === '' ? undefined : 'alert'}>
          {wrong}
        </p>
      )}
      <Caught preview={preview} day={day} />
      <p class="acts">
        <button type="submit" class="link" disabled={text.trim() === '' || preview.fault !== ''}>
          Keep in the scenario
        </button>{' '}
        <button type="button" class="link" onClick={props.onDone}>
          Leave it
        </button>
      </p>
    </form>
  )
}

function Caught(props: { readonly preview: Preview; readonly day: string }) {
  const { found } = props.preview
  const dataset = usePage((state) => state.dataset)
  if (found === null) return null
  const of = (finding: string) => found.filter((each) => each.finding === finding)
  const fails = of('fails')
  return (
    <div class="caught" role="status">
      <p>
        On {dayWords(props.day)} it would catch {counted(fails.length, 'place')};{' '}
        {counted(of('meets').length, 'place')} would meet it, and {of('unknown').length} cannot be
        told.
      </p>
      {fails.length > 0 && (
        <p class="caption">
          {fails.slice(0, NAMED).map(({ place }, at) => (
            <span key={place}>
              {at > 0 && '; '}
              <a href={placeHref(place, props.day)}>{placeName(dataset, place)}</a>
            </span>
          ))}
          {fails.length > NAMED && `; and ${fails.length - NAMED} more`}
        </p>
      )}
    </div>
  )
}
