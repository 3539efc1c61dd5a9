/** Tries one fact, reading and order after another for a place, in slices, and keeps what would change a finding. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { flipsInSteps, listParameters, settle, simulate } from '../../model/index'
import type { Flip, Outcome, Scenario, SettleWith } from '../../model/index'
import { inSlices } from '../in-slices'
import type { Results } from '../page-state'
import { withChange } from '../scenario-changes'
import { findBase } from '../shipped'
import { usePage } from '../use-page'
import { indexOf } from '../views/names'

/** So long the scenario has to stay as it is before the search begins, in milliseconds. */
const RESTS = 250

/** A run, and what it would have come to with changes. */
export interface Tried {
  readonly outcome: Outcome
  readonly outcomeWith: (changes: Flip['changes']) => Outcome
}

/** What was found, with the run it was found on. */
interface FlipsFound {
  readonly flips: readonly Flip[] | null
  /** Whether the scenario has changed since, and the search is under way again. */
  readonly stale: boolean
  readonly of: Tried
  readonly at: number
  readonly fault: string
}

/** Look for what would change the findings on a place in the scenario shown. */
export function useFlips(place: string): FlipsFound {
  const results = usePage((state) => state.shown)
  const [found, setFound] = useState<{ flips: readonly Flip[]; of: Tried } | null>(null)
  const [at, setAt] = useState(0)
  const [fault, setFault] = useState('')
  const of = useMemo(() => triedOn(results), [results])
  useEffect(() => {
    setFault('')
    let stop = () => {}
    const { dataset } = results.ran
    const search = () =>
      flipsInSteps(dataset, of.outcome, indexOf(dataset, place), settleOn(results))
    // A drag changes the outcome at every step: the search begins once it rests.
    const rest = setTimeout(() => {
      stop = inSlices(search, {
        done: (flips) => setFound({ flips, of }),
        failed: (reason) => setFault(reason instanceof Error ? reason.message : 'This failed.'),
        at: setAt,
      })
    }, RESTS)
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [results, of, place])
  // What was found last stays in view until the search is done anew: a list must not come and go.
  const stale = found?.of !== of
  return { flips: found?.flips ?? null, stale, of: found?.of ?? of, at, fault }
}

function triedOn(results: Results): Tried {
  const { ran, outcome } = results
  const settleWith = settleOn(results)
  return {
    outcome,
    outcomeWith: (changes) => simulate(ran.dataset, settleWith(changes), outcome),
  }
}

/** Settles changes over the scenario that was run, on the data it was run on: those in view may be newer. */
function settleOn({ ran: { dataset, scenario }, outcome }: Results): SettleWith {
  const parameters = listParameters(dataset, outcome.settings.year)
  const standard = (path: string) => parameters.find((each) => each.path === path)?.value
  return (changes) => {
    const changed = Object.entries(changes).reduce<Scenario>(
      (sum, [path, value]) => withChange(sum, path, value, findBase, standard(path)),
      scenario,
    )
    return settle(dataset, changed, findBase)
  }
}
