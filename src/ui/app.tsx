/** The page: a sentence that answers back, and under it where every dollar goes. */
import { lazy, Suspense } from 'preact/compat'
import { useEffect, useMemo } from 'preact/hooks'
import { ByKind } from './by-kind'
import { FlowSection } from './flow/flow-chart'
import { Headline } from './headline'
import { DrawerHandles } from './drawers/handles'
import type { Geometry } from './unpack-geometry'
import { Patterns } from './patterns'
import { ScenarioBar } from './scenario-bar'
import { Sentence } from './sentence/sentence'
import { Strips } from './sentence/strips'
import { Spoken } from './spoken'
import { useAddress } from './use-address'
import { PageContext, useActions, usePage } from './use-page'
import type { Page } from './use-page'
import { partOf } from './views/figures'
import { familiesOf } from './views/families'
import { programInView } from './views/sentence'
import { spreadOf } from './views/spread'
import { stateCodes } from './views/state-codes'

const MapSection = lazy(() => import('./map/map-chart').then((module) => module.MapSection))
const AwardTable = lazy(() => import('./table/award-table').then((module) => module.AwardTable))
const Reasons = lazy(() => import('./reasons/reasons').then((module) => module.Reasons))
const Drawer = lazy(() => import('./drawers/drawer').then((module) => module.Drawer))
const Closing = lazy(() => import('./closing').then((module) => module.Closing))
const LawSection = lazy(() => import('./law/law').then((module) => module.LawSection))

const ThisProgram = lazy(() =>
  import('./program/this-program').then((module) => module.ThisProgram),
)
const ThreeSums = lazy(() => import('./sums/three-sums').then((module) => module.ThreeSums))
const PlacePart = lazy(() => import('./place/place-part').then((module) => module.PlacePart))

const VerdictSection = lazy(() =>
  import('./verdicts/verdict-section').then((module) => module.VerdictSection),
)
const Elsewhere = lazy(() => import('./verdicts/elsewhere').then((module) => module.Elsewhere))
const Ways = lazy(() => import('./closing').then((module) => module.Ways))

/** Everything, once the first tables are there. */
export function App(props: { readonly page: Page; readonly geometry: Geometry | null }) {
  return (
    <PageContext.Provider value={props.page}>
      <Body geometry={props.geometry} />
    </PageContext.Provider>
  )
}

function Body(props: { readonly geometry: Geometry | null }) {
  const asked = usePage((state) => state.asked.length > 0)
  const drawer = usePage((state) => state.drawer)
  const outcome = usePage((state) => state.outcome)
  const wish = usePage((state) => state.doing.now.program)
  const program = programInView(outcome, wish)
  const formula = partOf(outcome, program)?.allocation.program.kind !== 'published'
  const address = useAddress()
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
          <ScenarioBar />
          <nav class="ways" aria-label="Parts">
            <Suspense fallback={null}>
              <Ways at={address.at} />
            </Suspense>
          </nav>
          <DrawerHandles />
          <main id="main">
            {address.at === 'home' ? (
              <>
                <div class="lead">
                  <div>
                    <Sentence />
                  </div>
                  {formula && <Strips program={program} />}
                </div>
                {formula ? (
                  <FormulaBody program={program} geometry={props.geometry} />
                ) : (
                  <ByKind program={program} />
                )}
                <Suspense fallback={null}>
                  {formula && <ThisProgram program={program} />}
                  <PlacePart />
                  <ThreeSums />
                  <VerdictSection />
                </Suspense>
              </>
            ) : (
              <Suspense fallback={null}>
                <Elsewhere address={address} />
              </Suspense>
            )}
          </main>
          <Suspense fallback={null}>
            <Closing program={program} />
          </Suspense>
        </div>
        <Suspense fallback={null}>{asked && <Reasons />}</Suspense>
      </div>
      <Spoken />
    </>
  )
}

function FormulaBody(props: { readonly program: string; readonly geometry: Geometry | null }) {
  const recipients = usePage((state) => state.dataset.recipients)
  const outcome = usePage((state) => state.outcome)
  // Table and law lag a frame behind; a program just chosen is not in what they show.
  const shown = usePage((state) => partOf(state.shown.outcome, props.program) !== undefined)
  const part = partOf(outcome, props.program)!
  const families = useMemo(
    () => familiesOf(recipients, part.allocation),
    [recipients, part.allocation],
  )
  const spread = useMemo(() => spreadOf(recipients, part, families), [part, families])
  const codes = useMemo(() => stateCodes(recipients), [recipients])
  return (
    <>
      <Headline program={props.program} spread={spread} />
      <FlowSection program={props.program} spread={spread} />
      <div class="split">
        <Suspense fallback={<Waiting of="map" />}>
          {props.geometry ? (
            <MapSection
              geometry={props.geometry}
              codes={codes}
              program={props.program}
              spread={spread}
            />
          ) : (
            <Waiting of="map" />
          )}
        </Suspense>
        <Suspense fallback={<Waiting of="table" />}>
          {shown ? <AwardTable program={props.program} /> : <Waiting of="table" />}
        </Suspense>
      </div>
      <Suspense fallback={null}>{shown && <LawSection program={props.program} />}</Suspense>
    </>
  )
}

/** Keeps the room of a part that is still on its way. */
function Waiting(props: { readonly of: string }) {
  return (
    <section class={`${props.of}-section waiting`}>
      <p class="said">Reading the {props.of}.</p>
    </section>
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
