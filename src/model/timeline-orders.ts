/** Says from which day until which each order protects one place, and what ended that. */
import { evidenceOn } from './evidence'
import { protectionOn } from './enjoin'
import { orderInForce } from './order-force'
import { periodsOf } from './timeline-days'
import type { ConditionId, Dataset, Day, LawSettings, Order, OrderId } from './types'

/** One order protecting one place for a while. */
export interface OrderPeriod {
  readonly order: OrderId
  readonly conditions: readonly ConditionId[]
  readonly from: Day
  /** The first day it no longer does; empty while it does on the last day looked at. */
  readonly until: Day | ''
  /** It cannot be told whether it protects this place. */
  readonly open: boolean
  /** What ended it, or how its end stands. */
  readonly untilSays: string
  readonly endedBy: readonly OrderId[]
}

/** Work out the periods in which orders protect a place, in order of their first day. */
export function orderPeriods(
  dataset: Dataset,
  recipient: number,
  days: readonly Day[],
  law: LawSettings,
): readonly OrderPeriod[] {
  const conditions = [...new Set(dataset.orders.flatMap(({ bars }) => bars))].sort()
  const each = days.map((day) => {
    const protection = protectionOn(dataset, day, law, evidenceOn(dataset, day, law))
    return conditions.map((id) => protection(recipient, id))
  })
  return dataset.orders
    .flatMap((order) => {
      const held = each.map((found) => {
        const by = (pick: 'orders' | 'mayProtect') =>
          conditions.filter((_, place) => found[place]![pick].includes(order.id))
        return { sure: by('orders'), open: by('mayProtect') }
      })
      return periodsOf(days, held, (one) => `${one.sure.join(' ')}/${one.open.join(' ')}`)
        .filter(({ value }) => value.sure.length + value.open.length > 0)
        .map(({ from, until, value }): OrderPeriod => ({
          order: order.id,
          conditions: value.sure.length > 0 ? value.sure : value.open,
          from,
          until,
          open: value.sure.length === 0,
          ...endOf(dataset, recipient, order, until, law),
        }))
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

function endOf(
  dataset: Dataset,
  recipient: number,
  order: Order,
  until: Day | '',
  law: LawSettings,
): Pick<OrderPeriod, 'untilSays' | 'endedBy'> {
  if (until === '') return { untilSays: order.untilSays, endedBy: [] }
  const { says, by } = orderInForce(dataset, order, until, law, recipient)
  return { untilSays: says === '' ? order.untilSays : says, endedBy: by }
}
