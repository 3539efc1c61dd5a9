/** Starts the page: fetches the first tables with progress, runs once, draws, then fetches what was published. */
import { hydrate, render } from 'preact'
import type { ComponentChild } from 'preact'
import { App } from './app'
import { beginPage } from './begin'
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
import { createActions } from './store'
import type { PageStore } from './store'
import { lawOnDemand } from './law-on-demand'
import { namesOnDemand } from './names-on-demand'
import { inOneSentence, parseShareRule, preparation } from './prepare'
import { keepRunning } from './run'
import { findBase } from './shipped'
import { moreSources, takeOverPublished } from './take-over'
import { afterTurns, pause, takeOver } from './turn'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/page.css'
import './styles/sentence.css'
import './styles/pictures.css'
import './styles/table.css'
import './styles/panels.css'
import './styles/sections.css'
import './styles/rooms.css'
// What the built page is drawn with comes at once, also where its parts come later.
import './styles/files.css'
import './styles/changed-line.css'
import './strips/strips.css'
import './styles/narrow.css'
import './styles/print.css'

const supply = { crimeYears: loadCrimeYears, rule: parseShareRule, programs: loadPrograms }
const root = document.getElementById('page')!
const over = document.getElementById('opening')!
// In a frame of another page there is one picture alone.
const framed = 'embed' in document.documentElement.dataset ? import('./embed/embed') : null

// The script is read in one turn, and begun in another.
void pause().then(start)

async function start(): Promise<void> {
  // A pack still on its way must not write its progress over the page or over a fault.
  let open = true
  const say = (done: number, total: number, what: string) => {
    if (open) render(<Opening done={done} total={total} what={`Reading ${what}`} />, over)
  }
  say(0, 1, 'the tables')
  try {
    await pause()
    // A frame fetches no more than its picture needs.
    const bare = framed !== null && !/see=map|[&#]s=/.test(location.hash)
    const geometry = bare ? Promise.resolve(null) : loadGeometry().catch(() => null)
    const dataset = await loadDataset(say, pause)
    const store = await beginPage(dataset, pause)
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
    const Whole = framed === null ? App : (await framed).Embed
    open = false
    draw(<Whole page={page} geometry={geometry} />)
    setTimeout(() => void fetchPublished(store, loadPublished), framed === null ? 0 : 3000)
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
      over,
    )
  }
}

/** The page takes over what was drawn when it was built, where that is what its address asks for. */
function draw(page: ComponentChild): void {
  const drawn = root.firstChild !== null && !('elsewhere' in document.documentElement.dataset)
  if (drawn) {
    takeOver()
    hydrate(page, root)
  } else {
    root.replaceChildren()
    render(page, root)
  }
  afterTurns(() =>
    // What listens to keys does so from the next frame on.
    requestAnimationFrame(() =>
      setTimeout(() => {
        root.inert = false
        render(null, over)
      }),
    ),
  )
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
    // Read in one turn, drawn in another.
    await pause()
    store.setState(({ dataset }) => ({ dataset: takeOverPublished(dataset, fetched) }))
  } catch (fault) {
    store.setState({ fault: { path: '', says: inOneSentence(fault) } })
  }
}
