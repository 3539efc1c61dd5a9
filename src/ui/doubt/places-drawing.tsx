/** Draws places by their chance of losing: name, chance, strip, median; the arrow keys walk from place to place. */
import { memo } from 'preact/compat'
import type { RecipientTable } from '../../model/index'
import { AxisAbove } from '../axis-above'
import { dollars } from '../format'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { familyOf, fullName } from '../views/names'
import { drawnSize } from '../use-width'
import { chanceWords } from './draw-figures'
import type { PlacesPicture, PlaceStrip } from './places-layout'

const BAR = 10

/** The drawing; the table behind it has every place. */
export const PlacesDrawing = memo(function DrawPlaces(props: {
  readonly picture: PlacesPicture
  readonly recipients: RecipientTable
  readonly draws: number
  readonly label: string
  readonly ask: (recipient: number, what: 'chance' | 'median') => () => Asked
}) {
  const { picture } = props
  return (
    <svg
      class="place-chances"
      id="places-chance-picture"
      data-picture="places-chance"
      role="group"
      aria-label={props.label}
      {...drawnSize(picture.width, picture.height)}
    >
      <title>{props.label}</title>
      <AxisAbove ticks={picture.ticks} y={12} width={picture.width} height={picture.height} />
      {picture.strips.map((strip) => (
        <Strip key={strip.row.recipient} strip={strip} {...props} />
      ))}
    </svg>
  )
})

function Strip(props: {
  readonly strip: PlaceStrip
  readonly picture: PlacesPicture
  readonly recipients: RecipientTable
  readonly draws: number
  readonly ask: (recipient: number, what: 'chance' | 'median') => () => Asked
}) {
  const { strip, picture, recipients, draws, ask } = props
  const { row, y, at, line, bar } = strip
  const { recipient, count, band } = row
  const name = fullName(recipients, recipient)
  const chance = chanceWords(count, draws)
  const median = dollars(band.median)
  return (
    <g>
      <text data-name x={2} y={y + 17}>
        {short(name, picture.narrow ? picture.chanceAt - 60 : 240)}
      </text>
      <PictureButton asked={ask(recipient, 'chance')} label={`${name}: loses, ${chance} of draws`}>
        <rect class="hit" x={picture.chanceAt - 62} y={y} width={64} height={24} />
        <text class="b" x={picture.chanceAt} y={y + 17} text-anchor="end">
          {chance}
        </text>
      </PictureButton>
      <g class={`strip ${familyOf(recipients.kinds[recipient])}`} aria-hidden="true">
        <path class="whole" d={`M${line.x} ${at + BAR / 2}h${line.width}`} />
        <rect x={bar.x} y={at} width={bar.width} height={BAR} />
        <path class="middle" d={`M${strip.median} ${at - 3}v${BAR + 6}`} />
      </g>
      <PictureButton
        asked={ask(recipient, 'median')}
        label={`${name}: withheld in the median draw, ${median}`}
      >
        <rect class="hit" x={picture.medianAt - 90} y={y} width={90} height={24} />
        <text class="b" x={picture.medianAt} y={y + 17} text-anchor="end">
          {median}
        </text>
      </PictureButton>
    </g>
  )
}

function short(text: string, room: number): string {
  const most = Math.max(8, Math.floor(room / 7))
  return text.length > most ? `${text.slice(0, most - 1)}\u2026` : text
}
