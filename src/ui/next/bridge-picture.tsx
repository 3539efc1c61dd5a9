/** Draws what was planned, what comes and what is missing, quarter by quarter, and reads one quarter out. */
import { useMemo, useState } from 'preact/hooks'
import type { CashFlow } from '../../model/index'
import { dollars, exactly, shortMoney } from '../format'
import { PictureButton } from '../picture-button'
import { drawnSize, useWidth } from '../use-width'
import { tickFromZero } from '../views/tick-words'
import { axisWidth, layBridge, quartersSeen } from './bridge-layout'
import { QuarterSlider } from './quarter-slider'
import type { AskNumber } from './quarter-slider'
import { ticksTo } from './stage-layout'

const KEY = [
  ['comes', 'comes as planned', '--state'],
  ['late', 'comes late, beyond the quarter’s plan', 'url(#bridge-late)'],
  ['gap', 'planned, and does not come', 'url(#bridge-gap)'],
  ['back', 'paid back', '--ink'],
] as const

/** The picture with its key, and a slider that reads one quarter out. */
export function BridgePicture(props: {
  readonly id: string
  readonly flow: CashFlow
  readonly label: string
  readonly ask: AskNumber
}) {
  const { flow } = props
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const [chosen, setAt] = useState<number | null>(null)
  const layout = useMemo(() => layBridge(flow, width, ticksTo), [flow, width])
  const [from, to] = quartersSeen(flow)
  const at = Math.min(Math.max(chosen ?? from, from), to)
  const words = quarterWords(flow, at)
  const left = axisWidth(width)
  return (
    <div ref={box} class="picture">
      <p class="key">
        <span data-fill="--ink">
          <svg class="blast-patch" {...drawnSize(22, 12)} aria-hidden="true" focusable="false">
            <path class="bridge-planned" d="M1 6H21" />
          </svg>
          planned, with nothing withheld
        </span>
        {KEY.filter(([kind]) => layout.boxes.some((each) => each.kind === kind)).map(
          ([kind, says, fill]) => (
            <span key={kind} data-fill={fill}>
              <svg class="blast-patch" {...drawnSize(22, 12)} aria-hidden="true" focusable="false">
                <rect class={`bridge-${kind}`} x="0.5" y="0.5" width="21" height="11" />
              </svg>
              {says}
            </span>
          ),
        )}
      </p>
      <BridgePatterns />
      <svg
        id={props.id}
        data-picture={props.id.replace('-picture', '')}
        class="bridge-picture"
        role="group"
        aria-label={props.label}
        {...drawnSize(layout.width, layout.height)}
      >
        <title>{props.label}</title>
        <text class="l" x={left} y={12}>
          dollars a quarter
        </text>
        {layout.ticks.map((tick) => (
          <g key={tick.dollars} class="axis">
            <path class="bridge-axis" d={`M${left} ${tick.y}H${layout.width}`} />
            <text x={left - 5} y={tick.y + 4} text-anchor="end">
              {tickFromZero(tick.dollars)}
            </text>
          </g>
        ))}
        {layout.boxes.map((each) => (
          <rect
            key={`${each.kind} ${each.at}`}
            class={`bridge-${each.kind}`}
            x={each.x}
            y={each.y}
            width={each.width}
            height={each.height}
            onPointerEnter={() => setAt(each.at)}
          />
        ))}
        <path class="bridge-planned" d={layout.planned} />
        <PictureButton
          asked={props.ask(`${dollars(flow.peak)} missing at the worst`)}
          label={`${dollars(flow.peak)} missing at the worst`}
        >
          <text class="l" x={left} y={layout.lower - 8}>
            {width < 480
              ? `missing so far, at most ${shortMoney(exactly(flow.peak), ' M')}`
              : `missing so far, at the end of each quarter; ${dollars(flow.peak)} at the worst`}
          </text>
        </PictureButton>
        <path class="bridge-axis" d={`M${left} ${layout.lower + 70}H${layout.width}`} />
        {layout.names.map(({ x, says }) => (
          <text key={says} x={x} y={layout.height - 6}>
            {says}
          </text>
        ))}
      </svg>
      <QuarterSlider from={from} to={to} at={at} words={words} onAt={setAt} ask={props.ask} />
    </div>
  )
}

/** Hatched: does not come; dotted: comes late. */
function BridgePatterns() {
  return (
    <svg width="0" height="0" class="blast-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="bridge-gap" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class="bridge-ground" />
          <path class="bridge-mark" d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <pattern id="bridge-late" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class="bridge-ground" />
          <path class="bridge-mark late" d="M0 3H6" />
        </pattern>
      </defs>
    </svg>
  )
}

/** One quarter in words. */
function quarterWords(flow: CashFlow, at: number): string {
  const period = flow.periods[at]
  if (period === undefined) return 'No quarter is looked at.'
  return `${period.name}: planned ${dollars(flow.planned[at]!)}, comes ${dollars(flow.comes[at]!)}, missing so far ${dollars(flow.behind[at]!)}`
}
