/** Gives the orders behind a finding as reasons: what lifts the condition, and what may lift it. */
import type { Dataset, Finding, Reason } from './types'

/** Explain which orders and points of law lift a condition from a recipient, or may do so. */
export function explainOrders(dataset: Dataset, finding: Finding): readonly Reason[] {
  const order = (value: string) => (id: string) => {
    const found = dataset.orders.find((candidate) => candidate.id === id)
    if (found === undefined) return []
    const { case: name, court, date, says, source } = found
    return [
      {
        says: `${name}, ${court}, ${date}: ${says}`,
        value,
        unit: 'word' as const,
        source,
        from: [],
      },
    ]
  }
  const point = (id: string) => {
    const found = dataset.switches.find((candidate) => candidate.id === id)
    if (found === undefined) return []
    const { label, says, source } = found
    return [{ says: `${label}: ${says}`, value: 'void', unit: 'word' as const, source, from: [] }]
  }
  return [
    ...finding.orders.flatMap(order('bars it')),
    ...finding.switches.flatMap(point),
    ...finding.mayProtect.flatMap(order('cannot be told')),
  ]
}
