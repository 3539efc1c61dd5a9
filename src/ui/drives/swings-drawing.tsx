/** Draws swings: bars to either side of the figure as it is set, each end a button with what was set and the dollars. */
import { memo } from 'preact/compat'
import type { Swing, SwingEnd } from '../../model/index'
import { AxisAbove } from '../axis-above'
import { exactly, shortMoney } from '../format'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { useActions } from '../use-page'
import { drawnSize } from '../use-width'
import { drawerOf } from '../views/drawer-of'
import { fitted } from './measured'
import type { SwingBar, SwingsPicture } from './swings-layout'
import type { Lead } from './swings-reasons'

const BAR = 12

/** What the drawing asks of its part. */
export interface SwingsAsk {
  readonly point: () => Asked
  readonly moved: (swing: Swing) => Asked
  readonly end: (swing: Swing, end: SwingEnd) => Asked
  readonly lead: (swing: Swing) => Lead
}

/** The drawing; more than as set is filled, less is outlined. */
export const SwingsDrawing = memo(function DrawSwings(props: {
  readonly picture: SwingsPicture
  readonly label: string
  readonly pointWords: string
  readonly ask: SwingsAsk
}) {
  const { picture, label, pointWords, ask } = props
  const half = (pointWords.length * 7.2) / 2
  const pointAt = Math.max(half + 2, Math.min(picture.point, picture.width - half - 2))
  return (
    <svg
      class="swings"
      id="swings-picture"
      data-picture="swings"
      role="group"
      aria-label={label}
      {...drawnSize(picture.width, picture.height)}
    >
      <title>{label}</title>
      <AxisAbove ticks={picture.ticks} y={38} width={picture.width} height={picture.height} />
      <path class="point" d={`M${picture.point} 20V${picture.height}`} />
      <PictureButton asked={ask.point} label={pointWords}>
        <rect class="hit" x={pointAt - half} y={0} width={2 * half} height={24} />
        <text class="b" x={pointAt} y={14} text-anchor="middle">
          {pointWords}
        </text>
      </PictureButton>
      {picture.bars.map((bar) => (
        <Bar key={`${bar.swing.kind} ${bar.swing.id}`} bar={bar} picture={picture} ask={ask} />
      ))}
    </svg>
  )
})

function Bar(props: {
  readonly bar: SwingBar
  readonly picture: SwingsPicture
  readonly ask: SwingsAsk
}) {
  const { bar, picture, ask } = props
  const { swing, y, at, less, more } = bar
  return (
    <g>
      <Name swing={swing} y={y} room={picture.width} ask={ask} />
      <g aria-hidden="true">
        {less.width > 0 && <rect class="less" x={less.x} y={at} width={less.width} height={BAR} />}
        {more.width > 0 && <rect class="more" x={more.x} y={at} width={more.width} height={BAR} />}
      </g>
      {(['low', 'high'] as const).map((which) => {
        const end = swing[which]
        const place = bar[which]
        const right = !picture.narrow && which === 'low'
        const figure = shortMoney(exactly(end.value))
        const setting = fitted(end.setting, picture.room - figure.length * 7 - 12)
        return (
          <PictureButton
            key={which}
            asked={() => ask.end(swing, end)}
            label={`${swing.words}, ${end.setting}: ${figure}`}
          >
            <rect
              class="hit"
              x={right ? place.x - picture.room : place.x}
              y={place.y - 16}
              width={picture.room}
              height={24}
            />
            <text x={place.x} y={place.y} text-anchor={right ? 'end' : 'start'} data-name>
              {`${setting}: `}
              <tspan class="b">{figure}</tspan>
            </text>
          </PictureButton>
        )
      })}
    </g>
  )
}

/** What is moved, as a way to where it is found: its page, its drawer, or for what is counted its reasons. */
function Name(props: {
  readonly swing: Swing
  readonly y: number
  readonly room: number
  readonly ask: SwingsAsk
}) {
  const { swing, y, room, ask } = props
  const actions = useActions()
  const words = fitted(swing.words, room - 8)
  const text = (
    <text x={2} y={y + 18} data-name>
      {words}
    </text>
  )
  const hit = <rect class="hit" x={0} y={y + 2} width={words.length * 7.2} height={24} />
  if (swing.kind === 'findings' || swing.kind === 'fact')
    return (
      <PictureButton asked={() => ask.moved(swing)} label={swing.words}>
        {hit}
        <text class="b" x={2} y={y + 18}>
          {words}
        </text>
      </PictureButton>
    )
  const lead = ask.lead(swing)
  if ('href' in lead)
    return (
      <a class="leads" href={lead.href} aria-label={swing.words}>
        {hit}
        {text}
      </a>
    )
  const open = () => actions.openDrawer(drawerOf(lead.path) ?? 'assumption', lead.path)
  return (
    <g
      class="leads"
      role="button"
      tabindex={0}
      aria-label={`${swing.words}. Show the parameter`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open()
      }}
    >
      {hit}
      {text}
    </g>
  )
}
