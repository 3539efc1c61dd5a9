/** Names recipients as a reader would: New York City, California's state award, agencies not named. */
import type { Dataset, RecipientKind, RecipientTable } from '../../model/index'

/** The recipient's name alone; its id until the names have arrived. */
export function nameOf(recipients: RecipientTable, index: number): string {
  if (recipients.ids[index]?.endsWith('-residual')) {
    const state = recipients.states[index] ?? -1
    return `${recipients.names[state] || recipients.ids[state] || 'Unknown'}, agencies not named`
  }
  return recipients.names[index] || recipients.ids[index] || 'unknown'
}

/** Whether a recipient's name has not arrived yet; an index of no recipient is not waited for. */
export function isUnnamed(recipients: RecipientTable, index: number): boolean {
  return recipients.names[index] === ''
}

/** The postal code of the state or territory a recipient lies in; empty for none. */
export function stateCode(recipients: RecipientTable, index: number): string {
  const state = recipients.states[index] ?? -1
  return state < 0 ? '' : (recipients.ids[state] ?? '')
}

/** A name that no other recipient has: `Springfield, MA (city)` or `California, state award`. */
export function fullName(recipients: RecipientTable, index: number): string {
  const kind = recipients.kinds[index]
  const name = nameOf(recipients, index)
  if (kind === 'state') return `${name}, state award`
  if (kind === 'territory' || kind === 'residual' || isAggregate(recipients, index)) return name
  const state = stateCode(recipients, index)
  return state === '' ? name : `${name}, ${state}`
}

/** The families a recipient is drawn in: states and territories, local governments, nonprofits, or none of them. */
export type Family = 'state' | 'local' | 'nonprofit' | 'other'

/** Which family a kind of recipient is drawn in. */
export function familyOf(kind: RecipientKind | undefined): Family {
  if (kind === 'state' || kind === 'territory') return 'state'
  if (kind === 'county' || kind === 'city' || kind === 'town' || kind === 'local') return 'local'
  if (kind === 'nonprofit') return 'nonprofit'
  return 'other'
}

/** The kind in words, for a table. */
export function kindWords(kind: RecipientKind | undefined): string {
  if (kind === 'residual') return 'not named'
  if (kind === 'local') return 'local governments'
  return kind === 'state' ? 'state award' : (kind ?? 'unknown')
}

/** Whether a recipient stands for all of a kind, in a state or in the nation. */
export function isAggregate(recipients: RecipientTable, index: number): boolean {
  return /^([A-Z]{2}-(local|nonprofits|local-or-nonprofits)|us-.+)$/.test(
    recipients.ids[index] ?? '',
  )
}

/** The index of a recipient by its id; -1 where there is none. */
export function indexOf(dataset: Dataset, id: string): number {
  return dataset.recipients.indexOf.get(id) ?? -1
}
