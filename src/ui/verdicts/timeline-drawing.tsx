/** Draws a laid-out timeline. */
import { memo } from 'preact/compat'
import { BAR_HEIGHT, barTop } from './timeline-layout'
import type { TimelineBar, TimelinePicture } from './timeline-layout'
import { drawnSize } from '../use-width'

/** The picture; its words are in the table behind it. */
export const TimelineDrawing = memo(function DrawTimeline(props: {
  readonly picture: TimelinePicture
  readonly label: string
}) {
  const { picture } = props
  return (
    <svg
      id="timeline-picture"
      data-picture="timeline"
      class="timeline"
      role="img"
      aria-label={props.label}
      {...drawnSize(picture.width, picture.height)}
    >
      <title>{props.label}</title>
      {picture.years.map(({ x, year }) => (
        <g key={x} class="year axis">
          <path d={`M${x} 0V${picture.height}`} />
          <text x={x + 3} y={10}>
            {year}
          </text>
        </g>
      ))}
      {picture.now !== null && <path class="now" d={`M${picture.now} 0V${picture.height}`} />}
      {picture.dots.map(({ x, y, number }) => (
        <g key={number} class="dot" data-name>
          <circle cx={x} cy={y} r={9} />
          <text x={x} y={y + 4}>
            {number}
          </text>
        </g>
      ))}
      {picture.lanes.map((lane) => (
        <g key={`${lane.title} ${lane.y}`} class="lane" data-name>
          <text x={2} y={lane.y + 12}>
            {short(lane.title, picture.width)}
          </text>
          {lane.bars.map((bar, at) => (
            <Bar key={at} bar={bar} y={barTop(lane)} />
          ))}
        </g>
      ))}
    </svg>
  )
})

function Bar(props: { readonly bar: TimelineBar; readonly y: number }) {
  const { bar, y } = props
  return (
    <g class={`held ${bar.kind}`}>
      <rect x={bar.x} y={y} width={bar.width} height={BAR_HEIGHT} />
      {bar.kind === 'protected' && bar.width > 8 && (
        <rect
          class="inner"
          x={bar.x + 2.5}
          y={y + 2.5}
          width={bar.width - 5}
          height={BAR_HEIGHT - 5}
        />
      )}
      {bar.mark !== '' && bar.width > 12 && (
        <text x={bar.x + bar.width / 2} y={y + 10.5}>
          {bar.mark}
        </text>
      )}
    </g>
  )
}

function short(title: string, width: number): string {
  const most = Math.floor(width / 6.9)
  return title.length > most ? `${title.slice(0, most - 1)}\u2026` : title
}
