/** Runs the back-tests once the tables and rules they read have arrived; the reader's scenario stays as it is. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import {
  BACK_TESTED,
  backTestsInSteps,
  courseYears,
  gatherChanges,
  partOf,
  runBothInSteps,
  settle,
  unparsedRules,
} from '../../model/index'
import type { BackTests, Dataset, Scenario, Steps } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence, missingYears } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { RESTING, working } from '../working'
import type { Working } from '../working'

/** What there is to show: the results, what is being done, and what stands in the way. */
interface BackTestsInView {
  readonly tests: BackTests | null
  readonly working: Working
  readonly fault: string
  readonly retry: () => void
}

type Shown = Omit<BackTestsInView, 'retry'>

let kept: { readonly facts: Dataset['facts']; readonly tests: BackTests } | null = null

/** The back-tests, worked out once for each edition of the data. */
export function useBackTests(): BackTestsInView {
  const { store } = usePageContext()
  const actions = useActions()
  const facts = usePage((state) => state.dataset.facts)
  const busy = usePage((state) => state.busy !== null)
  const failed = useRef<Scenario | null>(null)
  const [tries, setTries] = useState(0)
  const [shown, setShown] = useState<Shown>({ tests: null, working: working(), fault: '' })
  useEffect(() => {
    if (kept?.facts === facts) return setShown({ tests: kept.tests, working: RESTING, fault: '' })
    const { dataset } = store.getState()
    const say = (now: Working, fault = '') => setShown({ tests: null, working: now, fault })
    const next = firstUnready(dataset)
    if (next !== undefined) {
      if (failed.current === next) return
      say(working('Reading the tables of 2016 to 2018 and 2025.'))
      // Another preparation under way would be dropped; this one comes when it is done.
      if (busy) return
      return actions.ready(
        next,
        () => setTries((count) => count + 1),
        (says) => {
          failed.current = next
          say(RESTING, says)
        },
      )
    }
    say(working())
    return inSlices(() => bothTests(dataset), {
      done(tests) {
        kept = { facts, tests }
        setShown({ tests, working: RESTING, fault: '' })
      },
      failed: (fault) => say(RESTING, inOneSentence(fault)),
      at: (share) => say(working(undefined, share)),
    })
  }, [store, facts, busy, actions, tries])
  const retry = useCallback(() => {
    failed.current = null
    setTries((count) => count + 1)
  }, [])
  return { ...shown, retry }
}

/** Both runs and what comes of them; the first follows three years and takes most of the time. */
function* bothTests(dataset: Dataset): Steps<BackTests> {
  const [first, second] = BACK_TESTED
  const happened = yield* partOf([0, 0.8], runBothInSteps(dataset, first, findBase))
  const late = yield* partOf([0.8, 0.9], runBothInSteps(dataset, second, findBase))
  return yield* partOf([0.9, 1], backTestsInSteps(dataset, happened, late))
}

/** What has to be fetched for one year: the scenario with its own rules, and each of its years with the programs it counts. */
const steps: readonly Scenario[] = BACK_TESTED.map(findBase)

/** The first scenario or year of one whose program, table or rule has not arrived. */
function firstUnready(dataset: Dataset): Scenario | undefined {
  return steps.flatMap((scenario) => [scenario, ...otherYears(dataset, scenario)]).find(lacks)

  function lacks(scenario: Scenario): boolean {
    try {
      const settings = settle(dataset, scenario, findBase)
      return (
        missingYears(dataset, settings).length > 0 || unparsedRules(dataset, settings).length > 0
      )
    } catch {
      // A program that has not arrived; asking for it says so where it is something else.
      return true
    }
  }
}

const plain = new Map<string, Scenario>()

/** The other fiscal years a scenario follows, each with nothing but its formulas; the same objects every time. */
function otherYears(dataset: Dataset, scenario: Scenario): readonly Scenario[] {
  const { year, years } = courseYears(dataset, gatherChanges(scenario, findBase))
  return years
    .filter((each) => each !== year)
    .map((each) => {
      const known = plain.get(each)
      const made = known ?? { ...scenario, base: null, layers: [], changes: { year: each } }
      plain.set(each, made)
      return made
    })
}
