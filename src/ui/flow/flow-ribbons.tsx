/** Draws the ribbons and bars of the flow; one that did not move is not drawn again. */
import { memo } from 'preact/compat'
import { money } from '../format'
import type { FlowLayout } from './flow-layout'

/** The moving money, hidden from screen readers: labels and table say the same. */
export function Ribbons(props: { readonly layout: FlowLayout }) {
  return (
    <g aria-hidden="true">
      {props.layout.ribbons.map((ribbon) => (
        <Ribbon
          key={ribbon.key}
          path={ribbon.path}
          look={`ribbon ${ribbon.pattern} ${ribbon.who}`}
          says={`${ribbon.says}: ${money(ribbon.figure)}`}
        />
      ))}
      {props.layout.bars.map((bar) => (
        <Bar
          key={bar.id}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          look={`bar ${bar.who}`}
        />
      ))}
    </g>
  )
}

const Ribbon = memo(function DrawRibbon(props: {
  readonly path: string
  readonly look: string
  readonly says: string
}) {
  return (
    <path d={props.path} class={props.look}>
      <title>{props.says}</title>
    </path>
  )
})

const Bar = memo(function DrawBar(props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly look: string
}) {
  const { look, ...place } = props
  return <rect {...place} class={look} />
})
