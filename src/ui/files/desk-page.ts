/** Holds what files and links need beside the state of one page: the shelf, and handles of files. */
import type { Page } from '../use-page'
import { browserShelf, newKey } from './browser-shelf'
import type { Origin } from './desk-state'
import { keep } from './keeper'
import type { Keeper } from './keeper'
import type { Shelf } from './shelf'

interface DeskPage {
  readonly keeper: Keeper
  /** The file on the reader's disk that an opening came from or was saved to, where the browser says. */
  readonly handles: WeakMap<Origin, FileSystemFileHandle>
  /** Hear of records that another tab wrote; returns a stop. */
  readonly onShelf: (call: () => void) => () => void
}

const pages = new WeakMap<object, DeskPage>()

/** The desk of a page, made at its first use; tests bring a shelf of their own. */
export function deskOf(page: Page, shelf?: Shelf): DeskPage {
  const made = pages.get(page.store)
  if (made !== undefined) return made
  const heard = new Set<() => void>()
  const tell = () => {
    for (const call of heard) call()
  }
  const desk: DeskPage = {
    keeper: keep(page.store, shelf ?? browserShelf(tell), newKey, page.actions.note),
    handles: new WeakMap(),
    onShelf(call) {
      heard.add(call)
      return () => void heard.delete(call)
    },
  }
  pages.set(page.store, desk)
  return desk
}
