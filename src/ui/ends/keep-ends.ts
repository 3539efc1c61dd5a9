/** Works out the ends of the ranges typed for one page: after the paint, in slices, once for all who show them. */
import { rangedEndsInSteps } from '../../model/index'
import type { Dataset, Outcome, RangedEnds } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { matters } from '../run'
import { findBase } from '../shipped'
import type { PageStore } from '../store'

/** The last ends worked out, whether newer ones are on their way, and what stands in their way. */
export interface KeptEnds {
  readonly ends: RangedEnds | null
  readonly working: boolean
  readonly fault: string
}

/** Keeps the ends of one page while anything shows them. */
interface EndsKeeper {
  readonly now: () => KeptEnds
  /** Call on every change until the call given back is made. */
  readonly follow: (changed: () => void) => () => void
}

const keepers = new WeakMap<PageStore, EndsKeeper>()

/** The keeper of a page: one for all its parts. */
export function keeperOf(store: PageStore): EndsKeeper {
  const keeper = keepers.get(store) ?? makeKeeper(store)
  keepers.set(store, keeper)
  return keeper
}

function makeKeeper(store: PageStore): EndsKeeper {
  let kept: KeptEnds = { ends: null, working: false, fault: '' }
  let of: { readonly outcome: Outcome; readonly dataset: Dataset } | null = null
  let drop = () => {}
  let stop = () => {}
  const followers = new Set<() => void>()
  const tell = (next: KeptEnds) => {
    kept = next
    for (const changed of followers) changed()
  }
  const look = () => {
    const { shown, doing, dataset } = store.getState()
    const { ran, outcome } = shown
    if (of?.outcome === outcome && of.dataset === dataset) return
    // A scenario or data that have not been run yet come again with their outcome; names need no run.
    if (ran.scenario !== doing.now.scenario || matters(ran.dataset, dataset)) return
    of = { outcome, dataset }
    drop()
    if (outcome.settings.ranged === undefined) {
      if (kept.ends !== null) tell({ ends: null, working: false, fault: '' })
      return
    }
    // The last good ends stay in view where they are of the same ranges' parameters and year.
    const ends = kept.ends !== null && isLike(kept.ends, outcome) ? kept.ends : null
    if (ends !== kept.ends || !kept.working) tell({ ends, working: true, fault: '' })
    drop = inSlices(() => rangedEndsInSteps(dataset, ran.scenario, findBase, outcome), {
      done: (found) => tell({ ends: found, working: false, fault: '' }),
      failed: (fault) => tell({ ends: null, working: false, fault: inOneSentence(fault) }),
      at: () => {},
    })
  }
  return {
    now: () => kept,
    follow(changed) {
      followers.add(changed)
      if (followers.size === 1) {
        stop = store.subscribe(look)
        look()
      }
      return () => {
        followers.delete(changed)
        if (followers.size > 0) return
        stop()
        drop()
        // What was dropped half way is begun again by the next who asks.
        if (kept.working) [kept, of] = [{ ...kept, working: false }, null]
      }
    },
  }
}

function isLike({ ranged, runs }: RangedEnds, { settings }: Outcome): boolean {
  const paths = (settings.ranged ?? []).map(({ path }) => path)
  return (
    runs[0].outcome.settings.year === settings.year &&
    ranged.length === paths.length &&
    ranged.every(({ path }) => paths.includes(path))
  )
}
