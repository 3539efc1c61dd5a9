/** Lays recipients out in columns, in order of id, with the state each lies in worked out once. */
import type { RecipientId, RecipientKind, RecipientTable, Untold } from './types'

/** One recipient before it is tabulated. */
export interface RecipientEntry {
  readonly id: RecipientId
  readonly name: string
  readonly kind: RecipientKind
  /** The state or territory it lies in; its own id for a state. */
  readonly state: RecipientId
  readonly county: string
}

/** Make the recipient table. Ids must be unique; the order of entries does not matter. */
export function tabulateRecipients(given: readonly RecipientEntry[]): RecipientTable {
  const entries = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const indexOf = new Map(entries.map((entry, index) => [entry.id, index]))
  const states = Int32Array.from(entries, (entry) => indexOf.get(entry.state) ?? -1)
  const units = states.filter((state, index) => state === index)
  const untold = (kind: Untold) =>
    units.map((unit) => indexOf.get(`${entries[unit]!.id}-${kind}`) ?? -1)
  const rowOf = new Map(Array.from(units, (unit, row) => [unit, row]))
  return {
    count: entries.length,
    ids: entries.map((entry) => entry.id),
    names: entries.map((entry) => entry.name),
    kinds: entries.map((entry) => entry.kind),
    states,
    units,
    unitRows: Uint8Array.from(states, (state) => rowOf.get(state) ?? 255),
    alone: {
      ids: Array.from(units, (unit) => entries[unit]!.id),
      members: Array.from(units, (unit) => [{ recipient: unit, share: 1 }]),
    },
    untold: {
      local: untold('local'),
      nonprofits: untold('nonprofits'),
      'local-or-nonprofits': untold('local-or-nonprofits'),
      residual: untold('residual'),
    },
    counties: entries.map((entry) => entry.county),
    indexOf,
    none: new Float64Array(entries.length),
  }
}
