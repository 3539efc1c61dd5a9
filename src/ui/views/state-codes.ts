/** Ties the census numbers of states to their postal codes. */
import type { RecipientTable } from '../../model/index'

/** The capital and the territories, whose counties the tables may not hold. */
const apart: readonly (readonly [string, string])[] = [
  ['11', 'DC'],
  ['60', 'AS'],
  ['66', 'GU'],
  ['69', 'MP'],
  ['72', 'PR'],
  ['78', 'VI'],
]

/** Postal codes by the two digits that begin every county's GEOID. */
export function stateCodes(recipients: RecipientTable): ReadonlyMap<string, string> {
  const codes = new Map(apart)
  recipients.kinds.forEach((kind, index) => {
    if (kind !== 'county') return
    const state = recipients.ids[recipients.states[index] ?? -1]
    if (state !== undefined) codes.set(recipients.ids[index]!.slice(0, 2), state)
  })
  return codes
}

/** The name of a state or territory as short as it can be read on a picture. */
export function shortStateName(name: string): string {
  return name
    .replace('District of Columbia', 'Washington, DC')
    .replace('Northern Mariana Islands', 'N. Marianas')
    .replace(/^(U\.?S\.? )?Virgin Islands.*$/, 'Virgin Islands')
}
