/** Lists who goes on: those an order protects, and awards that survive although the state's is stopped. */
import { placeOf } from '../paid-column'
import { isLocal } from '../recipient-words'
import { shieldedRow } from './blast-rows'
import type { BlastRow, ProgramBlast } from './blast-row'
import type { Amount } from '../kept'
import type { Dataset, OrderId, RecipientId } from '../types'

/**
 * List the awards that go on, in order of recipient: whole, or the part that nothing stops.
 *
 * Protected: a finding would go against the recipient, and an order lifts the condition. In a caught
 * state: the state's own award is stopped because the state fails, not because everyone waits, and
 * the local government's is not. Members of a joint award whose agent is stopped are left out.
 */
export function shieldedRows(
  dataset: Dataset,
  blast: ProgramBlast,
  hitJointly: ReadonlySet<RecipientId>,
): readonly BlastRow[] {
  const { recipients } = dataset
  const { part, hits } = blast
  const protectors = protectorsOf(blast)
  const rows: BlastRow[] = []
  for (const recipient of part.allocation.paid) {
    if (hitJointly.has(recipients.ids[recipient]!)) continue
    const caughtState = isInsideCaught(dataset, blast, recipient)
    const orders = protectors.get(recipient)
    const own = hits.get(recipient)
    // Hit itself, and by no order's doing less: it stands in the inner ring alone.
    if (orders === undefined && (!caughtState || own !== undefined)) continue
    const dollars = goesOn(blast, recipient)
    if (own === undefined ? dollars.high <= 0 : dollars.value < 1) continue
    rows.push(
      shieldedRow(dataset, blast, recipient, {
        how: orders === undefined ? 'own-award' : 'order',
        dollars,
        insideCaught: caughtState,
        orders: orders ?? [],
        says:
          orders === undefined
            ? 'Its own award goes on: the state’s is stopped, and the condition is held against each award by itself.'
            : caughtState
              ? 'An order protects its own award; what its state would have handed on to it is stopped with the state’s.'
              : 'An order lifts the condition from it.',
      }),
    )
  }
  return rows
}

/** Whether this is a local government of a state whose own award is stopped because it fails, not because it waits. */
export function isInsideCaught(
  { recipients }: Dataset,
  { hits }: ProgramBlast,
  recipient: number,
): boolean {
  const state = recipients.states[recipient]!
  if (state < 0 || state === recipient || !isLocal(recipients, recipient)) return false
  const above = hits.get(state)
  return above !== undefined && !above.waits && above.dollars > 0
}

/** By recipient: the orders that lift a condition on which its award hangs. */
export function protectorsOf({ part }: ProgramBlast): ReadonlyMap<number, readonly OrderId[]> {
  const orders = new Map<number, readonly OrderId[]>()
  for (const { findings } of part.conditions) {
    for (const finding of findings) {
      if (finding.result !== 'protected') continue
      const there = orders.get(finding.recipient) ?? []
      orders.set(finding.recipient, [...new Set([...there, ...finding.orders])])
    }
  }
  return orders
}

/** An allocation less what of it stops, with the range it is known within. */
function goesOn({ part, hits }: ProgramBlast, recipient: number): Amount {
  const { allocation } = part
  const due = allocation.paidDollars[placeOf(allocation.paid, recipient)]!
  const [low, high] = [allocation.low[recipient]!, allocation.high[recipient]!]
  const hit = hits.get(recipient)
  const value = Math.max(0, due - (hit?.dollars ?? 0))
  return {
    value,
    low: Math.max(0, Math.min(value, (Number.isNaN(low) ? due : low) - (hit?.most ?? 0))),
    high: Math.max(value, (Number.isNaN(high) ? due : high) - (hit?.dollars ?? 0)),
  }
}
