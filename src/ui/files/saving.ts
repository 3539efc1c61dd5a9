/** Saves the scenario in view as a file, as a copy, or as a link that holds all of it. */
import { readAddress, roomOf } from '../views/address'
import { fileSave, supported } from 'browser-fs-access'
import { writeLink, writeScenario } from '../../model/index'
import type { Page } from '../use-page'
import { fileOf, idOf } from './as-file'
import { deskOf } from './desk-page'
import type { Origin } from './desk-state'

/** A link up to here works wherever links do; up to the second where nothing cuts it. */
const anywhere = 2000
const atMost = 8000

/** What an author says about a scenario. */
interface Heading {
  readonly title: string
  readonly note: string
  readonly author: string
}

/** Save where it was saved before; what has no name yet is asked for one. */
export async function save(page: Page): Promise<void> {
  const { doing, desk } = page.store.getState()
  const { origin } = doing.now
  const named = origin?.how === 'file' || (desk.saved !== null && desk.saved.origin === origin)
  if (named) await write(page, origin === undefined ? undefined : deskOf(page).handles.get(origin))
  else page.actions.note({ dialog: { is: 'save' } })
}

/** Save under a heading of the reader's, in a file of its own. */
export async function saveAs(page: Page, heading: Heading): Promise<void> {
  const { scenario } = page.store.getState().doing.now
  const { title, note, author } = scenario
  page.actions.note({ dialog: null })
  if (heading.title !== title || heading.note !== note || heading.author !== author)
    page.actions.replace({ ...scenario, ...heading })
  await write(page, undefined)
}

async function write(page: Page, handle: FileSystemFileHandle | undefined): Promise<void> {
  const state = page.store.getState()
  const { origin, scenario } = state.doing.now
  const name = handle?.name ?? fileName(scenario.title)
  const text = writeScenario(fileOf(state))
  try {
    const file = new Blob([text], { type: 'application/json' })
    const options = {
      fileName: name,
      extensions: ['.json'],
      mimeTypes: ['application/json'],
      description: 'Grantflow scenario',
      id: 'scenarios',
    }
    const written = await fileSave(file, options, handle ?? null)
    if (written && origin) deskOf(page).handles.set(origin, written)
    const where = supported ? '' : ' with your downloads'
    page.actions.note({
      saved: { origin, scenario },
      dismissed: origin ?? null,
      told: `Saved “${scenario.title}” as ${written?.name ?? name}${where}.`,
    })
  } catch (fault) {
    const called = fault instanceof Error ? fault.name : ''
    const told =
      called === 'AbortError'
        ? 'Not saved: no file was chosen.'
        : 'The file could not be written; choose Save as and another place.'
    page.actions.note({ told })
  }
}

/** Go on in a copy; the one before stays as it is. */
export function duplicate(page: Page): void {
  const { dataset, doing } = page.store.getState()
  const { scenario, place, program } = doing.now
  const copy = {
    ...scenario,
    title: `Copy of ${scenario.title}`.slice(0, 200),
    derivedFrom: idOf(dataset, scenario),
  }
  const origin: Origin = { how: 'copy', scenario: copy, name: '', foreign: false }
  page.actions.replace(copy, origin, { place, program })
  page.actions.note({ told: `This is now “${copy.title}”; the one before stays as it is.` })
}

/**
 * The address that opens the scenario in view on any copy of this page, with the place, the program,
 * the day and the room; with `see`, at a picture of it. Null where it would be longer than any page opens.
 */
export function linkOf(page: Page, see?: string): string | null {
  const state = page.store.getState()
  const { place, program } = state.doing.now
  const view = {
    place,
    ...(program ? { program } : {}),
    day: state.lawDay,
    ...roomInView(),
    ...(see ? { see } : {}),
  }
  const { origin, pathname } = location
  const here = origin === 'null' ? location.href.replace(/#.*$/, '') : origin + pathname
  try {
    return here + writeLink(fileOf(state), view)
  } catch {
    return null
  }
}

/** How far a link of a length can be trusted to arrive, in one sentence; empty where nothing is to be said. */
export function lengthWarning(link: string | null): string {
  if (link === null)
    return 'No page would open a link as long as this scenario needs; save it as a file and send that.'
  if (link.length > atMost)
    return `A link of ${link.length} characters is more than many programs pass on; save the scenario as a file and send that.`
  if (link.length > anywhere)
    return `This link has ${link.length} characters; mail programs may cut it, and the page would then say so.`
  return ''
}

/** Copy the link; a long one is shown first, and one that is too long is not offered at all. */
export async function copyLink(page: Page): Promise<void> {
  const link = linkOf(page)
  if (link === null || link.length > anywhere) {
    page.actions.note({ dialog: { is: 'link', link } })
    return
  }
  if (await copy(link))
    page.actions.note({
      told: `Link copied, ${link.length} characters; it holds the whole scenario.`,
    })
  else page.actions.note({ dialog: { is: 'link', link } })
}

/** Whether a link is short enough to be offered. */
export function isOffered(link: string | null): link is string {
  return link !== null && link.length <= atMost
}

/** Copy the short id. */
export async function copyId(page: Page): Promise<void> {
  const { dataset, doing } = page.store.getState()
  const id = idOf(dataset, doing.now.scenario)
  const told = (await copy(id))
    ? `Copied ${id}.`
    : `The browser does not let the page copy; the id is ${id}.`
  page.actions.note({ told })
}

/** Put text on the clipboard; false where the browser does not let the page. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** A file name from a title: `nine-letters-2017.scenario.json`. */
export function fileName(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return `${words || 'scenario'}.scenario.json`
}

/** The room a link leads to, and the place it speaks of; nothing for the first room. */
function roomInView(): { readonly room?: string; readonly place?: string } {
  const address = readAddress(location.hash)
  const room = roomOf(address?.at ?? 'home')
  if (room === null || room === 'home') return {}
  const place = address !== null && 'place' in address ? address.place : null
  return { room, ...(place === null ? {} : { place }) }
}
