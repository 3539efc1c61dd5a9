/** The line at the top: the scenario's name and choice, undo and redo, files and links. */
import { memo, Suspense } from 'preact/compat'
import { ExportButton } from './exports/export-button'
import { PaletteButton } from './palette/button'
import { shipped } from './shipped'
import { useActions, usePage } from './use-page'
import { fetched } from './turn'

const FileButtons = fetched(() => import('./files/buttons').then((module) => module.FileButtons))
const Desk = fetched(() => import('./files/desk').then((module) => module.Desk))

/** The header of the page, with what the scenario is made of below it. */
export const ScenarioBar = memo(function DrawScenarioBar() {
  const scenario = usePage((state) => state.doing.now.scenario)
  const origin = usePage((state) => state.doing.now.origin)
  const past = usePage((state) => state.doing.past.length)
  const future = usePage((state) => state.doing.future.length)
  const actions = useActions()
  const { base, layers, changes, title } = scenario
  const changed = Object.keys(changes).length + layers.length > 0
  const renamed = base !== null && shipped.get(base)?.title !== title
  const own = changed || renamed || base === null
  const yours = origin?.foreign ? 'Opened' : 'Changed by you'
  return (
    <>
      <header>
        <h1>Grantflow</h1>
        <p class="scenario">
          <label for="scenario">Scenario</label>
          <select
            id="scenario"
            value={own ? '' : base}
            onChange={(event) => {
              if (event.currentTarget.value !== '') actions.open(event.currentTarget.value)
            }}
          >
            {own && (
              <option value="">
                {yours}: {title}
              </option>
            )}
            {[...shipped].map(([name, each]) => (
              <option key={name} value={name}>
                {each.title}
              </option>
            ))}
          </select>
          <span class="printed">
            {title}
            {changed ? ', changed' : ''}
          </span>
        </p>
        <nav aria-label="Scenario">
          <button
            type="button"
            disabled={past === 0}
            onClick={() => actions.undo()}
            aria-keyshortcuts="Control+Z Meta+Z"
          >
            Undo
          </button>
          <button
            type="button"
            disabled={future === 0}
            onClick={() => actions.redo()}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          >
            Redo
          </button>
          <Suspense fallback={<Coming />}>
            <FileButtons />
          </Suspense>
          <ExportButton />
          <PaletteButton />
        </nav>
      </header>
      <Suspense fallback={<div class="stack" />}>
        <Desk />
      </Suspense>
    </>
  )
})

/** Keeps the room of the buttons that are on their way. */
function Coming() {
  return (
    <>
      {['Open', 'Save', 'Copy link', 'More'].map((says) => (
        <button key={says} type="button" disabled>
          {says}
        </button>
      ))}
    </>
  )
}
