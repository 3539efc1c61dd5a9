/** Hands a component what figures lie between over the ranges typed; the last good ends stay while newer ones come. */
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from '../use-page'
import { keeperOf } from './keep-ends'
import type { KeptEnds } from './keep-ends'

/** The ends of the scenario in view. */
export function useEnds(): KeptEnds {
  const { store } = usePageContext()
  const keeper = keeperOf(store)
  const [kept, setKept] = useState(keeper.now)
  useEffect(() => {
    const take = () => setKept(keeper.now())
    const stop = keeper.follow(take)
    take()
    return stop
  }, [keeper])
  return kept
}
