/** Lays assumptions over what is held and takes them off again, so that no assumption is built upon another. */

/** What was held, by what was laid over it. */
const plain = new WeakMap<object, object>()
/** What was made last of a thing, and from which assumptions. */
const laid = new WeakMap<object, { readonly key: string; readonly made: object }>()
/** What was made last of a list. */
const lists = new WeakMap<object, readonly unknown[]>()

/** A thing as it is held, whatever was laid over it. */
export function withoutAssumptions<T extends object>(given: T): T {
  return (plain.get(given) ?? given) as T
}

/**
 * Lay assumptions over a thing as it is held: what `make` gives, or without a `key` the thing itself.
 * The same thing and key give the same object, so that nothing that reads it is worked out again.
 */
export function layOver<T extends object>(given: T, key: string | null, make: (own: T) => T): T {
  const own = withoutAssumptions(given)
  if (key === null) return own
  const before = laid.get(own)
  if (before?.key === key) return before.made as T
  const made = make(own)
  if (made !== own) plain.set(made, own)
  laid.set(own, { key, made })
  return made
}

/** A list of the same things as before as the same list. */
export function sameList<T>(given: readonly T[], now: readonly T[]): readonly T[] {
  const isNow = (list: readonly unknown[]) =>
    list.length === now.length && list.every((each, at) => each === now[at])
  if (isNow(given)) return given
  const before = lists.get(given)
  if (before !== undefined && isNow(before)) return before as readonly T[]
  lists.set(given, now)
  return now
}
