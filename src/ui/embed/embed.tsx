/** One picture of the page in a frame of another: its title, its sentence, its table, where it comes from, and no more. */
import { lazy, Suspense } from 'preact/compat'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { FlowSection } from '../flow/flow-chart'
import { Patterns } from '../patterns'
import type { GeometryPack } from '../pack-format'
import { MapPart, MoneyRoom } from '../rooms/money-room'
import { afterTurns } from '../turn'
import { PageContext, usePage } from '../use-page'
import type { Page } from '../use-page'
import { partOf } from '../views/figures'
import { programInView } from '../views/sentence'
import { readEmbed } from './read-embed'
import { tellHeight } from './tell-height'
import { useAlone } from './use-alone'
import './embed.css'

const Elsewhere = lazy(() => import('../rooms/elsewhere').then((module) => module.Elsewhere))
const Reasons = lazy(() => import('../reasons/reasons').then((module) => module.Reasons))
const SourceLine = lazy(() => import('./source-line').then((module) => module.SourceLine))

interface Props {
  readonly page: Page
  readonly geometry: Promise<GeometryPack | null>
}

/** The framed picture. It takes no focus, keeps nothing, and asks nothing of the page around it. */
export function Embed(props: Props) {
  return (
    <PageContext.Provider value={props.page}>
      <Framed {...props} />
    </PageContext.Provider>
  )
}

function Framed({ page, geometry }: Props) {
  const asked = useMemo(() => readEmbed(location), [])
  const [fault, setFault] = useState('')
  const [opened, setOpened] = useState(asked.link === null)
  const program = usePage((state) => programInView(state.outcome, state.doing.now.program))
  const formula = usePage(
    ({ outcome }) => partOf(outcome, program)?.allocation.program.kind !== 'published',
  )
  const title = usePage((state) => state.doing.now.scenario.title)
  const late = usePage((state) => state.fault?.says ?? '')
  const why = usePage((state) => state.asked.length > 0)
  const frame = useRef<HTMLElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const found = useAlone(room, asked.see, opened)
  const [settled, setSettled] = useState(false)
  useEffect(() => tellHeight(frame.current!, asked.id), [])
  // What leads to the whole scenario is asked for once the picture stands, so that it takes nothing from it.
  useEffect(() => {
    if (found !== 'waiting') afterTurns(() => requestAnimationFrame(() => setSettled(true)))
  }, [found])
  useEffect(() => {
    if (asked.link === null) return
    const { link } = asked
    void import('./open-link').then(({ openLink }) =>
      openLink(page, link, (says) => (says === '' ? setOpened(true) : setFault(says))),
    )
  }, [])
  const { address } = asked
  return (
    <>
      <Patterns />
      <main class="embed" ref={frame}>
        <h1>{title}</h1>
        {(fault || late) !== '' && <p role="alert">{fault || late}</p>}
        {found === 'never' && (
          <p role="alert">
            There is no picture “{asked.see}” here; write the name of another behind “see=”.
          </p>
        )}
        {opened && (
          <div class="embed-room" ref={room}>
            <Suspense fallback={null}>
              {address.at === 'home' && asked.see === 'flow' && formula ? (
                // The room around it would fetch what is not seen.
                <FlowSection program={program} />
              ) : address.at === 'home' && asked.see === 'map' && formula ? (
                <MapPart program={program} geometry={geometry} />
              ) : address.at === 'home' ? (
                <MoneyRoom program={program} geometry={geometry} formula={formula} />
              ) : (
                <Elsewhere address={address} />
              )}
            </Suspense>
          </div>
        )}
        <Suspense fallback={null}>{why && <Reasons />}</Suspense>
        <Suspense fallback={null}>{opened && settled && <SourceLine asked={asked} />}</Suspense>
      </main>
    </>
  )
}
