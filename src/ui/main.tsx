/** Starts the page: fetches the first tables with progress, runs once, draws, then fetches what was published. */
import { render } from 'preact'
import { App } from './app'
import { Opening } from './opening'
import {
  loadAllPublished,
  loadCrimeYears,
  loadDataset,
  loadGeometry,
  loadLaw,
  loadNames,
  loadPrograms,
  loadPublished,
  loadSources,
} from './load'
import { createActions, createPage } from './store'
import type { PageStore } from './store'
import { lawOnDemand } from './law-on-demand'
import { namesOnDemand } from './names-on-demand'
import {
  inOneSentence,
  moreSources,
  parseShareRule,
  preparation,
  takeOverPublished,
} from './prepare'
import { keepRunning, runFirst } from './run'
import { findBase, shipped } from './shipped'
import { pause } from './turn'
import { startFrom } from './scenario-changes'
import { stateOfThings } from './views/said'
import { programInView } from './views/sentence'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/page.css'
import './styles/sentence.css'
import './styles/pictures.css'
import './styles/table.css'
import './styles/panels.css'
import './styles/sections.css'
import './styles/rooms.css'
import './styles/narrow.css'
import './styles/print.css'

const supply = { crimeYears: loadCrimeYears, rule: parseShareRule, programs: loadPrograms }
const opening = 'nine-letters-2017'
const openingPlace = '3651000'
const root = document.getElementById('page')!

void start()

async function start(): Promise<void> {
  let open = true
  // A pack still on its way must not write its progress over the page or over a fault.
  const say = (done: number, total: number, what: string) => {
    if (open) render(<Opening done={done} total={total} what={what} />, root)
  }
  say(0, 1, 'Reading the tables')
  try {
    const geometry = loadGeometry().catch(() => null)
    // The map's code comes while its outlines do.
    void import('./map/map-chart')
    const dataset = await loadDataset(say)
    open = false
    const scenario = startFrom(opening, shipped.get(opening)!)
    const results = await runFirst(dataset, scenario, findBase, pause)
    const program = programInView(results.outcome)
    const origin = { how: 'shipped', scenario, name: opening, foreign: false } as const
    const store = createPage(
      dataset,
      { scenario, place: openingPlace, origin },
      results,
      stateOfThings(dataset, program, results.outcome),
    )
    const fetchLaw = lawOnDemand(() => store, loadLaw)
    const actions = createActions(
      store,
      preparation(() => store, { ...supply, law: fetchLaw }, findBase),
      findBase,
      namesOnDemand(store, loadNames),
      countInTurns,
      () => fetchSources(store),
    )
    followPrograms(store)
    keepRunning(store, findBase, (call) => requestAnimationFrame(call), afterPaint)
    const page = { store, actions, fetchLaw }
    await pause()
    render(<App page={page} geometry={geometry} />, root)
    void fetchPublished(store, loadPublished)
  } catch (fault) {
    open = false
    render(
      <Opening
        done={0}
        total={1}
        what=""
        fault={inOneSentence(fault)}
        onRetry={() => void start()}
      />,
      root,
    )
  }
}

/** Counting waits for the paint after each program, so that its progress is seen; its code comes when it is asked for. */
function countInTurns(store: PageStore): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  store.setState({ counting: { what: 'Reading the programs', done: 0, total: 1 } })
  void import('./count-every').then(({ countEvery }) => {
    if (!stopped) stop = countEvery(store, supply, afterFrame)
  })
  return () => {
    stopped = true
    stop?.()
    store.setState({ counting: null })
  }
}

function afterFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}

/** Call when the next frame is painted and the page has time, or a tenth of a second after it. */
function afterPaint(call: () => void): void {
  requestAnimationFrame(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: 100 })
    else setTimeout(call, 30)
  })
}

/** Once the other programs have come, what was published about them follows. */
function followPrograms(store: PageStore): void {
  const opened = store.getState().dataset.programs.length
  const stop = store.subscribe(({ dataset }) => {
    if (dataset.programs.length === opened) return
    stop()
    void fetchPublished(store, loadAllPublished)
  })
}

/** Every source of the edition; a failure leaves the list as short as it was, and the page says so. */
async function fetchSources(store: PageStore): Promise<void> {
  try {
    const fetched = await loadSources(store.getState().dataset)
    store.setState(({ dataset }) => ({
      dataset: { ...dataset, sources: moreSources(dataset, fetched) },
    }))
  } catch (fault) {
    store.setState({ fault: { path: '', says: inOneSentence(fault) } })
  }
}

/** The published figures; a failure here costs only them, and the page says so. */
async function fetchPublished(store: PageStore, load: typeof loadPublished): Promise<void> {
  try {
    const fetched = await load(store.getState().dataset)
    store.setState(({ dataset }) => ({ dataset: takeOverPublished(dataset, fetched) }))
  } catch (fault) {
    store.setState({ fault: { path: '', says: inOneSentence(fault) } })
  }
}
