/** The first room, "Where does the money go?": flow, map, table, gains and losses, states, the law as a form, the program, the three sums. */
import { lazy, Suspense } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { ByKind } from '../by-kind'
import { FlowSection } from '../flow/flow-chart'
import { Headline } from '../headline'
import { Lag } from '../lag'
import { TurnNear } from '../turn'
import type { GeometryPack } from '../pack-format'
import { useComing } from '../use-coming'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { stateCodes } from '../views/state-codes'
import { OnThisPage } from './room-head'
import type { RoomPart } from './room-head'

const MapSection = lazy(() => import('../map/map-chart').then((module) => module.MapSection))
const AwardTable = lazy(() => import('../table/award-table').then((module) => module.AwardTable))
const Further = lazy(() => import('./money-further').then((module) => module.MoneyFurther))

const PARTS: readonly RoomPart[] = [
  ['flow', 'Flow'],
  ['map', 'Map'],
  ['table', 'Who gets what'],
  ['gains', 'Gains and losses'],
  ['states', 'State by state'],
  ['law', 'The law as a form'],
  ['program', 'This program'],
  ['sums', 'Three sums'],
]

interface Props {
  readonly program: string
  readonly geometry: Promise<GeometryPack | null>
  /** Whether the program divides its money by a rule; one that is only published is shown by kind. */
  readonly formula: boolean
}

/** Everything under the sentence. */
export function MoneyRoom(props: Props) {
  const { program, formula } = props
  return (
    <>
      {formula ? <FormulaBody {...props} /> : <ByKind program={program} />}
      <TurnNear>
        <Suspense fallback={null}>
          <Further program={program} formula={formula} />
        </Suspense>
      </TurnNear>
    </>
  )
}

function FormulaBody(props: Props) {
  const { program } = props
  // The table lags a frame behind; a program just chosen is not in what it shows.
  const shown = usePage((state) => partOf(state.shown.outcome, program) !== undefined)
  return (
    <>
      <Lag>
        <Headline program={program} />
      </Lag>
      <OnThisPage room="home" parts={PARTS} />
      <TurnNear room={<Waiting of="flow" />}>
        <FlowSection program={program} />
      </TurnNear>
      <div class="split">
        <TurnNear room={<Waiting of="map" />}>
          <MapPart {...props} />
        </TurnNear>
        <TurnNear room={<Waiting of="table" />}>
          <Suspense fallback={<Waiting of="table" />}>
            {shown ? <AwardTable program={program} /> : <Waiting of="table" />}
          </Suspense>
        </TurnNear>
      </div>
    </>
  )
}

/** The map once its outlines have come; nothing else waits for them. */
export function MapPart(props: Pick<Props, 'program' | 'geometry'>) {
  const { program } = props
  const recipients = usePage((state) => state.dataset.recipients)
  const geometry = useComing(props.geometry)
  const codes = useMemo(() => stateCodes(recipients), [recipients])
  return (
    <Suspense fallback={<Waiting of="map" />}>
      {geometry ? (
        <MapSection geometry={geometry} codes={codes} program={program} />
      ) : (
        <Waiting of="map" />
      )}
    </Suspense>
  )
}

/** Keeps the room of a part that is still on its way. */
function Waiting(props: { readonly of: string }) {
  return (
    <section class={`${props.of}-section waiting`} data-coming={props.of}>
      <p class="said">Reading the {props.of}.</p>
    </section>
  )
}
