/** Hands a component the draws of the scenario in view. */
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from '../use-page'
import type { PageStore } from '../store'
import { makePool } from './draw-pool'
import { keepDraws } from './keep-draws'
import type { DrawKeeper, KeptDraws } from './keep-draws'
import { startWorker } from './start-worker'
import { workersFor } from './worker-count'

const keepers = new WeakMap<PageStore, DrawKeeper>()

/** The keeper of a page: one for all its parts. */
function drawKeeperOf(store: PageStore): DrawKeeper {
  const keeper =
    keepers.get(store) ??
    keepDraws(store, () => makePool({ start: startWorker, workers: workersFor(navigator) }))
  keepers.set(store, keeper)
  return keeper
}

/** The keeper of the page in view. */
export function useDrawKeeper(): DrawKeeper {
  return drawKeeperOf(usePageContext().store)
}

/** A part of what is drawn; the component is drawn anew only when that part changes. Select kept values, not fresh ones. */
export function useDraws<T>(select: (kept: KeptDraws) => T): T {
  const keeper = useDrawKeeper()
  const [part, setPart] = useState(() => select(keeper.now()))
  useEffect(() => {
    const take = () => setPart(() => select(keeper.now()))
    const stop = keeper.follow(take)
    take()
    return stop
  }, [keeper])
  return part
}
