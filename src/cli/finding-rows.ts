/** Picks the findings worth a line of their own, and says in a sentence what orders protect and what is left out. */

import type { Dataset, Finding, RecipientId } from '../model/index'
import { inFull } from './figures'

/** Recipients of a condition that are all listed, whatever is known of them. */
const MOST_LISTED = 60

/** Of many recipients, those that fail, would fail but for an order, or of which a fact is known. */
export function listedRecipients(
  dataset: Dataset,
  findings: readonly Finding[],
): ReadonlySet<RecipientId> {
  const telling = findings.filter(
    ({ result, before, because }) =>
      result === 'fails' || before === 'fails' || (because.length > 0 && result === 'unknown'),
  )
  const listed = findings.length > MOST_LISTED ? telling : findings
  return new Set(listed.map(({ recipient }) => dataset.recipients.ids[recipient]!))
}

/** A sentence on those that orders protect and one on those not listed; empty where there are none. */
export function findingNotes(findings: readonly Finding[], listed: number): string {
  const kept = findings.filter(({ result }) => result === 'protected')
  const orders = [...new Set(kept.flatMap((one) => [...one.orders, ...one.switches]))]
  const would = kept.filter(({ before }) => before === 'fails').length
  const open = findings.some(
    ({ mayProtect, result }) => result === 'unknown' && mayProtect.length > 0,
  )
  const rest = findings.length - listed
  return [
    kept.length === 0
      ? ''
      : ` ${inFull(kept.length)} are protected by ${orders.join(', ')}; ${inFull(would)} of them would fail.`,
    open ? ' Of some it cannot be told whether an order protects them.' : '',
    rest === 0 ? '' : ` The other ${inFull(rest)} are not listed here; --json and --csv have them.`,
  ].join('')
}
