/** Draws an axis over rows of bars: a line down through the drawing for each tick, and its words at the top. */
import type { Tick } from './views/dollar-ticks'

/** Words this near to an edge are set from it inwards. */
const EDGE = 40

/** The axis; `y` is the line its words stand on. It is no number of its own: those behind the bars are. */
export function AxisAbove(props: {
  readonly ticks: readonly Tick[]
  readonly y: number
  readonly width: number
  readonly height: number
}) {
  const { ticks, y, width, height } = props
  return (
    <g class="axis" aria-hidden="true">
      {ticks.map(({ x, says }) => (
        <g key={says}>
          <path d={`M${x} ${y + 5}V${height}`} />
          <text x={x} y={y} text-anchor={x > width - EDGE ? 'end' : x < EDGE ? 'start' : 'middle'}>
            {says}
          </text>
        </g>
      ))}
    </g>
  )
}
