/** Opens scenarios from outside: reads them, shows what they change, and puts them into view when the reader says so. */
import { roomHref, ROOMS } from '../views/address'
import { checkScenario, listSettlingFaults, openScenario, readLink } from '../../model/index'
import type { Dataset, LinkView, Opened, Scenario } from '../../model/index'
import { findBase, shipped } from '../shipped'
import { runScenario } from '../run'
import type { Page } from '../use-page'
import { asWork, idOf } from './as-file'
import { deskOf } from './desk-page'
import type { Incoming, Origin } from './desk-state'
import { findLink } from './find-link'
import type { Kept } from './shelf'

/** The most a file may weigh before it is even read. */
const heaviest = 1_048_576

/** Where a text came from. */
interface From {
  readonly how: Origin['how']
  readonly name: string
  /** The record of this browser it was read from. */
  readonly kept?: Kept
  readonly handle?: FileSystemFileHandle | undefined
}

/** Read what a reader pasted, dropped, chose or followed, and show it; nothing is applied yet. */
export async function bringIn(page: Page, text: string, from: From): Promise<void> {
  const { opened, view, name } = read(text, from)
  if (opened.kind !== 'scenario') {
    show(page, { opened, origin: null, view, name })
    return
  }
  const { dataset } = page.store.getState()
  const scenario = asWork(dataset, opened.scenario)
  const origin: Origin = {
    how: from.how,
    scenario,
    name: from.name,
    foreign: from.kept === undefined && !(await isKnown(page, scenario)),
  }
  const desk = deskOf(page)
  if (from.kept) desk.keeper.adopt(origin, from.kept)
  if (from.handle) desk.handles.set(origin, from.handle)
  const incoming = { opened, origin, view, name }
  show(page, incoming)
  const isShown = () => {
    const { dialog } = page.store.getState().desk
    return dialog?.is === 'preview' && dialog.incoming === incoming
  }
  page.actions.ready(
    scenario,
    (dataset) => {
      if (!isShown()) return
      // What is wrong in time alone keeps no snapshot from being computed, and is refused all the same.
      const [says] = faultsOf(dataset, scenario)
      if (says !== undefined) {
        show(page, { opened: refusal(page, text, says), origin: null, view, name })
        return
      }
      const { outcome } = runScenario(dataset, scenario, findBase)
      page.actions.note({ dialog: { is: 'preview', incoming, tried: { dataset, outcome } } })
    },
    (says) => {
      if (isShown()) show(page, { opened: refusal(page, text, says), origin: null, view, name })
    },
  )

  /** Everything that keeps it from counting, with line and column where it has them. */
  function refusal(page: Page, text: string, says: string): Opened {
    const { dataset } = page.store.getState()
    const checked = checkScenario(dataset, text, name, findBase)
    if (checked.kind === 'refused' && findLink(text) === null) return checked
    const known = faultsOf(dataset, scenario)
    const faults = (known.length === 0 ? [says] : known).map((each) => ({
      code: 'unknown-name' as const,
      says: each,
      line: 0,
      column: 0,
      path: '',
    }))
    return { kind: 'refused', code: 'unknown-name', faults }
  }
}

function faultsOf(dataset: Dataset, scenario: Scenario): readonly string[] {
  try {
    return listSettlingFaults(dataset, scenario, findBase)
  } catch {
    return []
  }
}

/** Read a file, unless it is too large to be a scenario at all. */
export async function bringInFile(
  page: Page,
  file: File,
  handle?: FileSystemFileHandle,
): Promise<void> {
  try {
    // One byte more than allowed is enough for the reader to say so.
    const text = await file.slice(0, heaviest + 1).text()
    await bringIn(page, text, { how: 'file', name: file.name, handle })
  } catch {
    page.actions.note({
      told: `${file.name} could not be read; it may have been moved or closed to this page.`,
    })
  }
}

/** Put what is shown into view, in one step that undo takes back. */
export function apply(page: Page, incoming: Incoming): void {
  const { origin, view } = incoming
  if (origin === null) return
  const { actions, store } = page
  const known = store.getState().dataset.recipients.indexOf
  const place = view.place !== undefined && known.has(view.place) ? view.place : undefined
  const { place: now } = store.getState().doing.now
  actions.replace(origin.scenario, origin, { place: place ?? now, program: view.program ?? '' })
  if (view.day !== undefined) actions.setLawDay(view.day)
  const room = ROOMS.find((each) => each.room === (view.room ?? 'home'))?.room ?? 'home'
  const href = roomHref(room, view.see)
  if (href !== '#') location.hash = href
  actions.note({
    dialog: null,
    told: `Opened “${origin.scenario.title}”; undo brings back what was there.`,
  })
}

interface Read {
  readonly opened: Opened
  readonly view: LinkView
  readonly name: string
}

function read(text: string, from: From): Read {
  const link = findLink(text)
  if (link === null) {
    const name = from.name === '' ? 'The pasted text' : from.name
    return { opened: openScenario(text, name), view: {}, name }
  }
  const name = 'The link'
  const first = readLink(link)
  const joined = findLink(text, true) ?? link
  const second = first.kind === 'refused' && joined !== link ? readLink(joined) : first
  if (second.kind === 'refused') return { opened: first, view: {}, name }
  return { opened: second, view: second.view ?? {}, name }
}

function show(page: Page, incoming: Incoming): void {
  page.actions.note({ dialog: { is: 'preview', incoming, tried: null }, told: '' })
}

/** Whether it is a scenario as it ships, or one that this browser kept before. */
async function isKnown(page: Page, scenario: Scenario): Promise<boolean> {
  const plain = scenario.base === null ? undefined : shipped.get(scenario.base)
  const { title, note, author, layers, changes } = scenario
  const own = [...layers, ...Object.keys(changes), note, author].join('')
  if (own === '' && plain?.title === title) return true
  const id = idOf(page.store.getState().dataset, scenario)
  const { kept } = await deskOf(page).keeper.shelf.list()
  return kept.some((each) => each.id === id)
}
