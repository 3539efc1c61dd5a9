/** Cuts long work into steps, so that a page can paint between them; elsewhere it is done at once. */

/** Work in steps: each says what part of it is done, from 0 to 1; the result comes at its end. */
export type Steps<T> = Generator<number, T, void>

/** Do work that is cut into steps at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Work that is one part of a longer one: what it says of itself is put between two shares of the whole. */
export function* partOf<T>([from, to]: readonly [number, number], steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield from + (to - from) * step.value
  }
}
