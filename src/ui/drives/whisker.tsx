/** Draws a band of draws over a bar: four draws in five as a line, the median a tick, the worse end a ring. */
import './whisker.css'

/** Where the marks stand: pixels, or per cent of a bar. */
interface WhiskerEnds {
  readonly tenth: number | string
  readonly median: number | string
  readonly ninetieth: number | string
}

/** The marks, `half` pixels up and down from `y`; a number beside the drawing says each of them. */
export function Whisker(props: {
  readonly at: WhiskerEnds
  readonly y: number
  readonly half: number
  /** Which end is the worse one: of awards the lower. */
  readonly worse: 'tenth' | 'ninetieth'
}) {
  const { at, y, half } = props
  return (
    <g class="whisker" aria-hidden="true">
      <line class="under" x1={at.tenth} x2={at.ninetieth} y1={y} y2={y} />
      <line x1={at.tenth} x2={at.ninetieth} y1={y} y2={y} />
      <line class="under" x1={at.median} x2={at.median} y1={y - half} y2={y + half} />
      <line x1={at.median} x2={at.median} y1={y - half} y2={y + half} />
      <circle cx={at[props.worse]} cy={y} r={Math.min(3, half)} />
    </g>
  )
}

/** What a whisker is, in the key of a picture. */
export function WhiskerKey() {
  return (
    <span data-fill="--ink">
      <i class="k-whisker" />
      draws: the median, and four in five
    </span>
  )
}
