/** Draws one label of the flow diagram; its number opens its reasons. */
import { memo } from 'preact/compat'

interface Props {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
  readonly number: string
  /** Lines of words under the number, parted by line ends; one line stands beside it where `inline`. */
  readonly words: string
  readonly inline: boolean
  readonly spoken: string
  readonly onAsk: (id: string) => void
}

/** A number with its words; drawn again only when one of them changes. A label that moves is not set anew. */
export const LabelText = memo(function DrawLabelText(props: Props) {
  const ask = () => props.onAsk(props.id)
  return (
    <g
      role="button"
      tabindex={0}
      class="asks"
      transform={`translate(${props.x} ${props.y})`}
      aria-description={`${props.spoken}. Show the reasons`}
      onClick={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        ask()
      }}
    >
      <text text-anchor={props.anchor} class={props.inline ? 'inline' : ''}>
        <tspan class="n">{props.number}</tspan>
        {props.inline ? (
          <tspan class="l">{` ${props.words}`}</tspan>
        ) : (
          props.words.split('\n').map((line) => (
            <tspan key={line} class="l" x={0} dy={16}>
              {line}
            </tspan>
          ))
        )}
      </text>
    </g>
  )
})
