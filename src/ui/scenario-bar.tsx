/** The line at the top: the scenario's name and choice, undo and redo, files and links. */
import { memo, Suspense } from 'preact/compat'
import { ExportButton } from './exports/export-button'
import { PaletteButton } from './palette/button'
import { Lag } from './lag'
import { shipped } from './shipped'
import { useActions, usePage, usePageNow } from './use-page'
import { fetched } from './turn'

const FileButtons = fetched(() => import('./files/buttons').then((module) => module.FileButtons))
const Desk = fetched(() => import('./files/desk').then((module) => module.Desk))

/** The header of the page, with what the scenario is made of below it. */
export const ScenarioBar = memo(function DrawScenarioBar() {
  return (
    <>
      <Lag>
        <Top />
      </Lag>
      <Suspense fallback={<div class="stack" />}>
        <Desk />
      </Suspense>
    </>
  )
})

function Top() {
  const scenario = usePage((state) => state.doing.now.scenario)
  const origin = usePage((state) => state.doing.now.origin)
  // A button that lags could be pressed when there is nothing left to undo.
  const undoable = usePageNow((state) => state.doing.past.length > 0)
  const redoable = usePageNow((state) => state.doing.future.length > 0)
  const actions = useActions()
  const { base, layers, changes, title } = scenario
  const changed = Object.keys(changes).length + layers.length > 0
  const renamed = base !== null && shipped.get(base)?.title !== title
  const own = changed || renamed || base === null
  const yours = origin?.foreign ? 'Opened' : 'Changed by you'
  return (
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
          disabled={!undoable}
          onClick={() => actions.undo()}
          aria-keyshortcuts="Control+Z Meta+Z"
        >
          Undo
        </button>
        <button
          type="button"
          disabled={!redoable}
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
  )
}

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
