/** Makes a part of a drawing a button that opens the reasons of the number it shows. */
import type { ComponentChildren } from 'preact'
import type { Asked } from './page-state'
import { useActions } from './use-page'

/** A group of a drawing as a button; `at` is its name where the arrow keys walk the drawing. */
export function PictureButton(props: {
  readonly label: string
  readonly asked: () => Asked
  readonly children: ComponentChildren
  readonly at?: string
  readonly tabindex?: number
  readonly look?: string
  readonly transform?: string
}) {
  const actions = useActions()
  const ask = () => actions.ask(props.asked())
  return (
    <g
      role="button"
      tabindex={props.tabindex ?? 0}
      data-at={props.at}
      class={`asks ${props.look ?? ''}`}
      transform={props.transform}
      aria-label={`${props.label}. Show the reasons`}
      onClick={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        ask()
      }}
    >
      {props.children}
    </g>
  )
}
