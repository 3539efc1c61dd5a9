/** Writes the names of the places that matter on the map, each a button; the keys walk the circles themselves. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { RecipientTable } from '../../model/index'
import { shortMoney } from '../format'
import { useNames } from '../use-names'
import { figureOf } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { layLabels } from './label-layout'
import type { LabelPlace } from './label-layout'
import type { Circle, MapBase } from './map-layout'

interface Props {
  /** What the places of the names depend on, beside who is caught. */
  readonly allocation: object
  readonly recipients: RecipientTable
  readonly base: MapBase
  readonly circles: readonly Circle[]
  readonly nameOf: (point: MapPoint) => string
  readonly onAsk: (point: MapPoint, name: string) => void
}

/** The names of those something is withheld from, else of the largest. */
export function MapNames(props: Props) {
  const { base, circles, recipients } = props
  const caught = circles.filter((circle) => circle.point.withheld > 0)
  const named = (caught.length > 0 ? caught : circles).slice(0, caught.length > 0 ? 12 : 6)
  useNames(
    recipients,
    named.flatMap((circle) => circle.point.recipients),
  )
  const keys = named.map((circle) => circle.point.key).join()
  const nameOf = (circle: Circle) =>
    props.nameOf(circle.point).replace(/ and \d+ more in its county$/, '')
  const places = useMemo(() => {
    const longest = '\u2212$000,000'.length
    const wanted = named.map((circle) => ({
      circle,
      characters: Math.max(nameOf(circle).length, longest),
    }))
    return new Map(layLabels(wanted, base, circles).map((place) => [place.key, place]))
  }, [props.allocation, recipients, base, keys])
  return (
    <>
      {named.map((circle) => {
        const { point } = circle
        const place = places.get(point.key)
        if (place === undefined) return null
        const kept = point.withheld > 0
        const amount = shortMoney(figureOf(point, kept ? point.withheld : point.awarded), '\u00a0M')
        return (
          <MapName
            key={point.key}
            point={point}
            place={place}
            name={nameOf(circle)}
            amount={kept ? `\u2212${amount}` : amount}
            spoken={`${nameOf(circle)}: ${kept ? `\u2212${amount}, withheld` : amount}`}
            onAsk={props.onAsk}
          />
        )
      })}
    </>
  )
}

const MapName = memo(function DrawMapName(props: {
  readonly point: MapPoint
  readonly place: LabelPlace
  readonly name: string
  readonly amount: string
  readonly spoken: string
  readonly onAsk: Props['onAsk']
}) {
  const { point, place, name, amount } = props
  const ask = (event: Event) => {
    event.stopPropagation()
    props.onAsk(point, name)
  }
  return (
    <g
      role="button"
      tabindex={-1}
      class="asks"
      aria-description={`${props.spoken}. Show the reasons`}
      onClick={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        ask(event)
      }}
    >
      <text x={place.x} y={place.y} text-anchor={place.anchor}>
        <tspan class="b">{name}</tspan>
        <tspan x={place.x} dy={14}>
          {amount}
        </tspan>
      </text>
    </g>
  )
})
