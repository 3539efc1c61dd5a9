/** The page: a scenario in sight, four rooms that each answer a question about it, and what stands beside them. */
import { lazy, Suspense } from 'preact/compat'
import { useEffect, useRef } from 'preact/hooks'
import { DrawerHandles } from './drawers/handles'
import { Patterns } from './patterns'
import { Lag } from './lag'
import { InSight } from './rooms/in-sight'
import { MoneyRoom } from './rooms/money-room'
import { RoomHead } from './rooms/room-head'
import { Rooms } from './rooms/rooms'
import { useGone } from './rooms/use-gone'
import { ScenarioBar } from './scenario-bar'
import { Sentence } from './sentence/sentence'
import { Strips } from './sentence/strips'
import { Spoken } from './spoken'
import { soon, Turn } from './turn'
import type { GeometryPack } from './pack-format'
import { useAddress } from './use-address'
import { PageContext, useActions, usePage } from './use-page'
import type { Page } from './use-page'
import { roomOf } from './views/address'
import type { Address } from './views/address'
import { partOf } from './views/figures'
import { programInView } from './views/sentence'

// The build has drawn them: each is taken over in a turn of its own.
const Bar = soon(ScenarioBar)
const Handles = soon(DrawerHandles)
const TheSentence = soon(Sentence)
const TheStrips = soon(Strips)
const Money = soon(MoneyRoom)

const Reasons = lazy(() => import('./reasons/reasons').then((module) => module.Reasons))
const Drawer = lazy(() => import('./drawers/drawer').then((module) => module.Drawer))
const Closing = lazy(() => import('./closing').then((module) => module.Closing))
const Elsewhere = lazy(() => import('./rooms/elsewhere').then((module) => module.Elsewhere))

/** Everything, once the first tables are there. */
export function App(props: {
  readonly page: Page
  readonly geometry: Promise<GeometryPack | null>
}) {
  return (
    <PageContext.Provider value={props.page}>
      <Body geometry={props.geometry} />
    </PageContext.Provider>
  )
}

function Body(props: { readonly geometry: Promise<GeometryPack | null> }) {
  const asked = usePage((state) => state.asked.length > 0)
  const drawer = usePage((state) => state.drawer)
  const program = usePage((state) => programInView(state.outcome, state.doing.now.program))
  const address = useAddress()
  const { element, gone } = useGone<HTMLDivElement>()
  useUndoKeys()
  return (
    <>
      <a class="skip" href="#main">
        Skip to the sentence
      </a>
      <Patterns />
      <div class={`page${asked ? ' asked' : ''}${drawer === null ? '' : ' drawn'}`}>
        <Suspense fallback={null}>{drawer !== null && <Drawer />}</Suspense>
        <div class="column">
          <Suspense fallback={null}>
            <Bar />
          </Suspense>
          <div class="in-reach">
            <Rooms at={address.at} />
            {gone && <InSight over />}
          </div>
          <Suspense fallback={null}>
            <Lag>
              <Handles />
            </Lag>
          </Suspense>
          <main id="main" tabindex={-1}>
            <Room address={address} program={program} geometry={props.geometry} top={element} />
          </main>
          <Turn>
            <Suspense fallback={null}>
              <Closing program={program} />
            </Suspense>
          </Turn>
        </div>
        <Suspense fallback={null}>{asked && <Reasons />}</Suspense>
      </div>
      <Spoken />
    </>
  )
}

interface RoomProps {
  readonly address: Address
  readonly program: string
  readonly geometry: Promise<GeometryPack | null>
  /** What tells whether the scenario at the top is in view. */
  readonly top: { current: HTMLDivElement | null }
}

/** The sentence, and under it the room; beside the rooms one line stands for the sentence. */
function Room(props: RoomProps) {
  const { address, program } = props
  const formula = usePage(
    ({ outcome }) => partOf(outcome, program)?.allocation.program.kind !== 'published',
  )
  const first = useRef(true)
  useEffect(() => {
    first.current = false
  }, [])
  const home = address.at === 'home'
  return (
    <>
      {home && <RoomHead asks="Where does the money go?" quiet={first.current} unseen />}
      <div class={home ? 'lead' : 'lead compact'} ref={props.top}>
        {roomOf(address.at) === null ? (
          <InSight />
        ) : (
          <div>
            <Suspense fallback={null}>
              <Lag>
                <TheSentence />
              </Lag>
            </Suspense>
          </div>
        )}
        <Suspense fallback={null}>{home && formula && <TheStrips program={program} />}</Suspense>
      </div>
      <Suspense fallback={null}>
        {home ? (
          <Money program={program} geometry={props.geometry} formula={formula} />
        ) : (
          <Elsewhere address={address} />
        )}
      </Suspense>
    </>
  )
}

/** Ctrl or Cmd with Z undoes, with Shift redoes; typing into a text keeps its own undo. */
function useUndoKeys(): void {
  const actions = useActions()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      const target = event.target
      // A dialog shows what is about to change; it is answered first.
      if (document.querySelector('dialog[open]') !== null) return
      if (target instanceof HTMLTextAreaElement) return
      if (
        target instanceof HTMLInputElement &&
        (target.type === 'text' || target.type === 'search')
      )
        return
      event.preventDefault()
      if (event.shiftKey) actions.redo()
      else actions.undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions])
}
