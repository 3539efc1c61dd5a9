/** Follows what a reader does and keeps it in the browser, so that a closed page loses nothing. */
import { writeScenario } from '../../model/index'
import type { PageState } from '../page-state'
import type { PageStore } from '../store'
import { fileOf, idOf } from './as-file'
import type { Desk, Origin } from './desk-state'
import type { Kept, Putting, Sheet, Shelf } from './shelf'

/** A pause after the last change: a drag is kept once, at its end. */
const pause = 900

export interface Keeper {
  readonly shelf: Shelf
  /** Keep what is not kept yet, at once. */
  readonly flush: () => Promise<void>
  /** An opening of a kept scenario goes on in the record it came from. */
  readonly adopt: (origin: Origin, kept: Kept) => void
  /** Whether something is at stake that neither the browser nor a file holds. */
  readonly atStake: () => boolean
  readonly stop: () => void
}

/** Begin to keep what is done on a page; `note` is told what a reader should know. */
export function keep(
  page: PageStore,
  shelf: Shelf,
  newKey: () => string,
  note: (desk: Partial<Desk>) => void,
): Keeper {
  const sheets = new WeakMap<object, Sheet>()
  // What was on the page before anything was opened has no origin.
  const nowhere = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let due: PageState | null = null
  let unsafe = false
  let writing: Promise<unknown> = Promise.resolve()

  const stop = page.subscribe((state, before) => {
    if (state.doing.now.scenario === before.doing.now.scenario) {
      // What is due may have been run since, and gets its figures.
      if (due?.doing.now.scenario === state.doing.now.scenario) due = state
      return
    }
    // Another opening came: what was done to the one before is kept first.
    if (due !== null && due.doing.now.origin !== state.doing.now.origin) void flush()
    follow(state)
  })
  // The page may have been used before its keeper came.
  follow(page.getState())

  function follow(state: PageState): void {
    due = isUntouched(state) ? null : state
    clearTimeout(timer)
    if (due !== null) timer = setTimeout(() => void flush(), pause)
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    const state = due
    due = null
    if (state === null) return writing.then(() => {})
    const done = writing.then(() => write(state))
    writing = done
    return done
  }

  async function write(state: PageState): Promise<void> {
    const { origin = nowhere, scenario } = state.doing.now
    const sheet = sheets.get(origin) ?? { key: newKey(), revision: 0 }
    const text = writeScenario(fileOf(state))
    const putting = await shelf.put(sheet, {
      title: scenario.title,
      id: idOf(state.dataset, scenario),
      text,
    })
    sheets.set(origin, putting.sheet)
    tell(putting)
  }

  function tell({ safe, says }: Putting): void {
    unsafe = !safe
    const { desk } = page.getState()
    const unkept = safe ? '' : says
    if (desk.unkept !== unkept) note({ unkept })
    if (safe && says !== '') note({ told: says })
  }

  return {
    shelf,
    flush,
    adopt: (origin, { key, revision }) => void sheets.set(origin, { key, revision }),
    atStake() {
      const { doing, desk } = page.getState()
      return unsafe && desk.saved?.scenario !== doing.now.scenario
    },
    stop() {
      clearTimeout(timer)
      stop()
    },
  }
}

/** A shipped scenario as it ships need not be kept, nor one from the shelf as it lies there. */
function isUntouched({ doing: { now } }: PageState): boolean {
  const held = now.origin?.how === 'shipped' || now.origin?.how === 'recent'
  return held && now.scenario === now.origin?.scenario
}
