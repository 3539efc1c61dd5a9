/** Says whom an order protects: everyone, those named, what lies in a named state, the members of an association. */
import { isLocal, isSet } from './recipient-words'
import type { Truth } from './truth'
import type { Dataset, Day, FactName, Order, Protection, RecipientId, RecipientKind } from './types'

type Where = Pick<Dataset, 'recipients'>

/** Whether a recipient is named, or is a named state or one of its governments. */
export function isNamed(
  { recipients }: Where,
  recipient: number,
  named: readonly RecipientId[],
  subdivisionsOf: readonly RecipientId[],
): boolean {
  if (named.includes(recipients.ids[recipient]!)) return true
  const state = recipients.states[recipient]!
  if (state < 0 || !subdivisionsOf.includes(recipients.ids[state]!)) return false
  // Tribes and nonprofits lie in a state without being a part of its government.
  return state === recipient || isLocal(recipients, recipient)
}

/** Looks up whether a recipient is a member of an association. */
type MemberLookup = (recipient: number, fact: FactName) => string

/** How the reader has relief redrawn. */
export interface Redraw {
  /** How wide relief of courts goes, whatever the orders say. */
  readonly scope: Protection['scope'] | undefined
  /** Relief that a court held back pending appeal is given all the same. */
  readonly noStays: boolean
}

/**
 * Whether an order covers a recipient on a day, where no later order takes that away.
 *
 * Notices of the executive keep the width they state. Where the list of those protected was not
 * seen whole, it is open for those not named of the kinds among which they are to be found.
 */
export function covers(
  dataset: Where,
  order: Order,
  day: Day,
  recipient: number,
  member: MemberLookup,
  { scope, noStays }: Redraw,
): Truth {
  const { protects, stayed } = order
  if (order.by === 'court' && scope !== undefined) {
    return redrawn(dataset, protects, recipient, member, scope)
  }
  if (stayed !== undefined && !noStays && (stayed.until === '' || day < stayed.until)) {
    const kept = isNamed(dataset, recipient, stayed.except, stayed.exceptSubdivisionsOf)
    if (!kept) return 'no'
  }
  if (protects.who !== 'named') return protects.who === 'everyone' ? 'yes' : 'no'
  if (isNamed(dataset, recipient, protects.recipients, protects.subdivisionsOf)) return 'yes'
  return unnamed(dataset, protects, recipient, member, true)
}

function redrawn(
  dataset: Where,
  protects: Protection,
  recipient: number,
  member: MemberLookup,
  scope: Protection['scope'],
): Truth {
  if (protects.who === 'nobody' || scope === 'none') return 'no'
  if (scope === 'nationwide') return 'yes'
  const plaintiffs = protects.plaintiffs.length > 0 ? protects.plaintiffs : protects.recipients
  const states =
    scope === 'state-and-subdivisions' ? [...plaintiffs, ...protects.subdivisionsOf] : []
  if (isNamed(dataset, recipient, plaintiffs, states)) return 'yes'
  return unnamed(dataset, protects, recipient, member, scope === 'association-members')
}

/** Whether someone not named is a member, or one of those protected whom nobody saw named. */
function unnamed(
  { recipients }: Where,
  protects: Protection,
  recipient: number,
  member: MemberLookup,
  members: boolean,
): Truth {
  const among = protects.among ?? localKinds
  const kind = recipients.kinds[recipient]!
  const set = isSet(recipients, recipient) && among.some((one) => localKinds.includes(one))
  if (!among.includes(kind) && !set) return 'no'
  if (members && protects.members !== '') {
    const word = set ? 'unknown' : member(recipient, protects.members)
    if (word !== 'no') return word === 'yes' ? 'yes' : 'open'
  }
  return protects.who === 'named' && !protects.complete ? 'open' : 'no'
}

const localKinds: readonly RecipientKind[] = ['county', 'city', 'town']
