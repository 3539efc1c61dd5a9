/** A choice inside a sentence: the words wrap as words do, and a native list opens from them. */
import { useRef } from 'preact/hooks'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  /** The words shown, where they differ from the choice's own label. */
  readonly words?: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** Punctuation that must not be parted from the words. */
  readonly after?: string
  readonly onChoose: (id: string) => void
}

/** The words are the label of a real select element, so keyboard and screen reader get the real thing. */
export function WordSelect(props: Props) {
  const select = useRef<HTMLSelectElement>(null)
  const words =
    props.words ?? props.choices.find((choice) => choice.id === props.value)?.label ?? props.value
  const cut = words.lastIndexOf(' ') + 1
  return (
    <span class="ctl">
      <select
        ref={select}
        id={props.id}
        aria-label={props.label}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      <label for={props.id} aria-hidden="true" onClick={() => openList(select.current)}>
        {words.slice(0, cut)}
        <span class="nb">
          {words.slice(cut)}
          <svg class="caret" viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
          </svg>
        </span>
      </label>
      {props.after}
    </span>
  )
}

function openList(select: HTMLSelectElement | null): void {
  try {
    select?.showPicker()
  } catch {
    // Older browsers have no showPicker; the label has then focused the list, and arrow keys work.
    select?.focus()
  }
}
