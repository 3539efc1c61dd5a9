/** Draws undrawn money by fiscal year of the award, over a hatched band of what was published. */
import { memo } from 'preact/compat'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { drawnSize } from '../use-width'
import { UNDRAWN_BAR } from './undrawn-layout'
import type { UndrawnPicture } from './undrawn-layout'

/** The room a letter of the band's words takes at most. */
const LETTER = 7

/** The picture; its words are in the table behind it. */
export const UndrawnDrawing = memo(function DrawUndrawn(props: {
  readonly picture: UndrawnPicture
  readonly label: string
  readonly ask: (number: string) => () => Asked
}) {
  const { width, height, band, rows } = props.picture
  // Words that would run over the edge stand before the band.
  const inward = band.x > width / 2
  return (
    <svg
      class="undrawn"
      id="undrawn-picture"
      data-picture="undrawn"
      role="group"
      aria-label={props.label}
      {...drawnSize(width, height)}
    >
      <title>{props.label}</title>
      <rect class="band" x={band.x} y={18} width={band.width} height={height - 18} />
      <PictureButton asked={props.ask(band.label)} label={band.label}>
        <text
          class="band-label"
          x={inward ? Math.max(band.x + band.width, band.label.length * LETTER) : band.x}
          y={12}
          text-anchor={inward ? 'end' : 'start'}
        >
          {band.label}
        </text>
      </PictureButton>
      {rows.map((row) => (
        <g key={row.label}>
          <text x={2} y={row.y + 15}>
            {row.label}
          </text>
          <rect class="even" x={row.x} y={row.y + 4} width={row.width} height={UNDRAWN_BAR} />
          <PictureButton asked={props.ask(row.sum)} label={`${row.label}: ${row.sum}`}>
            <text class="sum" x={row.x + row.width + 6} y={row.y + 15}>
              {row.sum}
            </text>
          </PictureButton>
        </g>
      ))}
    </svg>
  )
})
