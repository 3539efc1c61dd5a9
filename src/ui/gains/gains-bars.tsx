/** Draws gains and losses: lost as a hatched outline to the left, gained as dots to the right. */
import { memo } from 'preact/compat'
import { digits, shortMoney } from '../format'
import { stepInRows, useWalk } from '../map/use-walk'
import { PictureButton } from '../picture-button'
import { familyOf, fullName } from '../views/names'
import { gainAsked, gainsAsked } from '../views/gains-words'
import type { GainReasons } from '../views/gains-words'
import { Whisker } from '../drives/whisker'
import { asKnown, bandSpoken } from '../views/band-words'
import { signedWords } from '../views/state-words'
import { drawnSize } from '../use-width'
import type { GainBar, GainsLayout } from './gains-layout'

/** The drawing; the arrow keys walk its bars, each of which opens its reasons. */
export const GainsBars = memo(function DrawGainsBars(props: {
  readonly layout: GainsLayout
  readonly reasons: GainReasons
  readonly says: string
}) {
  const { layout, reasons } = props
  const names = layout.bars.map(({ key }) => key)
  const walk = useWalk(names, stepInRows(names, 1))
  return (
    <svg
      id="gains-picture"
      data-picture="gains"
      class="gain-bars"
      {...drawnSize(layout.width, layout.height)}
      role="group"
      aria-label={props.says}
      onKeyDown={walk.onKeyDown}
      onFocusIn={walk.onFocusIn}
    >
      <title>Who gains and who loses against the baseline</title>
      <g class="axis" aria-hidden="true">
        {layout.ticks.map(({ x, says }) => (
          <g key={says}>
            <path d={`M${x} 18V${layout.height}`} />
            <text
              x={x}
              y={12}
              text-anchor={x < 30 ? 'start' : x > layout.width - 30 ? 'end' : 'middle'}
            >
              {says}
            </text>
          </g>
        ))}
      </g>
      <path class="zero" d={`M${layout.zero} 18V${layout.height}`} />
      {layout.bars.map((bar) => (
        <Bar
          key={bar.key}
          bar={bar}
          layout={layout}
          reasons={reasons}
          tabindex={walk.tabOf(bar.key)}
        />
      ))}
    </svg>
  )
})

function Bar(props: {
  readonly bar: GainBar
  readonly layout: GainsLayout
  readonly reasons: GainReasons
  readonly tabindex: number
}) {
  const { bar, layout, reasons } = props
  const { recipients } = reasons
  const lost = bar.change.value < 0
  const way = lost ? 'less' : 'more'
  const name = bar.together
    ? `the other ${digits(bar.gains.length)} places together`
    : fullName(recipients, bar.gains[0]!.recipient)
  const family = bar.together ? 'none' : familyOf(recipients.kinds[bar.gains[0]!.recipient])
  const words = signedWords(bar.change, (size) => shortMoney(size, '\u00a0M'))
  const top = layout.narrow ? 22 : 5
  // Where names stand over the bars, the amount stands at the end of the name's line.
  const amount = layout.narrow
    ? { x: layout.width - 2, y: 14, anchor: 'end' as const }
    : lost
      ? { x: Math.min(bar.x, bar.whisker?.tenth ?? bar.x) - 6, y: 17, anchor: 'end' as const }
      : {
          x: Math.max(bar.x + bar.width, bar.whisker?.ninetieth ?? 0) + 6,
          y: 17,
          anchor: 'start' as const,
        }
  const { band, whisker } = bar
  const drawn =
    band === null ? '' : `; ${bandSpoken(band, (value) => signedWords(asKnown(value, bar.change)))}`
  return (
    <PictureButton
      at={bar.key}
      tabindex={props.tabindex}
      label={`${name}: ${signedWords(bar.change)}, awarded ${way} than in the baseline${drawn}`}
      asked={() =>
        bar.together
          ? gainsAsked(reasons, `Places awarded ${way}, ${name}`, bar.gains, bar.change)
          : gainAsked(reasons, bar.gains[0]!)
      }
      transform={`translate(0 ${bar.y})`}
    >
      <rect class="hit" width={layout.width} height={layout.row} />
      <text class="l" x={0} y={layout.narrow ? 14 : 17} data-name>
        {short(name, layout.narrow ? layout.width - 90 : Math.min(260, layout.width * 0.3) - 8)}
      </text>
      <rect
        class={`gain ${lost ? 'less' : 'more'} ${family}`}
        x={bar.x}
        y={top}
        width={bar.width}
        height={layout.bar}
      />
      {whisker !== null && <Whisker at={whisker} y={top + layout.bar / 2} half={6} worse="tenth" />}
      <text class="b" x={amount.x} y={amount.y} text-anchor={amount.anchor}>
        {words}
      </text>
    </PictureButton>
  )
}

function short(text: string, room: number): string {
  const most = Math.max(10, Math.floor(room / 6.9))
  return text.length > most ? `${text.slice(0, most - 1)}\u2026` : text
}
