/** Keeps the draws of one page: the first few on the page itself, the rest in workers, the last good ones in view. */
import { drawInSteps } from '../../model/index'
import type { Dataset, Outcome, Scenario } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { findBase, shipped } from '../shipped'
import type { PageStore } from '../store'
import type { Pool } from './draw-pool'
import { packBlock } from './block'
import type { Block } from './block'
import { gather } from './gather-blocks'
import type { Draws } from './gather-blocks'
import { noteDrawn } from './last-drawn'
import { planDraws } from './plan-draws'
import type { Plan } from './plan-draws'

/** So many draws the page makes itself, so that a picture stands before a worker has begun. */
const FIRST = 24

/** What draws were made of: what a figure of them leads back to. */
export interface DrawnOf {
  readonly dataset: Dataset
  readonly scenario: Scenario
  readonly outcome: Outcome
  readonly plan: Plan
  readonly drawn: Draws
  /** Whether these are all that were asked for. */
  readonly whole: boolean
}

/** What there is to show, and what is being done. */
export interface KeptDraws {
  readonly plan: Plan | null
  /** The last good draws: of the scenario in view, unless its own could not be made. */
  readonly made: DrawnOf | null
  /** How many came of those under way; null while none are. */
  readonly done: number | null
  /** The reader stopped the run half way. */
  readonly stopped: boolean
  /** What was given up and replaced, in words; the run goes on. */
  readonly mended: readonly string[]
  readonly fault: string
}

/** Draws for one page while anything shows them. */
export interface DrawKeeper {
  readonly now: () => KeptDraws
  /** Call on every change until the call given back is made. */
  readonly follow: (changed: () => void) => () => void
  readonly stop: () => void
  readonly again: () => void
}

const NOTHING: KeptDraws = {
  plan: null,
  made: null,
  done: null,
  stopped: false,
  mended: [],
  fault: '',
}

/** Keep the draws of a page, made by a pool that is begun when the first are asked for. */
export function keepDraws(store: PageStore, makePool: () => Pool): DrawKeeper {
  let kept = NOTHING
  let of: { scenario: Scenario; dataset: Dataset; outcome: Outcome } | null = null
  let pool: Pool | undefined
  let drop = () => {}
  let unfollow = () => {}
  const followers = new Set<() => void>()

  const tell = (next: Partial<KeptDraws>) => {
    kept = { ...kept, ...next }
    for (const changed of followers) changed()
  }

  const look = () => {
    const { shown, dataset } = store.getState()
    // A scenario that has not been run yet comes when it has, with its outcome.
    const { outcome, ran } = shown
    const { scenario } = ran
    if (of?.scenario === scenario && of.dataset === dataset && of.outcome === outcome) return
    of = { scenario, dataset, outcome }
    begin()
  }

  const begin = () => {
    drop()
    drop = () => {}
    if (of === null) return
    const { dataset, scenario, outcome } = of
    let plan: Plan
    try {
      plan = planDraws(dataset, scenario, outcome, findBase)
    } catch (fault) {
      return tell({
        plan: null,
        done: null,
        mended: [],
        stopped: false,
        fault: inOneSentence(fault),
      })
    }
    if (plan.doubts.length === 0 && !plan.opens) return tell({ ...NOTHING, plan })
    const gathered = gather(plan.draws)
    const stops: (() => void)[] = []
    drop = () => {
      for (const stop of stops) stop()
    }
    tell({ plan, done: 0, mended: [], stopped: false, fault: '' })
    const take = (block: Block) => {
      const drawn = gathered.add(block)
      const done = gathered.came()
      const whole = done === plan.draws
      if (drawn === null) return tell({ done })
      const made: DrawnOf = { dataset, scenario, outcome, plan, drawn, whole }
      noteDrawn(store, made)
      tell({ made, done: whole ? null : done })
    }
    const failed = (says: string) => {
      drop()
      tell({ done: null, fault: says })
    }
    const first = Math.min(FIRST, plan.draws)
    const goOn = () => {
      if (first === plan.draws) return
      pool ??= makePool()
      const ask = { scenario, bases: Object.fromEntries(shipped), from: first, to: plan.draws }
      stops.push(
        pool.draw(dataset, ask, {
          block: take,
          mended: (says) => tell({ mended: [...kept.mended, says] }),
          done: () => {},
          failed,
        }),
      )
    }
    stops.push(
      inSlices(() => drawInSteps(dataset, scenario, findBase, 0, first), {
        done(drawn) {
          take(packBlock(drawn))
          // Workers are given copies of the tables, which takes longer than the first picture may.
          goOn()
        },
        failed: (fault) => failed(inOneSentence(fault)),
        at: () => {},
      }),
    )
  }

  return {
    now: () => kept,
    follow(changed) {
      followers.add(changed)
      if (followers.size === 1) {
        unfollow = store.subscribe(look)
        look()
      }
      return () => {
        followers.delete(changed)
        if (followers.size > 0) return
        unfollow()
        drop()
        pool?.close()
        pool = undefined
        // What was dropped half way is begun again by the next who asks.
        if (kept.done !== null) {
          kept = { ...kept, done: null }
          of = null
        }
      }
    },
    stop() {
      drop()
      drop = () => {}
      tell({ done: null, stopped: true })
    },
    again: begin,
  }
}
