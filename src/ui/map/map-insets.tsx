/** Draws the capital and the five territories beside the map, each a button of its own. */
import { memo } from 'preact/compat'
import { shortMoney } from '../format'
import { circleWords, figureOf } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { shortStateName } from '../views/state-codes'
import { drawnSize } from '../use-width'
import { insetSize } from './map-layout'
import type { MapBase } from './map-layout'

interface Props {
  readonly base: MapBase
  readonly points: readonly MapPoint[]
  readonly scale: number
  readonly nameOf: (point: MapPoint) => string
  readonly onAsk: (point: MapPoint, name: string) => void
}

/** A row of small maps; each opens its reasons. */
export function MapInsets(props: Props) {
  return (
    <ul class="insets">
      {props.base.insets.map(({ code, shape }) => {
        const point = props.points.find((each) => each.key === code)
        if (point === undefined) return null
        return (
          <Inset
            key={code}
            shape={shape}
            point={point}
            name={props.nameOf(point)}
            scale={props.scale}
            onAsk={props.onAsk}
          />
        )
      })}
    </ul>
  )
}

const Inset = memo(function DrawInset(props: {
  readonly shape: string
  readonly point: MapPoint
  readonly name: string
  readonly scale: number
  readonly onAsk: Props['onAsk']
}) {
  const { point, name } = props
  const dollars = point.withheld > 0 ? point.allocated : point.awarded
  const short = shortStateName(name)
  const amount = shortMoney(figureOf(point, point.awarded), '\u00a0M')
  return (
    <li>
      <button
        type="button"
        aria-label={`${short} ${amount}: ${circleWords(point, name)}. Show the reasons`}
        onClick={() => props.onAsk(point, name)}
      >
        <svg {...drawnSize(insetSize, insetSize)} aria-hidden="true">
          <path class="land" d={props.shape} />
          <circle
            class={point.withheld > 0 ? 'caught state' : 'paid state'}
            cx={insetSize / 2}
            cy={insetSize / 2}
            r={Math.max(1.5, props.scale * Math.sqrt(dollars))}
          />
        </svg>
        <span>{short}</span> <b>{amount}</b>
      </button>
    </li>
  )
})
