/** Draws a number that opens its reasons. */
import type { ComponentChildren } from 'preact'
import type { Asked } from './page-state'
import { usePageContext } from './use-page'

/** What a number opens: as it is, or gathered when the reader asks, perhaps by a part that has to come first. */
export type Asking = Asked | (() => Asked | Promise<Asked>)

/** The reasons asked for last among those that take some gathering. */
let latest: Promise<Asked> | undefined

/**
 * A figure as a button with a dotted underline; `asked` says what it is, and where that takes some
 * gathering it is a function, called only when the reader asks.
 */
export function Num(props: {
  readonly asked: Asking
  readonly children: ComponentChildren
  readonly label?: string
  /** In a grid the arrow keys lead to it: its row and column, and whether the tab key does too. */
  readonly cell?: { readonly at: string; readonly tab: boolean }
}) {
  const { store, actions } = usePageContext()
  const { asked } = props
  return (
    <button
      type="button"
      class="num"
      aria-label={named(props.label, props.children)}
      title="Show the reasons"
      {...(props.cell && { 'data-cell': props.cell.at, tabindex: props.cell.tab ? 0 : -1 })}
      onClick={({ currentTarget }) => {
        // Some browsers do not focus a button that is clicked; the panel marks the one that has the focus.
        currentTarget.focus()
        const made = typeof asked === 'function' ? asked() : asked
        if (!('then' in made)) return actions.ask(made)
        // Who has asked for something else meanwhile is not led away from it.
        const open = store.getState().asked
        latest = made
        made.then(
          (found) => {
            if (latest === made && store.getState().asked === open) actions.ask(found)
          },
          () => actions.fail('', 'The reasons could not be read; try again.'),
        )
      }}
    >
      {props.children}
    </button>
  )
}

/** What the number is, with the number itself as it stands on the page: who speaks to the page says what they see. */
function named(label: string | undefined, seen: ComponentChildren): string | undefined {
  const parts = (Array.isArray(seen) ? seen : [seen]).filter((part) => part !== false)
  if (label === undefined || !parts.every((part) => typeof part === 'string')) return label
  const text = parts.join('')
  return label.includes(text) ? label : `${label}: ${text}`
}
