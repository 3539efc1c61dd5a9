/** Makes the finding about one recipient, with the facts that decided it and the orders that touch it. */
import { actorOf, namesBehind } from './because'
import type { Protected } from './enjoin'
import type { Evidence } from './evidence'
import { maskFinding } from './masked'
import type { Masked } from './masked'
import type { Reading } from './reading-in-force'
import { openNames } from './rule-atoms'
import type { ConditionId, FactName, Finding } from './types'

/** Looks up whether an order lifts a condition from a recipient. */
type ProtectionLookup = (recipient: number, condition: ConditionId) => Protected

/**
 * Give a function that makes the finding about one recipient under the first of `conditions`.
 *
 * An order protects from the finding where it bars all of `conditions`. Throws nothing; a reading
 * was found before.
 */
export function findingMaker(
  reading: Reading,
  evidence: Evidence,
  conditions: readonly ConditionId[],
  protection: ProtectionLookup,
): (recipient: number) => Finding {
  return (recipient) => {
    const held = hold(reading, evidence, conditions, protection, recipient)
    const because = namesRead(reading, evidence, held, recipient).flatMap(
      (name) => evidence.fact(recipient, name) ?? [],
    )
    const unknown = held.result === 'unknown'
    const fact = (name: FactName) => evidence.value(recipient, name)
    return {
      recipient,
      condition: conditions[0] ?? '',
      definition: reading.definition.id,
      result: held.result,
      before: held.before,
      because,
      open: unknown ? openNames(reading.tree, fact, held.barred) : [],
      unsourced: unknown && settledByCoded(reading, evidence, conditions, protection, recipient),
      orders: held.orders,
      mayProtect: held.mayProtect,
      switches: held.switches,
      actor: held.before === 'unknown' ? 'unknown' : actorOf(because),
    }
  }
}

/** Hold a reading against a recipient on the evidence that counts. */
export function hold(
  reading: Reading,
  evidence: Evidence,
  conditions: readonly ConditionId[],
  protection: ProtectionLookup,
  recipient: number,
): Masked {
  return maskFinding(
    reading,
    conditions,
    (name) => evidence.value(recipient, name),
    evidence.words,
    (id) => protection(recipient, id),
  )
}

/** Whether facts coded without a source, if admitted, would settle a finding that is open. */
export function settledByCoded(
  reading: Reading,
  evidence: Evidence,
  conditions: readonly ConditionId[],
  protection: ProtectionLookup,
  recipient: number,
): boolean {
  const more = reading.names.some(
    (name) => evidence.coded(recipient, name) !== evidence.value(recipient, name),
  )
  if (!more) return false
  const coded = maskFinding(
    reading,
    conditions,
    (name) => evidence.coded(recipient, name),
    evidence.words,
    (id) => protection(recipient, id),
  )
  return coded.result !== 'unknown'
}

/** The facts a finding rests on: those that decide it; of an open one, all that it reads. */
export function namesRead(
  { tree, names }: Reading,
  evidence: Evidence,
  held: Masked,
  recipient: number,
): readonly FactName[] {
  if (held.before === 'unknown') return names
  // Where an order protects, or may, the place is explained by what it would have failed by.
  const barred = held.result === 'fails' ? held.barred : undefined
  const value = (name: FactName) => evidence.value(recipient, name)
  return namesBehind(tree, value, barred).filter((name) => value(name) !== 'unknown')
}
