/** Draws the record beside the model: hatched bars are what was recorded, plain ones what the model gives. */
import { memo } from 'preact/compat'
import type { BesideVerdict } from '../../model/index'
import { HOLD_BAR, HOLD_GAP, barsTop, isNarrow } from './hold-layout'
import type { HoldBar, HoldPicture } from './hold-layout'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { drawnSize } from '../use-width'

/** A sign for each verdict, beside its word in the table. */
export const SIGNS: Readonly<Record<BesideVerdict, string>> = {
  matches: '=',
  differs: '≠',
  'cannot be told': '?',
}

/** The picture; its words are in the table behind it. */
export const HoldDrawing = memo(function DrawHolds(props: {
  readonly picture: HoldPicture
  readonly label: string
  readonly ask: (id: string, number: string) => () => Asked
}) {
  const { picture } = props
  const { width } = picture
  const narrow = isNarrow(width)
  return (
    <svg
      class="holds"
      id="holds-picture"
      data-picture="holds"
      role="group"
      aria-label={props.label}
      {...drawnSize(width, picture.height)}
    >
      <title>{props.label}</title>
      {picture.years.map(({ x, year }) => (
        <g key={x} class="year axis">
          <path d={`M${x} 0V${picture.height}`} />
          <text x={x + 3} y={11}>
            {year}
          </text>
        </g>
      ))}
      {picture.rows.map((row) => {
        const top = barsTop(row, width)
        return (
          <g key={row.id} class="hold">
            <text class="sign" x={2} y={row.y + 13}>
              {SIGNS[row.verdict]}
            </text>
            <text class="name" data-name x={18} y={row.y + 13}>
              {short(row.label, narrow ? width : width * 0.56)}
            </text>
            {(narrow ? row.sums : [row.sums.join(', ')]).map((sums, at) => (
              <PictureButton
                key={at}
                asked={props.ask(row.id, sums)}
                label={`${row.label}: ${sums}`}
              >
                <text
                  class="sums"
                  x={narrow ? 18 : width - 4}
                  y={row.y + (narrow ? 28 + at * 14 : 13)}
                  text-anchor={narrow ? 'start' : 'end'}
                >
                  {short(sums, narrow ? width : width * 0.42)}
                </text>
              </PictureButton>
            ))}
            {row.recorded && <Bar bar={row.recorded} y={top} kind="recorded" />}
            {row.opened && <Bar bar={row.opened} y={top + HOLD_BAR + HOLD_GAP} kind="opened" />}
            {row.modelled && (
              <Bar bar={row.modelled} y={top + HOLD_BAR + HOLD_GAP} kind="modelled" />
            )}
          </g>
        )
      })}
    </svg>
  )
})

/** A bar; a side without a day has no edge. */
function Bar(props: {
  readonly bar: HoldBar
  readonly y: number
  readonly kind: 'recorded' | 'modelled' | 'opened'
}) {
  const { bar, y, kind } = props
  const [left, right, foot] = [bar.x, bar.x + bar.width, y + HOLD_BAR]
  const edges = [
    `M${left} ${y}H${right}`,
    `M${left} ${foot}H${right}`,
    ...(bar.from === 'known' ? [`M${left} ${y - 2}V${foot + 2}`] : []),
    ...(bar.until === 'known' ? [`M${right} ${y - 2}V${foot + 2}`] : []),
  ]
  return (
    <g class={kind}>
      <rect x={left} y={y} width={bar.width} height={HOLD_BAR} />
      <path d={edges.join('')} />
    </g>
  )
}

function short(text: string, room: number): string {
  const most = Math.max(8, Math.floor((room - 18) / 6.7))
  return text.length > most ? `${text.slice(0, most - 1)}\u2026` : text
}
