/** Hands a component the draws of the scenario in view; small, for parts that may have none ask it. */
import { usePage, usePageContext } from '../use-page'
import type { DrawnOf } from './keep-draws'
import { drawnInView } from './last-drawn'

/** The draws of the scenario in view; null while none were made of it. */
export function useMade(): DrawnOf | null {
  const { store } = usePageContext()
  return usePage((state) => drawnInView(store, state))
}
