/** Remembers what was chosen in this visit, to offer it again. */
import type { PageStore } from '../store'
import type { Entry } from './entry'

const MOST = 6
const chosen = new WeakMap<PageStore, readonly Entry[]>()

/** What was chosen, the last first. */
export function recentOf(store: PageStore): readonly Entry[] {
  return chosen.get(store) ?? []
}

/** Note a choice; one made before moves to the front. */
export function remember(store: PageStore, entry: Entry): void {
  const others = recentOf(store).filter(({ key }) => key !== entry.key)
  chosen.set(store, [entry, ...others].slice(0, MOST))
}
