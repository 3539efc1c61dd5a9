/** Follows the scenario in view when the page is idle: the tables its years need are fetched first. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FiscalYear } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { RESTING, working } from '../working'
import type { Working } from '../working'
import { yearToFetch } from '../year-to-fetch'
import type { YearToFetch } from '../year-to-fetch'
import { follow, followedAlready, followedLast } from './follow'
import type { Followed } from './follow'

/** What there is to show: the course, whether a newer one is being worked out, and what stands in its way. */
interface InView {
  readonly followed: Followed | null
  readonly working: Working
  readonly fault: string
  readonly retry: () => void
}

type Shown = Omit<InView, 'retry'>

/** The course of the scenario in view; an older one stays in view while the next is worked out. */
export function useFollowed(): InView {
  const { store } = usePageContext()
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const busy = usePage((state) => state.busy !== null)
  const failed = useRef<FiscalYear | null>(null)
  const [tries, setTries] = useState(0)
  const [inView, setInView] = useState<Shown>(() => ({
    followed: followedAlready(store, dataset, scenario) ?? followedLast(store),
    working: working(),
    fault: '',
  }))
  useEffect(() => {
    const known = followedAlready(store, dataset, scenario)
    if (known !== null) return setInView({ followed: known, working: RESTING, fault: '' })
    const say = (now: Working, fault = '') =>
      setInView(({ followed }) => ({ followed, working: now, fault }))
    let missing: YearToFetch | undefined
    try {
      missing = yearToFetch(dataset, scenario, findBase)
    } catch (fault) {
      return say(RESTING, inOneSentence(fault))
    }
    if (missing !== undefined) {
      const { year } = missing
      // What could not be fetched is asked for again when the reader says so.
      if (failed.current === year) return
      say(working(`Reading the tables of FY${year}.`))
      const refuse = (says: string) => {
        failed.current = year
        say(RESTING, says)
      }
      // Another preparation under way would be dropped; this one comes when it is done.
      if (!busy) actions.ready(missing.scenario, () => {}, refuse)
      return
    }
    // A run that fits into a frame is not announced; a longer one says how far it has come.
    return inSlices(() => follow(store, dataset, scenario, findBase), {
      done: (followed) => setInView({ followed, working: RESTING, fault: '' }),
      failed: (fault) => say(RESTING, inOneSentence(fault)),
      at: (share) => say(working(undefined, share)),
    })
  }, [store, dataset, scenario, busy, actions, tries])
  const retry = useCallback(() => {
    failed.current = null
    setTries((count) => count + 1)
  }, [])
  return { ...inView, retry }
}
