/** A choice in a statute's sentence as a list: struck through and followed by the reader's where it was changed. */
import { useId, useRef } from 'preact/hooks'
import { useActions } from '../use-page'
import type { SlotProps } from './statute-field'
import { FieldInLaw } from './struck'
import type { SlotInForce } from './use-slot'

/** The list, with its words as they fit the sentence. */
export function ChoiceField(props: SlotProps & { readonly held: SlotInForce }) {
  const { slot, at, section, held } = props
  const { parameter, value, changed } = held
  const actions = useActions()
  const field = useRef<HTMLSelectElement>(null)
  const id = useId()
  return (
    <FieldInLaw
      id={id}
      words={slot.words}
      held={held}
      label={parameter.label}
      onReset={() => {
        field.current?.focus()
        actions.set(parameter.path, parameter.value)
      }}
    >
      <label class="unseen" for={id}>
        {parameter.label}, section {section}
        {at}
      </label>
      <select
        id={id}
        ref={field}
        value={String(value)}
        aria-describedby={changed ? `${id}-law` : undefined}
        onChange={(event) => actions.set(parameter.path, event.currentTarget.value)}
      >
        {parameter.choices?.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {held.choiceWords(choice.id)}
          </option>
        ))}
      </select>
    </FieldInLaw>
  )
}
