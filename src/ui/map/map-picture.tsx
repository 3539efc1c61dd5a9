/** Draws the land and the circles of the map itself. */
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { RecipientTable } from '../../model/index'
import { useNames } from '../use-names'
import type { MapPoint } from '../views/map-points'
import { circlesPath, nearestCircle } from './map-layout'
import type { Circle, MapBase } from './map-layout'
import { MapNames } from './map-names'
import { circlePieces } from './map-table'
import { MapWalk } from './map-walk'
import { Words } from '../words'
import { drawnSize } from '../use-width'

/** The map; pointing reads a circle, a click or a name opens its reasons. */
export function MapPicture(props: {
  /** What the circles not caught depend on; while it stays, they are not drawn again. */
  readonly allocation: object
  readonly recipients: RecipientTable
  readonly program: string
  readonly base: MapBase
  /** The borders of counties as a path; empty where they are not wanted. */
  readonly counties: string
  /** Which circles are drawn. */
  readonly only: 'all' | 'local'
  readonly circles: readonly Circle[]
  readonly nameOf: (point: MapPoint) => string
  readonly onAsk: (point: MapPoint, name: string) => void
  /** What lies over the circles. */
  readonly children?: ComponentChildren
}) {
  const { base, circles } = props
  const [near, setNear] = useState<Circle | undefined>(undefined)
  const caught = circles.filter((circle) => circle.point.withheld > 0)
  const plain = circles.filter((circle) => circle.point.withheld === 0)
  const caughtKeys = caught.map((circle) => circle.point.key).join()
  const still = useMemo(
    () =>
      (['state', 'local'] as const).map((family) => {
        const circles = plain.filter((circle) => circle.point.family === family)
        return (
          <path
            key={family}
            class={`circles ${family}`}
            d={circlesPath(circles, (circle) => circle.paid)}
          />
        )
      }),
    [props.allocation, caughtKeys, base, props.only],
  )
  const seen = near && circles.find((circle) => circle.point.key === near.point.key)
  useNames(props.recipients, seen?.point.recipients ?? [])
  const find = (event: MouseEvent) => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect()
    // The drawing may be shown larger than it was laid out.
    const scale = base.width / box.width
    return nearestCircle(
      circles,
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
    )
  }
  return (
    <>
      <svg
        id="map-picture"
        data-picture="map"
        class="map"
        {...drawnSize(base.width, base.height)}
        role="group"
        aria-labelledby="map-title"
        onPointerMove={(event) => setNear(find(event) ?? near)}
        onClick={(event) => {
          const circle = find(event)
          if (circle) props.onAsk(circle.point, props.nameOf(circle.point))
        }}
      >
        <Land base={base} counties={props.counties} />
        <g aria-hidden="true">
          {still}
          {caught.map((circle) => (
            <g key={circle.point.key}>
              <circle
                class={`caught ${circle.point.family}`}
                cx={circle.x}
                cy={circle.y}
                r={Math.max(circle.radius, 2)}
              />
              {circle.paid > 0.5 && (
                <circle
                  class={`paid ${circle.point.family}`}
                  cx={circle.x}
                  cy={circle.y}
                  r={circle.paid}
                />
              )}
            </g>
          ))}
        </g>
        {props.children}
        <g aria-hidden="true">
          {seen && <circle class="seen" cx={seen.x} cy={seen.y} r={Math.max(seen.radius, 2) + 2} />}
        </g>
        <MapWalk circles={circles} nameOf={props.nameOf} onAsk={props.onAsk} onSee={setNear} />
        <MapNames
          allocation={props.allocation}
          recipients={props.recipients}
          base={base}
          circles={circles}
          nameOf={props.nameOf}
          onAsk={props.onAsk}
        />
      </svg>
      <p class="caption seen-line">
        {seen ? (
          <Words of={circlePieces(seen.point, props)} />
        ) : (
          'Point at a circle to read it, or walk the circles with the arrow keys; press one for its reasons.'
        )}
      </p>
    </>
  )
}

function Land(props: { readonly base: MapBase; readonly counties: string }) {
  const { base, counties } = props
  return useMemo(
    () => (
      <g aria-hidden="true">
        <path class="land" d={base.land} />
        {counties !== '' && <path class="county-borders" d={counties} />}
        <path class="borders" d={base.borders} />
      </g>
    ),
    [base, counties],
  )
}
