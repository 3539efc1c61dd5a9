/** Draws what draws give of the largest circles as two dotted rings: one in ten awards so little, one in ten so much. */
import { memo } from 'preact/compat'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { mapPoints } from '../views/map-points'
import { layCircles } from './map-layout'
import type { MapBase } from './map-layout'
import { LARGEST, useMapBands } from './use-map-bands'

/** The rings; the table has their figures. */
export const MapRings = memo(function DrawMapRings(props: {
  readonly program: string
  readonly base: MapBase
  /** Pixels of one dollar to the power one half. */
  readonly scale: number
  readonly only: 'all' | 'local'
}) {
  const { program, base, scale } = props
  const bands = useMapBands(program)
  const recipients = usePage((state) => state.dataset.recipients)
  const part = usePage((state) => partOf(state.outcome, program))
  if (bands === null || part === undefined) return null
  const largest = mapPoints(recipients, part).points.slice(0, LARGEST)
  const shown = largest.filter(({ family }) => props.only === 'all' || family === 'local')
  return (
    <g class="rings" aria-hidden="true">
      {layCircles(shown, base, scale).map(({ point, x, y }) => {
        const band = bands.bandOf(point)
        return [band?.tenth, band?.ninetieth].map((dollars) => {
          if (dollars === undefined || dollars <= 0) return null
          const ring = { cx: x, cy: y, r: Math.round(scale * Math.sqrt(dollars) * 10) / 10 }
          return (
            <g key={`${point.key} ${dollars}`}>
              <circle class="under" {...ring} />
              <circle {...ring} />
            </g>
          )
        })
      })}
    </g>
  )
})
