/** Says over the map and under it what it shows: heading, sentences, what is left out, and the same as a table. */
import { memo } from 'preact/compat'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { downloadText } from '../download'
import { money } from '../format'
import { PictureTable } from '../picture-table'
import { useActions, usePage } from '../use-page'
import { BAND_HEAD, bandCells, withBands } from '../views/band-words'
import { partOf } from '../views/figures'
import { mapHeading } from '../views/headings'
import { kept } from '../views/kept'
import { leftOut } from '../views/left-out'
import { figureOf, mapPoints, pointName } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { mapSentence } from '../views/map-sentence'
import { isUnnamed } from '../views/names'
import { spreadOf } from '../views/spread'
import { Words } from '../words'
import { Missing } from './map-missing'
import { circleRows, mapCsv } from './map-table'
import { LARGEST, useMapBands } from './use-map-bands'

const HEAD = ['Where', 'By formula', 'Withheld', 'Awarded']

interface Props {
  readonly program: string
}

/** The heading. */
export const MapTitle = memo(function DrawMapTitle({ program }: Props) {
  return <h2 id="map-title">{useHeading(program).title}</h2>
})

/** The sentences over the map. */
export const MapSaid = memo(function DrawMapSaid({ program }: Props) {
  const { recipients, points, nameOf } = useMap(program)
  return (
    <>
      <p class="said">{useHeading(program).says}</p>
      <p class="said">
        <Words of={mapSentence(points, { recipients, program, nameOf })} />
      </p>
    </>
  )
})

/** How the rings of draws are read; nothing while there are none. */
export const RingsSaid = memo(function DrawRingsSaid({ program }: Props) {
  const bands = useMapBands(program)
  if (bands === null) return null
  return (
    <p class="caption in-draws">
      <Words of={bands.says} />
    </p>
  )
})

/** What of the money stands on no place of the map. */
export const NotOnMap = memo(function DrawNotOnMap({ program }: Props) {
  const { recipients, part, unplaced } = useMap(program)
  const others = spreadOf(recipients, part).others.allocated.value
  return (
    <Missing
      sums={leftOut(recipients, part, unplaced, others)}
      recipients={recipients}
      program={program}
    />
  )
})

/** The largest circles as a table, and all of them as a file. */
export const MapTable = memo(function DrawMapTable({ program }: Props) {
  const { recipients, part, points, nameOf } = useMap(program)
  const actions = useActions()
  const bands = useMapBands(program)
  const { year } = part.allocation
  const csv = async () => {
    const named = (await actions.fetchNames())?.recipients
    if (named === undefined) return
    const text = mapCsv(points, (point) => pointName(named, point))
    downloadText(
      `map-${year}.csv`,
      bands === null ? text : withBands(text, await bands.ofAll(points)),
    )
  }
  const largest = points.slice(0, LARGEST)
  return (
    <PictureTable
      picture="map"
      file={`map-${year}`}
      caption={`The fifty largest circles of the map. ${useHeading(program).says}`}
      head={bands === null ? HEAD : [...HEAD, ...BAND_HEAD]}
      onOpen={() => {
        const some = largest.flatMap((point) => point.recipients)
        if (some.some((index) => isUnnamed(recipients, index))) void actions.fetchNames()
      }}
      rows={() => {
        const rows = circleRows(largest, { recipients, program, nameOf })
        if (bands === null) return rows
        return rows.map((row, at) => {
          const point = largest[at]!
          const band = bands.bandOf(point)
          const say = (value: number) => money(figureOf(point, value))
          return [...row, ...bandCells(band, nameOf(point), say)]
        })
      }}
      numeric={[1, 2, 3, 4, 5, 6]}
      onCsv={() => void csv()}
    />
  )
})

function useMap(program: string) {
  const recipients = usePage((state) => state.dataset.recipients)
  const part = partOf(
    usePage((state) => state.outcome),
    program,
  )!
  const { points, unplaced } = mapPoints(recipients, part)
  const nameOf = (point: MapPoint) => pointName(recipients, point)
  return { recipients, part, points, unplaced, nameOf }
}

const headingOf = kept((recipients: RecipientTable, part: ProgramOutcome) =>
  mapHeading(recipients, part, part.allocation.year),
)

function useHeading(program: string) {
  const { recipients, part } = useMap(program)
  return headingOf(recipients, part)
}
