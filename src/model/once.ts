/** Puts work off until somebody asks for its result, and does it once. */

/** Return a function that works a value out on its first call and gives the same value ever after. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
