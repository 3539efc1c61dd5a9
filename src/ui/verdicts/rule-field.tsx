/** A box to write a rule in, with facts, their words and other readings suggested while typing. */
import { useId, useRef, useState } from 'preact/hooks'
import { usePage } from '../use-page'
import { suggestWords } from '../views/rule-suggest'
import type { Suggestions } from '../views/rule-suggest'

interface Props {
  readonly label: string
  readonly value: string
  readonly invalid: boolean
  readonly describedBy: string
  readonly readings: readonly { readonly id: string; readonly name: string }[]
  readonly onText: (text: string) => void
}

/** The box; arrow keys choose a suggestion, Enter takes it, Escape leaves it, Control and Space asks. */
export function RuleField(props: Props) {
  const kinds = usePage((state) => state.dataset.factKinds)
  const [found, setFound] = useState<Suggestions | null>(null)
  const [active, setActive] = useState(-1)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const list = `${id}-list`
  const options = found?.options ?? []
  const look = () => {
    const { value, selectionStart } = box.current!
    setFound(suggestWords(value, selectionStart, kinds, props.readings))
    setActive(-1)
  }
  const close = () => {
    setFound(null)
    setActive(-1)
  }
  const take = (at: number) => {
    const option = options[at]
    if (option === undefined || found === null) return
    // Written into the box at once, so that what is typed next stands behind it.
    box.current!.setRangeText(option.insert, found.from, found.to, 'end')
    props.onText(box.current!.value)
    close()
    box.current!.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault()
      look()
    } else if (options.length === 0) return
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      take(active)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  }
  return (
    <div class="rule-field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        ref={box}
        rows={3}
        spellcheck={false}
        autocomplete="off"
        value={props.value}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        aria-autocomplete="list"
        aria-controls={options.length > 0 ? list : undefined}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        onInput={(event) => {
          props.onText(event.currentTarget.value)
          look()
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      {options.length > 0 && (
        <ul id={list} role="listbox" aria-label="Suggestions" class="suggestions">
          {options.map((option, at) => (
            <li
              key={option.insert}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === active}
              onMouseDown={(event) => {
                event.preventDefault()
                take(at)
              }}
            >
              <code>{option.insert}</code> <small>{option.says}</small>
            </li>
          ))}
        </ul>
      )}
      <p class="unseen" role="status">
        {options.length > 0 ? `${options.length} suggestions, arrow keys choose` : ''}
      </p>
    </div>
  )
}
