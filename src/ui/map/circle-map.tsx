/** Draws the map: circles by dollars, hatched where withheld, the capital and the territories within reach. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { MultiLineString } from 'geojson'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { useActions, usePage } from '../use-page'
import type { Geometry } from '../unpack-geometry'
import { partOf } from '../views/figures'
import type { Heading } from '../views/headings'
import { leftOut } from '../views/left-out'
import { gatherPoints, mapPoints, pointName } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { mapSentence } from '../views/map-sentence'
import { isUnnamed } from '../views/names'
import type { Spread } from '../views/spread'
import { Words } from '../words'
import { layBorders, layCircles, layLand, radiusScale } from './map-layout'
import type { Circle } from './map-layout'
import { MapInsets } from './map-insets'
import { Missing } from './map-missing'
import { MapPicture } from './map-picture'
import { askedOf, circleRows, mapCsv } from './map-table'

interface Props {
  readonly geometry: Geometry
  readonly codes: ReadonlyMap<string, string>
  readonly program: string
  readonly spread: Spread
  readonly part: ProgramOutcome
  readonly heading: Heading
  readonly width: number
}

/** The picture, what stands on no place of it, and the same as a table. */
export function CircleMap(props: Props) {
  const { program, spread, part, heading, width } = props
  const baseline = usePage((state) => state.baseline)
  const recipients = usePage((state) => state.dataset.recipients)
  const actions = useActions()
  const [local, setLocal] = useState(false)
  const base = useMemo(() => layLand(props.geometry, props.codes, width), [props.geometry, width])
  const borders = useBorders(local)
  const counties = useMemo(
    () => (borders === null ? '' : layBorders(borders, width)),
    [borders, props.geometry, width],
  )
  const moving = part.totals.reallocated > 0
  const plain = useMemo(
    () => gatherPoints(recipients, part),
    [recipients, part.allocation, moving ? part : null],
  )
  const { points, unplaced } = mapPoints(recipients, part, plain)
  const largest = useMemo(
    () => largestOf(partOf(baseline, program)?.allocation.dollars),
    [baseline, program],
  )
  const scale = radiusScale(width, largest)
  const laid = useMemo(() => new WeakMap<MapPoint, Circle>(), [base, scale])
  const all = layCircles(points, base, scale, laid)
  const circles = local ? all.filter(({ point }) => point.family === 'local') : all
  const nameOf = (point: MapPoint) => pointName(recipients, part, point)
  const ask = useCallback(
    (point: MapPoint, name: string) => actions.ask(askedOf(recipients, point, name, program)),
    [actions, recipients, program],
  )
  const csv = async () => {
    const named = (await actions.fetchNames())?.recipients
    if (named === undefined) return
    const text = mapCsv(points, (point) => pointName(named, part, point))
    downloadText(`map-${part.allocation.year}.csv`, text)
  }
  const missing = leftOut(recipients, part, unplaced, spread.others.allocated.value)
  return (
    <>
      <p class="said">{heading.says}</p>
      <SaidOfMap program={program} />
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
          says={heading.title}
        />
        {!local && (
          <MapInsets base={base} points={points} scale={scale} nameOf={nameOf} onAsk={ask} />
        )}
      </div>
      <p class="caption">
        {local
          ? 'The awards of states are left out; local awards stand in their counties.'
          : 'Below the line: drawn larger than the map; their circles keep its scale.'}
        <Missing sums={missing} recipients={recipients} program={program} />
      </p>
      <PictureTable
        picture="map"
        file={`map-${part.allocation.year}`}
        caption={`The fifty largest circles of the map. ${heading.says}`}
        head={['Where', 'By formula', 'Withheld', 'Awarded']}
        onOpen={() => {
          if (points.slice(0, 50).some((point) => isNameless(recipients, point)))
            void actions.fetchNames()
        }}
        rows={() => circleRows(points.slice(0, 50), { recipients, program, nameOf })}
        numeric={[1, 2, 3]}
        onCsv={() => void csv()}
      />
    </>
  )
}

/** The sentence over the map, a frame after it. */
function SaidOfMap(props: { readonly program: string }) {
  const { program } = props
  const recipients = usePage((state) => state.dataset.recipients)
  const { outcome } = usePage((state) => state.shown)
  const part = partOf(outcome, program)
  return useMemo(() => {
    if (part === undefined) return null
    const { points } = gatherPoints(recipients, part)
    const nameOf = (point: MapPoint) => pointName(recipients, part, point)
    return (
      <p class="said">
        <Words of={mapSentence(points, { recipients, program, nameOf })} />
      </p>
    )
  }, [recipients, part, program])
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

function isNameless(recipients: RecipientTable, point: MapPoint): boolean {
  return point.recipients.some((index) => isUnnamed(recipients, index))
}

function largestOf(dollars: Float64Array | undefined): number {
  return dollars === undefined ? 0 : dollars.reduce((most, value) => Math.max(most, value), 0)
}
