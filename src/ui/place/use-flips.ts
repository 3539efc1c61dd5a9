/** Tries one fact, reading and order after another for a place, in slices, and keeps what would change a finding. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { flipsInSteps, settle } from '../../model/index'
import type { Flip, Outcome, Scenario, SettleWith } from '../../model/index'
import { inSlices } from '../in-slices'
import { parametersOf } from '../parameters'
import { withChange } from '../scenario-changes'
import { findBase } from '../shipped'
import { usePage, usePageContext } from '../use-page'
import { indexOf } from '../views/names'

/** So long the scenario has to stay as it is before the search begins, in milliseconds. */
const RESTS = 250

/** What was found, with the outcome it was found on. */
export interface FlipsFound {
  readonly flips: readonly Flip[] | null
  /** Whether the scenario has changed since, and the search is under way again. */
  readonly stale: boolean
  readonly outcome: Outcome
  readonly at: number
  readonly fault: string
  readonly settleWith: SettleWith
}

/** Look for what would change the findings on a place in the scenario shown. */
export function useFlips(place: string): FlipsFound {
  const { store } = usePageContext()
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const [found, setFound] = useState<{ flips: readonly Flip[]; outcome: Outcome } | null>(null)
  const [at, setAt] = useState(0)
  const [fault, setFault] = useState('')
  const settleWith = useMemo<SettleWith>(
    () => (changes) => {
      const { dataset: now, doing } = store.getState()
      const { year } = outcome.settings
      const standard = (path: string) =>
        parametersOf(now, year).find((each) => each.path === path)?.value
      const scenario = Object.entries(changes).reduce<Scenario>(
        (sum, [path, value]) => withChange(sum, path, value, findBase, standard(path)),
        doing.now.scenario,
      )
      return settle(now, scenario, findBase)
    },
    [store, outcome],
  )
  useEffect(() => {
    setFault('')
    let stop = () => {}
    // A drag changes the outcome at every step: the search begins once it rests.
    const rest = setTimeout(() => {
      stop = inSlices(() => flipsInSteps(dataset, outcome, indexOf(dataset, place), settleWith), {
        done: (flips) => setFound({ flips, outcome }),
        failed: (reason) => setFault(reason instanceof Error ? reason.message : 'This failed.'),
        at: setAt,
      })
    }, RESTS)
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [dataset.facts, dataset.orders, outcome, place, settleWith])
  // What was found last stays in view until the search is done anew: a list must not come and go.
  const stale = found?.outcome !== outcome
  return {
    flips: found?.flips ?? null,
    stale,
    outcome: found?.outcome ?? outcome,
    at,
    fault,
    settleWith,
  }
}
