/** Draws a number that opens its reasons. */
import type { ComponentChildren } from 'preact'
import type { Asked } from './page-state'
import { useActions } from './use-page'

/**
 * A figure as a button with a dotted underline; `asked` says what it is, and where that takes some
 * gathering it is a function, called only when the reader asks.
 */
export function Num(props: {
  readonly asked: Asked | (() => Asked)
  readonly children: ComponentChildren
  readonly label?: string
}) {
  const actions = useActions()
  const { asked } = props
  return (
    <button
      type="button"
      class="num"
      aria-label={props.label}
      title="Show the reasons"
      onClick={() => actions.ask(typeof asked === 'function' ? asked() : asked)}
    >
      {props.children}
    </button>
  )
}
