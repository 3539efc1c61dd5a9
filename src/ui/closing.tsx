/** The end of the page: what is not modelled, sources, the edition, and the way to its tokens and components. */
import { lazy, memo, Suspense } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { day } from './format'
import { keepFocus } from './keep-focus'
import { useFetchAhead } from './rooms/fetch-ahead'
import { useActions, usePage } from './use-page'

const ThemeSwitch = lazy(() => import('./theme-switch').then((module) => module.ThemeSwitch))
const Offline = lazy(() => import('./offline/offline').then((module) => module.Offline))
const CiteLine = lazy(() => import('./exports/cite-line').then((module) => module.CiteLine))

/** What stands beside the rooms and is not named at the top. */
const BESIDE = [
  ['claims', 'Published claims'],
  ['papers', 'Five papers'],
  ['proof', 'Proof: published against computed'],
  ['learn', 'Learn and teach'],
  ['board', 'Teacher\u2019s board'],
] as const

/** The footer. */
export const Closing = memo(function DrawClosing(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const program = dataset.programs.find((each) => each.id === props.program)
  const note = usePage((state) => program?.years[state.outcome.settings.year]?.note)
  // It comes after the first screen and stays.
  useEffect(keepFocus, [])
  useFetchAhead()
  return (
    <footer>
      {note && program?.steps[0]?.step !== 'as-published' && <p class="said">This year: {note}.</p>}
      <details>
        <summary>What is not modelled</summary>
        <ul>
          {program?.notModelled.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <Sources />
      <Suspense fallback={null}>
        <CiteLine />
      </Suspense>
      <p class="foot beside">
        {BESIDE.map(([at, says]) => (
          <a key={at} href={`#${at}`}>
            {says}
          </a>
        ))}
      </p>
      <p class="foot">
        <span>
          Data edition {dataset.edition}, checked {day(dataset.checked)}
        </span>
        <span>Every figure opens its reasons.</span>
        <span>Nothing you do here leaves your browser.</span>
        <span>
          For whoever changes the page: <a href="#components">its parts</a>
        </span>
        <Suspense fallback={null}>
          <ThemeSwitch />
        </Suspense>
      </p>
      <Suspense fallback={null}>
        <Offline />
      </Suspense>
    </footer>
  )
})

/** Every source of the edition; those that nothing on the screen has needed yet come when the list is opened. */
function Sources() {
  const sources = usePage((state) => state.dataset.sources)
  const actions = useActions()
  const [reading, setReading] = useState(false)
  const open = () => {
    setReading(true)
    void actions.fetchSources().then(() => setReading(false))
  }
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) open()
      }}
    >
      <summary>Sources</summary>
      {reading && (
        <p class="busy" role="status">
          Reading the sources of sections not opened yet
        </p>
      )}
      <ul>
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            {source.title}. {source.publisher}, {source.locator}
            {source.via === '' ? '' : ` (via ${source.via})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
