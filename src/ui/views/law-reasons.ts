/** Gives facts and orders as reasons: the word or what was done, the days, the source, whose rule it is. */
import type { Dataset, Fact, FactName, OrderId, Reason } from '../../model/index'
import { day } from '../format'

/** A fact with its days, its standing and its actor. */
export function factReason(dataset: Dataset, fact: Fact): Reason {
  const said = [
    `${factLabel(dataset, fact.name)}, ${daysOf(fact)}`,
    fact.note === '' ? '' : `: ${fact.note}`,
    fact.standing === 'unsourced' ? '. Coded without a source' : '',
    fact.actor === 'unknown' ? '' : `. Whose rule or act: ${fact.actor}`,
  ]
  return {
    says: `${said.join('')}.`.replace(/\.\.$/, '.'),
    value: wordOf(fact.value),
    unit: 'word',
    source: fact.source,
    from: [],
  }
}

/** The days a fact speaks of, and from when it could be known where that is later. */
export function daysOf({ from, until, known }: Fact): string {
  const days = until === '' ? `from ${day(from)}` : `from ${day(from)} until ${day(until)}`
  return known > from ? `${days}, known from ${day(known)}` : days
}

/** An order as a reason: what it did for the place. */
export function orderReason(dataset: Dataset, id: OrderId, value: string): Reason {
  const order = dataset.orders.find((each) => each.id === id)
  if (order === undefined) return { says: id, value, unit: 'word', from: [] }
  return {
    says: `${order.case}, ${order.court}, ${day(order.date)}: ${order.says}`,
    value,
    unit: 'word',
    source: order.source,
    from: [],
    ...(order.leaves === '' ? {} : { law: `Left standing: ${order.leaves}` }),
  }
}

/** A fact's name as a reader knows it. */
export function factLabel(dataset: Pick<Dataset, 'factKinds'>, name: FactName): string {
  return dataset.factKinds.find((kind) => kind.name === name)?.label ?? name.replaceAll('_', ' ')
}

/** A word of a fact as a reader would write it. */
export function wordOf(value: string): string {
  return value.replaceAll('_', ' ').replaceAll('-', ' ')
}
