/** Keeps what was worked out from a result of the model for as long as the result is there. */
import type { RecipientTable } from '../../model/index'

/**
 * The same function, which works each result out once. What it says may depend on nothing else that
 * changes: the names of recipients, which come later, are not for it.
 */
export function kept<K extends object, V>(
  make: (recipients: RecipientTable, of: K) => V,
): (recipients: RecipientTable, of: K) => V {
  const found = new WeakMap<K, V>()
  return (recipients, of) => {
    const before = found.get(of)
    if (before !== undefined) return before
    const now = make(recipients, of)
    found.set(of, now)
    return now
  }
}
