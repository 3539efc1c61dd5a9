/** Readings a reader wrote: each with its rule, to change or take away, and a form for a new one. */
import { useState } from 'preact/hooks'
import type { OwnDefinition } from '../../model/index'
import { useActions } from '../use-page'
import { definitionHref } from '../views/address'
import { useLawInForce } from './use-law'
import { ReadingForm } from './reading-form'

/** The list and the form. */
export function OwnReadings() {
  const law = useLawInForce()
  const actions = useActions()
  const [edited, setEdited] = useState<OwnDefinition | 'new' | null>(null)
  const remove = ({ id }: OwnDefinition) =>
    actions.setAll(
      { [`definitions.${id}.fails`]: null, [`definitions.${id}.name`]: null },
      `definitions.${id}.fails`,
    )
  return (
    <div class="own-readings">
      <h3 id="own-readings-title">A reading of your own</h3>
      <p class="said">
        Say in a rule which facts make a place fail. It is checked and run like any other reading,
        and kept in your scenario.
      </p>
      {law.definitions.length > 0 && (
        <ul class="own-list">
          {law.definitions.map((each) => (
            <li key={each.id}>
              <a href={definitionHref(each.id)}>{each.name}</a> <code>{each.fails}</code>{' '}
              <button type="button" class="link" onClick={() => setEdited(each)}>
                Change<span class="unseen"> {each.name}</span>
              </button>{' '}
              <button type="button" class="link" onClick={() => remove(each)}>
                Take away<span class="unseen"> {each.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {edited === null ? (
        <button type="button" class="link" onClick={() => setEdited('new')}>
          Write a reading
        </button>
      ) : (
        <ReadingForm
          key={edited === 'new' ? 'new' : edited.id}
          reading={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      )}
    </div>
  )
}
