/** The box that says what a term means, and in which law it stands. */
import type { RefObject } from 'preact'
import { Popover } from '../files/popover'
import { sentenceCase } from '../format'
import { LawLine } from './law-line'
import { findTerm, termHref } from './terms'

/** The meaning of one term beside the button that asked for it. */
export function TermBox(props: {
  readonly id: string
  /** The id of the box, to which the button points. */
  readonly box: string
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) {
  const term = findTerm(props.id)
  if (term === undefined) return null
  return (
    <Popover
      id={props.box}
      label={`What “${term.term}” means`}
      opener={props.opener}
      onClose={props.onClose}
    >
      <b>{sentenceCase(term.term)}</b>
      <span class="gloss">{term.says}</span>
      <LawLine term={term} />
      <span class="ways-on">
        <a class="link" href={termHref(term.id)} onClick={props.onClose}>
          All words
        </a>
        <button
          type="button"
          class="link"
          onClick={() => {
            props.opener.current?.focus()
            props.onClose()
          }}
        >
          Close
        </button>
      </span>
    </Popover>
  )
}
