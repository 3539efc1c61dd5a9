/** Hands the page's state and actions to components. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PageState } from './page-state'
import type { Actions } from './actions'
import { useSlice } from './store'
import type { PageStore } from './store'

/** The store and the actions of one page. */
export interface Page {
  readonly store: PageStore
  readonly actions: Actions
  /** What a part reads that follows a frame behind. */
  readonly behind?: PageStore
  /** Fetch the law; a page that opens with all of it needs none. */
  readonly fetchLaw?: () => Promise<boolean>
}

export const PageContext = createContext<Page | null>(null)

/** Read one slice of the state; redraw only when that slice changes. Select stored values, not fresh ones. */
export function usePage<T>(select: (state: PageState) => T): T {
  const { store, behind = store } = usePageContext()
  return useSlice(behind, select)
}

/** The same of the page as it is now, for a control whose value a part around it may lag behind. */
export function usePageNow<T>(select: (state: PageState) => T): T {
  return useSlice(usePageContext().store, select)
}

/** The actions a component may call. */
export function useActions(): Actions {
  return usePageContext().actions
}

/** The call for the law. */
export function useFetchLaw(): () => Promise<boolean> {
  return usePageContext().fetchLaw ?? already
}

function already(): Promise<boolean> {
  return Promise.resolve(true)
}

/** The page as a whole, for acts that outlast a component. */
export function usePageContext(): Page {
  const page = useContext(PageContext)
  if (page === null) throw new Error('This part of the page was drawn outside a page.')
  return page
}
