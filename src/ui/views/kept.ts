/** Keeps what was worked out from a result of the model for as long as the result is there. */
import type { RecipientTable } from '../../model/index'

/**
 * The same function, which works each result out once for a table of recipients; a table whose names
 * and counties have come is another one. What it says may depend on nothing else that changes.
 */
export function kept<K extends object, V>(
  make: (recipients: RecipientTable, of: K) => V,
): (recipients: RecipientTable, of: K) => V {
  const tables = new WeakMap<RecipientTable, WeakMap<K, V>>()
  return (recipients, of) => {
    const found = tables.get(recipients) ?? new WeakMap<K, V>()
    tables.set(recipients, found)
    const before = found.get(of)
    if (before !== undefined) return before
    const now = make(recipients, of)
    found.set(of, now)
    return now
  }
}
