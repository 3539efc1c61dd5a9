/** Draws a number that opens its reasons. */
import type { ComponentChildren } from 'preact'
import type { Asked } from './page-state'
import { useActions } from './use-page'

/** A figure as a button with a dotted underline; `asked` says what it is. */
export function Num(props: {
  readonly asked: Asked
  readonly children: ComponentChildren
  readonly label?: string
}) {
  const actions = useActions()
  return (
    <button
      type="button"
      class="num"
      aria-label={props.label}
      title="Show the reasons"
      onClick={() => actions.ask(props.asked)}
    >
      {props.children}
    </button>
  )
}
