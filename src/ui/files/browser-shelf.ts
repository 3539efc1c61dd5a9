/** Gives the page its shelf: the browser's database where it has one, and word between tabs. */
import { createStore, del, entries, get, update } from 'idb-keyval'
import { createShelf } from './shelf'
import type { Backing, Shelf } from './shelf'

/** The shelf of this browser. `onElsewhere` hears of every record that another tab wrote or removed. */
export function browserShelf(onElsewhere: (key: string) => void): Shelf {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('grantflow')
  channel?.addEventListener('message', (event) => {
    if (typeof event.data === 'string') onElsewhere(event.data)
  })
  return createShelf(
    browserBacking(),
    newKey,
    () => new Date().toISOString(),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    (key) => channel?.postMessage(key),
  )
}

/** The browser's database; opened at the first use, so that a browser without one fails there, in words. */
function browserBacking(): Backing {
  let opened: ReturnType<typeof createStore> | undefined
  const store = () => (opened ??= createStore('grantflow', 'scenarios'))
  return {
    update: async (key, change) => update(key, change, store()),
    get: async (key) => get<unknown>(key, store()),
    entries: async () => entries<IDBValidKey, unknown>(store()),
    del: async (key) => del(key, store()),
  }
}

/** A key no other record has. */
export function newKey(): string {
  const words = crypto.getRandomValues(new Uint32Array(4))
  return [...words].map((word) => word.toString(36).padStart(7, '0')).join('')
}
