/** Says over the map and under it what it shows: heading, sentences, what is left out, and the same as a table. */
import { memo } from 'preact/compat'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { useActions, usePage } from '../use-page'
import { partOf } from '../views/figures'
import { mapHeading } from '../views/headings'
import { kept } from '../views/kept'
import { leftOut } from '../views/left-out'
import { mapPoints, pointName } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import { mapSentence } from '../views/map-sentence'
import { isUnnamed } from '../views/names'
import { spreadOf } from '../views/spread'
import { Words } from '../words'
import { Missing } from './map-missing'
import { circleRows, mapCsv } from './map-table'

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
  const { year } = part.allocation
  const csv = async () => {
    const named = (await actions.fetchNames())?.recipients
    if (named === undefined) return
    downloadText(
      `map-${year}.csv`,
      mapCsv(points, (point) => pointName(named, point)),
    )
  }
  const largest = points.slice(0, 50)
  return (
    <PictureTable
      picture="map"
      file={`map-${year}`}
      caption={`The fifty largest circles of the map. ${useHeading(program).says}`}
      head={['Where', 'By formula', 'Withheld', 'Awarded']}
      onOpen={() => {
        const some = largest.flatMap((point) => point.recipients)
        if (some.some((index) => isUnnamed(recipients, index))) void actions.fetchNames()
      }}
      rows={() => circleRows(largest, { recipients, program, nameOf })}
      numeric={[1, 2, 3]}
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
