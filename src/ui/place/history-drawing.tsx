/** Draws a place's awards by fiscal year: full bars by formula, lines as published, a tint with `?` where nothing is known. */
import { memo } from 'preact/compat'
import type { Family } from '../views/names'
import { drawnSize } from '../use-width'
import type { HistoryColumn, HistoryPicture } from './history-layout'

/** The picture; its words are the sentence above and the table behind it. */
export const HistoryDrawing = memo(function DrawHistory(props: {
  readonly picture: HistoryPicture
  readonly who: Family
  readonly says: string
}) {
  const { picture, who, says } = props
  const { left, base, top } = picture
  return (
    <svg
      id="award-history-picture"
      data-picture="award-history"
      class={`award-history ${who}`}
      role="img"
      aria-label={says}
      {...drawnSize(picture.width, picture.height)}
    >
      <title>Award history</title>
      <g class="axis">
        {picture.ticks.map((tick) => (
          <g key={tick.says}>
            <path d={`M${left} ${tick.y}H${picture.width}`} />
            <text x={left - 6} y={tick.y + 4} text-anchor="end">
              {tick.says}
            </text>
          </g>
        ))}
        {picture.columns.map((column) => (
          <text
            key={column.year}
            x={column.x + column.width / 2}
            y={picture.height - 8}
            text-anchor="middle"
          >
            {column.says}
          </text>
        ))}
      </g>
      {picture.columns.map((column) => {
        const middle = column.x + column.width / 2
        return (
          <g key={column.year}>
            {column.bar && <Block class="computed" of={column} {...column.bar} />}
            {column.under && <Block class="under" of={column} {...column.under} />}
            {column.ends && (
              <path
                class="ends"
                d={`M${middle} ${column.ends.top}V${column.ends.bottom}M${middle - 3} ${column.ends.top}h6M${middle - 3} ${column.ends.bottom}h6`}
              />
            )}
            {column.unread && <Block class="unread" of={column} y={top} height={base - top} />}
            {column.unknown && (
              <>
                <Block class="unknown" of={column} y={top} height={base - top} />
                <text class="asks" x={middle} y={(top + base) / 2 + 5} text-anchor="middle">
                  ?
                </text>
              </>
            )}
            {column.published !== null && (
              <path
                class="published"
                d={`M${column.x - 2} ${column.published}h${column.width + 4}`}
              />
            )}
          </g>
        )
      })}
      <path class="base" d={`M${left} ${base}H${picture.width}`} />
    </svg>
  )
})

/** A block as wide as its year's column. */
function Block(props: {
  readonly class: 'computed' | 'under' | 'unread' | 'unknown'
  readonly of: HistoryColumn
  readonly y: number
  readonly height: number
}) {
  const { x, width } = props.of
  return <rect class={props.class} x={x} y={props.y} width={width} height={props.height} />
}
