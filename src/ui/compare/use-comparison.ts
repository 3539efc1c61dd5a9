/** Runs the chosen scenarios one after the other, each in a turn of its own, and compares them. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { compareInSteps, partOf, runComparedInSteps } from '../../model/index'
import type {
  ComparedRun,
  Comparison,
  Dataset,
  DenominatorTables,
  Scenario,
  Steps,
} from '../../model/index'
import { inSlices } from '../in-slices'
import { hasSameData } from '../next/follow'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { RESTING, working } from '../working'
import type { Working } from '../working'
import { yearToFetch } from '../year-to-fetch'

/** A scenario with the letter it is called by. */
export interface Named {
  readonly name: string
  readonly scenario: Scenario
}

/** What there is to show: the comparison, what is being done, and what stands in its way. */
interface InView {
  readonly comparison: Comparison | null
  readonly dataset: Dataset | null
  readonly working: Working
  readonly fault: string
}

type Kept = WeakMap<Scenario, { readonly dataset: Dataset; readonly run: ComparedRun }>
const kept: Kept = new WeakMap()

/** Compare scenarios; an older comparison stays in view while the next is worked out. */
export function useComparison(
  named: readonly Named[],
  tables: DenominatorTables | null,
): InView & { readonly retry: () => void } {
  const { store } = usePageContext()
  const actions = useActions()
  // A change of the scenario in view stops a fetch under way; what was asked for is asked for again.
  const scenario = usePage((state) => state.doing.now.scenario)
  const [tries, setTries] = useState(0)
  const [inView, setInView] = useState<InView>({
    comparison: null,
    dataset: null,
    working: working(),
    fault: '',
  })
  useEffect(() => {
    let wanted = true
    let drop = () => {}
    const say = (now: Working, fault = '') => {
      if (wanted) setInView((before) => ({ ...before, working: now, fault }))
    }
    /** One part of the work after another: each scenario counts as much as the comparison of all. */
    const inTurn = <T>(
      part: number,
      says: string,
      make: () => Steps<T>,
      then: (result: T) => void,
    ) => {
      const parts = named.length + 1
      drop = inSlices(() => partOf([part / parts, (part + 1) / parts], make()), {
        done: (result) => {
          if (wanted) then(result)
        },
        failed: (fault) => say(RESTING, inOneSentence(fault)),
        at: (share) => say(working(says, share)),
      })
    }
    const runs: ComparedRun[] = []
    const follow = (at: number): void => {
      const one = named[at]
      if (one === undefined) return compare()
      const says = `Working\u2026 ${at + 1} of ${named.length}: ${one.scenario.title}`
      fetchFor(one.scenario, says, () =>
        inTurn(
          at,
          says,
          () => runOf(store.getState().dataset, one),
          (run) => {
            runs.push(run)
            follow(at + 1)
          },
        ),
      )
    }
    const fetchFor = (scenario: Scenario, says: string, then: () => void, tried = '') => {
      if (!wanted) return
      const refuse = (fault: string) => say(RESTING, fault)
      const next = () => {
        if (!wanted) return
        try {
          const missing = yearToFetch(store.getState().dataset, scenario, findBase)
          if (missing === undefined) return then()
          const { year } = missing
          if (year === tried) return refuse(`The tables of fiscal year ${year} could not be read.`)
          say(working(says))
          actions.ready(
            missing.scenario,
            () => queueMicrotask(() => fetchFor(scenario, says, then, year)),
            refuse,
          )
        } catch (fault) {
          refuse(inOneSentence(fault))
        }
      }
      if (tried === '') actions.ready(scenario, () => queueMicrotask(next), refuse)
      else next()
    }
    const compare = () => {
      const { dataset } = store.getState()
      inTurn(
        named.length,
        'Working\u2026 comparing',
        () => compareInSteps(dataset, runs, findBase, tables),
        (comparison) => setInView({ comparison, dataset, working: RESTING, fault: '' }),
      )
    }
    say(working())
    follow(0)
    return () => {
      wanted = false
      drop()
    }
  }, [store, actions, named, tables, scenario, tries])
  const retry = useCallback(() => setTries((count) => count + 1), [])
  return { ...inView, retry }
}

/** The run of a scenario; one that was followed on the same data is taken again under its new letter. */
function* runOf(dataset: Dataset, named: Named): Steps<ComparedRun> {
  const before = kept.get(named.scenario)
  if (before !== undefined && hasSameData(before.dataset, dataset))
    return { ...before.run, name: named.name }
  const run = yield* runComparedInSteps(dataset, named, findBase)
  kept.set(named.scenario, { dataset, run })
  return run
}
