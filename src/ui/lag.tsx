/** Lets parts of the page follow a frame behind the pictures: a step of a slider has one frame for what moves. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { copyStore } from './store'
import type { PageStore } from './store'
import { PageContext, usePageContext } from './use-page'

const behind = new WeakMap<PageStore, PageStore>()

/**
 * The state as parts that lag read it: as it was when the last results were shown, until the next are.
 * Another year or program comes at once, for nothing of the old page fits it.
 */
function behindOf(store: PageStore): PageStore {
  const found = behind.get(store)
  if (found !== undefined) return found
  const made = copyStore(store)
  behind.set(store, made)
  store.subscribe(() => {
    const now = store.getState()
    if (now.outcome === now.shown.outcome || now.baseline !== made.getState().baseline)
      made.setState(now, true)
  })
  return made
}

/** Its children read the page as it was shown last; what they do, they do to the page as it is. */
export function Lag(props: { readonly children: ComponentChildren }) {
  const page = usePageContext()
  const lagging = useMemo(() => ({ ...page, behind: behindOf(page.store) }), [page])
  return <PageContext.Provider value={lagging}>{props.children}</PageContext.Provider>
}
