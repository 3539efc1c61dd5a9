/** Does a part's long work in slices once it is wanted, keeps the last result in view, and can be stopped. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Dataset, Steps } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { RESTING, working } from '../working'
import type { Working } from '../working'

/** So long a scenario has to stay as it is before the work begins, in milliseconds: a drag changes it at every step. */
const RESTS = 250

/** What is to be done. */
export interface Work<T> {
  /** False while nobody sees the part. */
  readonly wanted: boolean
  /** What is under way, for who waits. */
  readonly says: string
  /** Hands over the data that the work reads, at once or when they have come. */
  readonly ready: (then: (dataset: Dataset) => void, refuse: (says: string) => void) => void
  readonly make: (dataset: Dataset) => Steps<T>
}

/** What there is to show of it. */
export interface Sliced<T> {
  /** The last that was done; null for none yet. */
  readonly result: T | null
  /** Whether it is of what is asked for now. */
  readonly fresh: boolean
  readonly working: Working
  readonly fault: string
  readonly stopped: boolean
  readonly stop: () => void
  readonly retry: () => void
}

/** Do the work, and do it anew when one of `rests` changes. */
export function useSliced<T>(work: Work<T>, rests: readonly unknown[]): Sliced<T> {
  const [state, setState] = useState<Omit<Sliced<T>, 'stop' | 'retry'>>({
    result: null,
    fresh: false,
    working: RESTING,
    fault: '',
    stopped: false,
  })
  const [tries, setTries] = useState(0)
  const drop = useRef(() => {})
  useEffect(() => {
    if (!work.wanted) return
    const say = (next: Partial<Sliced<T>>) => setState((before) => ({ ...before, ...next }))
    let open = true
    let stop = () => {}
    say({ fresh: false, working: working(work.says), fault: '', stopped: false })
    const failed = (fault: string) => {
      if (open) say({ working: RESTING, fault })
    }
    const begin = (dataset: Dataset) => {
      if (!open) return
      stop = inSlices(() => work.make(dataset), {
        done: (result) => say({ result, fresh: true, working: RESTING }),
        failed: (fault) => failed(inOneSentence(fault)),
        at: (share) => say({ working: working(work.says, share) }),
      })
    }
    const timer = setTimeout(() => work.ready(begin, failed), tries === 0 ? RESTS : 0)
    drop.current = () => {
      open = false
      clearTimeout(timer)
      stop()
    }
    return () => drop.current()
  }, [work.wanted, tries, ...rests])
  return {
    ...state,
    stop() {
      drop.current()
      setState((before) => ({ ...before, working: RESTING, stopped: true }))
    },
    retry: () => setTries((count) => count + 1),
  }
}
