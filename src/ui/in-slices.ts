/** Does long work in slices, between which the page paints and answers. */
import type { Steps } from '../model/index'

/** Work shorter than this is done at once: it fits into a frame. */
const FIRST = 12
/** Longer than this at a stretch would be felt. */
const SLICE = 8
/** How often it is said how far the work has come, in milliseconds. */
const TOLD = 120

/** Whom to tell. */
interface Told<T> {
  readonly done: (result: T) => void
  readonly failed: (fault: unknown) => void
  /** How far it has come, from 0 to 1; never told of work that fits into one slice. */
  readonly at: (share: number) => void
}

/** Begin the work in a turn of its own and go on until it is done; the function given back drops it. */
export function inSlices<T>(make: () => Steps<T>, { done, failed, at }: Told<T>): () => void {
  let steps: Steps<T> | undefined
  let told = -Infinity
  const slice = () => {
    const start = performance.now()
    const most = steps === undefined ? FIRST : SLICE
    try {
      steps ??= make()
      let step = steps.next()
      while (step.done !== true && performance.now() - start < most) step = steps.next()
      if (step.done === true) return done(step.value)
      if (start - told >= TOLD) {
        told = start
        at(step.value)
      }
      timer = setTimeout(slice)
    } catch (fault) {
      failed(fault)
    }
  }
  let timer = setTimeout(slice)
  return () => clearTimeout(timer)
}
