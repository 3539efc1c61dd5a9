/** Remembers the draws that a page made last, for parts that are not about doubt; small, for it is fetched without draws. */
import type { PageState } from '../page-state'
import type { PageStore } from '../store'
import type { DrawnOf } from './keep-draws'

const last = new WeakMap<PageStore, DrawnOf>()

/** Note what was drawn. */
export function noteDrawn(store: PageStore, made: DrawnOf): void {
  last.set(store, made)
}

/** The draws of the scenario in view; null where none were made of it, or it has changed since. */
export function drawnInView(
  store: PageStore,
  { doing, shown }: Pick<PageState, 'doing' | 'shown'>,
): DrawnOf | null {
  const made = last.get(store)
  return made?.scenario === doing.now.scenario && made.outcome === shown.outcome ? made : null
}
