/** Keeps what a reader did, so that it can be undone; one drag of a slider is one thing done. */

/** The present with everything before and after it. */
export interface History<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
  /** The gesture still under way; further changes of it replace the present. */
  readonly gesture: string | null
}

const keptAtMost = 200

/** Begin a history with nothing done. */
export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [], gesture: null }
}

/** Record a change; within one gesture it takes the place of the gesture's earlier change. */
export function record<T>(history: History<T>, now: T, gesture: string | null = null): History<T> {
  if (gesture !== null && gesture === history.gesture) return { ...history, now, future: [] }
  return { past: [...history.past, history.now].slice(-keptAtMost), now, future: [], gesture }
}

/** End the gesture under way, so that the next change is a step of its own. */
export function endGesture<T>(history: History<T>): History<T> {
  return history.gesture === null ? history : { ...history, gesture: null }
}

/** Step back, or give the same history where nothing was done. */
export function undo<T>(history: History<T>): History<T> {
  const now = history.past.at(-1)
  if (now === undefined) return history
  const future = [history.now, ...history.future]
  return { past: history.past.slice(0, -1), now, future, gesture: null }
}

/** Step forward again, or give the same history where nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const now = history.future[0]
  if (now === undefined) return history
  const past = [...history.past, history.now]
  return { past, now, future: history.future.slice(1), gesture: null }
}
