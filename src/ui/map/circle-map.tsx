/** Draws the map: circles by dollars, hatched where withheld, the capital and the territories within reach. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { MultiLineString } from 'geojson'
import { Lag } from '../lag'
import { useActions, usePage } from '../use-page'
import type { Geometry } from '../unpack-geometry'
import { partOf } from '../views/figures'
import { mapPoints, pointName } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { layBorders, layCircles, layLand, radiusScale } from './map-layout'
import type { Circle } from './map-layout'
import { MapInsets } from './map-insets'
import { MapPicture } from './map-picture'
import { askedOf } from './map-table'
import { MapRings } from './map-rings'
import { MapSaid, MapTable, NotOnMap, RingsSaid } from './map-words'

interface Props {
  readonly geometry: Geometry
  readonly codes: ReadonlyMap<string, string>
  readonly program: string
  readonly width: number
}

/** The picture in the frame of the input; its words, what stands on no place of it and its table a frame behind. */
export function CircleMap(props: Props) {
  const { program, width } = props
  const outcome = usePage((state) => state.outcome)
  const baseline = usePage((state) => state.baseline)
  const recipients = usePage((state) => state.dataset.recipients)
  const actions = useActions()
  const [local, setLocal] = useState(false)
  const part = partOf(outcome, program)!
  const base = useMemo(() => layLand(props.geometry, props.codes, width), [props.geometry, width])
  const borders = useBorders(local)
  const counties = useMemo(
    () => (borders === null ? '' : layBorders(borders, width)),
    [borders, props.geometry, width],
  )
  const { points } = mapPoints(recipients, part)
  const largest = useMemo(
    () => largestOf(partOf(baseline, program)?.allocation.dollars),
    [baseline, program],
  )
  const scale = radiusScale(width, largest)
  const laid = useMemo(() => new WeakMap<MapPoint, Circle>(), [base, scale])
  const all = layCircles(points, base, scale, laid)
  const circles = local ? all.filter(({ point }) => point.family === 'local') : all
  const nameOf = useCallback((point: MapPoint) => pointName(recipients, point), [recipients])
  const ask = useCallback(
    (point: MapPoint, name: string) => actions.ask(askedOf(recipients, point, name, program)),
    [actions, recipients, program],
  )
  return (
    <>
      <Lag>
        <MapSaid program={program} />
      </Lag>
      <p class="switch">
        <label>
          <input
            type="checkbox"
            checked={local}
            onChange={(event) => setLocal(event.currentTarget.checked)}
          />{' '}
          Local awards by county only, with the borders of counties
        </label>
      </p>
      {local && borders === null && (
        <p class="busy" role="status">
          Reading the borders of counties.
        </p>
      )}
      <div class="picture">
        <MapPicture
          allocation={part.totals.reallocated === 0 ? part.allocation : part}
          recipients={recipients}
          program={program}
          base={base}
          counties={counties}
          only={local ? 'local' : 'all'}
          circles={circles}
          nameOf={nameOf}
          onAsk={ask}
        >
          <Lag>
            <MapRings program={program} base={base} scale={scale} only={local ? 'local' : 'all'} />
          </Lag>
        </MapPicture>
        {!local && (
          <MapInsets base={base} points={points} scale={scale} nameOf={nameOf} onAsk={ask} />
        )}
      </div>
      <p class="caption">
        {local
          ? 'The awards of states are left out; local awards stand in their counties.'
          : 'Below the line: drawn larger than the map; their circles keep its scale.'}
        <Lag>
          <NotOnMap program={program} />
        </Lag>
      </p>
      <Lag>
        <RingsSaid program={program} />
        <MapTable program={program} />
      </Lag>
    </>
  )
}

/** The borders of counties once they are wanted; null until they have come. */
function useBorders(wanted: boolean): MultiLineString | null {
  const actions = useActions()
  const [borders, setBorders] = useState<MultiLineString | null>(null)
  useEffect(() => {
    if (!wanted || borders !== null) return
    import('./county-borders')
      .then((module) => module.loadCountyBorders())
      .then(setBorders)
      .catch(() => actions.fail('', 'The borders of counties did not come; switch them on again.'))
  }, [wanted])
  return wanted ? borders : null
}

function largestOf(dollars: Float64Array | undefined): number {
  return dollars === undefined ? 0 : dollars.reduce((most, value) => Math.max(most, value), 0)
}
