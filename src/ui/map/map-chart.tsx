/** Draws the map: circles by dollars, hatched where withheld, the capital and the territories within reach. */
import { memo } from 'preact/compat'
import { useCallback, useMemo } from 'preact/hooks'
import type { RecipientTable } from '../../model/index'
import { downloadSvg, downloadText } from '../download'
import { money } from '../format'
import type { Asked } from '../page-state'
import { PictureTable } from '../picture-table'
import type { AskedCell } from '../picture-table'
import { useActions, usePage } from '../use-page'
import { useWidth } from '../use-width'
import { cell } from '../views/csv'
import { partOf } from '../views/figures'
import { mapHeading } from '../views/headings'
import { leftOut } from '../views/left-out'
import { circleWords, figureOf, gatherPoints, mapPoints, pointName } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { isUnnamed } from '../views/names'
import type { Spread } from '../views/spread'
import { layCircles, layLand, radiusScale } from './map-layout'
import type { Circle } from './map-layout'
import { MapPicture } from './map-picture'
import type { Geometry } from '../unpack-geometry'
import { MapInsets } from './map-insets'
import { Missing } from './map-missing'

interface Props {
  readonly geometry: Geometry
  readonly codes: ReadonlyMap<string, string>
  readonly program: string
  readonly spread: Spread
}

/** The map section: heading, picture, insets, and the same as a table. */
export const MapSection = memo(function DrawMapSection(props: Props) {
  const { program, spread } = props
  const outcome = usePage((state) => state.outcome)
  const baseline = usePage((state) => state.baseline)
  const recipients = usePage((state) => state.dataset.recipients)
  const actions = useActions()
  const [box, width] = useWidth<HTMLDivElement>(668)
  const part = partOf(outcome, program)!
  const base = useMemo(() => layLand(props.geometry, props.codes, width), [props.geometry, width])
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
  const circles = layCircles(points, base, scale, laid)
  const heading = mapHeading(recipients, part, part.allocation.year)
  const nameOf = (point: MapPoint) => pointName(recipients, part, point)
  const ask = useCallback(
    (point: MapPoint, name: string) => actions.ask(askedOf(recipients, point, name, program)),
    [actions, recipients, program],
  )
  const askedCell = (point: MapPoint, about: Measure, value: number): AskedCell => {
    const says = `${nameOf(point)}, ${measureWords[about]}`
    return {
      text: money(figureOf(point, value)),
      says,
      asked: () => ({ ...askedOf(recipients, point, nameOf(point), program, about), title: says }),
    }
  }
  const isNameless = (point: MapPoint) =>
    point.recipients.some((index) => isUnnamed(recipients, index))
  const csv = async () => {
    const named = (await actions.fetchNames())?.recipients
    if (named === undefined) return
    const text = mapCsv(points, (point) => pointName(named, part, point))
    downloadText(`map-${part.allocation.year}.csv`, text)
  }
  const missing = leftOut(recipients, part, unplaced, spread.others.allocated.value)
  return (
    <section aria-labelledby="map-title" class="map-section">
      <h2 id="map-title">{heading.title}</h2>
      <p class="said">{heading.says}</p>
      <div ref={box} class="picture">
        <MapPicture
          allocation={part.totals.reallocated === 0 ? part.allocation : part}
          recipients={recipients}
          base={base}
          circles={circles}
          nameOf={nameOf}
          onAsk={ask}
          says={heading.title}
        />
        <MapInsets base={base} points={points} scale={scale} nameOf={nameOf} onAsk={ask} />
      </div>
      <p class="caption">
        Below the line: drawn larger than the map; their circles keep its scale.
        <Missing sums={missing} recipients={recipients} program={program} />
      </p>
      <PictureTable
        caption={`The fifty largest circles of the map. ${heading.says}`}
        head={['Where', 'By formula', 'Withheld', 'Awarded']}
        onOpen={() => {
          if (points.slice(0, 50).some(isNameless)) void actions.fetchNames()
        }}
        rows={() =>
          points
            .slice(0, 50)
            .map((point) => [
              nameOf(point),
              askedCell(point, 'allocation', point.allocated),
              askedCell(point, 'withheld', point.withheld),
              askedCell(point, 'award', point.awarded),
            ])
        }
        numeric={[1, 2, 3]}
        onCsv={() => void csv()}
        onSvg={() => downloadSvg('map-picture', `map-${part.allocation.year}.svg`)}
      />
    </section>
  )
})

type Measure = 'allocation' | 'withheld' | 'award'
const measureWords: Readonly<Record<Measure, string>> = {
  allocation: 'by formula',
  withheld: 'withheld',
  award: 'awarded',
}

function askedOf(
  recipients: RecipientTable,
  point: MapPoint,
  name: string,
  program: string,
  about: Measure = 'award',
): Asked {
  const questions = point.recipients.map((index) => ({
    about,
    program,
    recipient: recipients.ids[index]!,
  }))
  return { title: circleWords(point, name), about: { questions, says: name } }
}

function largestOf(dollars: Float64Array | undefined): number {
  return dollars === undefined ? 0 : dollars.reduce((most, value) => Math.max(most, value), 0)
}

function mapCsv(points: readonly MapPoint[], nameOf: (point: MapPoint) => string): string {
  const lines = points.map((point) =>
    [
      point.key,
      nameOf(point),
      point.family,
      point.allocated,
      point.withheld,
      point.awarded,
      Math.round(point.half),
    ]
      .map(cell)
      .join(','),
  )
  return ['key,name,family,allocated,withheld,awarded,half_range', ...lines].join('\n') + '\n'
}
