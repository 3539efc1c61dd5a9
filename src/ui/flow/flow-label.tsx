/** Draws one label of the flow diagram; its number opens its reasons. */
import { money } from '../format'
import { useActions } from '../use-page'
import { flowReason } from '../views/flow-reason'
import type { FlowNode, FlowRows } from '../views/flow-rows'
import type { FlowLabel } from './flow-labels'

/** A number with its words. */
export function LabelText(props: {
  readonly label: FlowLabel
  readonly node: FlowNode
  readonly rows: FlowRows
  readonly program: string
}) {
  const { label, node } = props
  const actions = useActions()
  const ask = () =>
    actions.ask({
      title: `${node.label}: ${money(node.figure)}`,
      about: node.total
        ? { question: { about: 'total', program: props.program, total: node.total }, of: 'outcome' }
        : { reason: flowReason(props.rows, node) },
    })
  const inner = (
    <>
      <tspan class="n">{label.number}</tspan>
      {label.inline ? (
        <tspan class="l">{` ${label.lines[0] ?? ''}`}</tspan>
      ) : (
        label.lines.map((line) => (
          <tspan key={line} class="l" x={label.x} dy={16}>
            {line}
          </tspan>
        ))
      )}
    </>
  )
  return (
    <g
      role="button"
      tabindex={0}
      class="asks"
      aria-label={`${node.label}: ${money(node.figure)}. Show the reasons`}
      onClick={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        ask()
      }}
    >
      <text x={label.x} y={label.y} text-anchor={label.anchor} class={label.inline ? 'inline' : ''}>
        {inner}
      </text>
    </g>
  )
}
