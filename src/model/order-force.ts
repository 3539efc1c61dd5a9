/** Says whether an order holds on a day: made, not run out, and not taken away by a later one. */
import { recordedLaw, fallsOn, turnedSwitches } from './law-settings'
import { isNamed } from './order-scope'
import type { Redraw } from './order-scope'
import type { ConditionId, Dataset, Day, LawSettings, Order, OrderAct, OrderId } from './types'

type Docket = Pick<Dataset, 'orders' | 'switches' | 'recipients'>

/** A later order's act on an earlier one, at work on a day. */
interface ActAtWork {
  readonly by: Order
  readonly act: OrderAct
}

/** The orders of a day, with what takes them away. */
interface Force {
  /** Orders made and not run out, those set aside by the reader left out. */
  readonly made: readonly Order[]
  /** How the switches have relief redrawn. */
  readonly redraw: Redraw
  /** Acts at work on an order that day, whomever they touch. */
  actsOn(order: OrderId): readonly ActAtWork[]
  /** Whether an order made by then holds for a recipient and a condition. */
  holds(order: Order, recipient: number, condition: ConditionId): boolean
}

/**
 * Work out which orders hold on a day. A stay suspends an order while the stay itself holds; a
 * narrowing, reversal, replacement or end takes it away for good; each only for the conditions it
 * touches, and not for those it excepts. Orders a reader or a switch sets aside neither protect nor
 * act. Where a switch redraws the scope of relief, acts that only narrowed the scope are passed over.
 */
export function forceOn(dataset: Docket, day: Day, law: LawSettings = recordedLaw): Force {
  const turned = turnedSwitches(dataset, law).map(({ value }) => value)
  const without = new Set(law.withoutOrders)
  const scope = turned.find((value) => value.scope !== undefined)?.scope
  const noStays = turned.some(({ setsAside }) => setsAside === 'stays')
  const set = turned.filter(({ setsAside }) => setsAside !== undefined && setsAside !== 'stays')
  const begun = dataset.orders.filter((order) => order.from <= day && !without.has(order.id))
  const runs = (order: Order) => order.until === '' || day < order.until

  const acts = new Map<OrderId, ActAtWork[]>()
  for (const by of begun) {
    for (const act of by.acts) {
      if (act.does === 'affirms') continue
      // A stay works only while it runs; what ends an order ends it for good.
      if (act.does === 'stays' && (noStays || !runs(by))) continue
      if (scope !== undefined && (act.does === 'narrows' || (act.does === 'stays' && excepts(act))))
        continue
      acts.set(act.on, [...(acts.get(act.on) ?? []), { by, act }])
    }
  }
  const aside = (order: Order, recipient: number) =>
    set.some(
      ({ setsAside, setsAsideFor }) =>
        (setsAside === 'all' || setsAside!.includes(order.id)) &&
        fallsOn(dataset, recipient, setsAsideFor),
    )

  function holds(order: Order, recipient: number, condition: ConditionId): boolean {
    if (!runs(order) || aside(order, recipient)) return false
    return !(acts.get(order.id) ?? []).some(
      ({ by, act }) =>
        (act.conditions.length === 0 || act.conditions.includes(condition)) &&
        !isNamed(dataset, recipient, act.except, act.exceptSubdivisionsOf) &&
        !aside(by, recipient) &&
        (act.does !== 'stays' || holds(by, recipient, condition)),
    )
  }
  return {
    made: begun.filter(runs),
    redraw: { scope, noStays },
    actsOn: (order) => acts.get(order) ?? [],
    holds,
  }
}

function excepts(act: OrderAct): boolean {
  return act.except.length > 0 || act.exceptSubdivisionsOf.length > 0
}

/** How an order stands on a day, for a docket: in words, with the orders that made it so. */
interface OrderStanding {
  readonly stands: 'not-yet' | 'in-force' | 'in-part' | 'suspended' | 'ended'
  readonly says: string
  readonly by: readonly OrderId[]
}

/** Say how one order stands on a day: for everyone it protects, or for one recipient. */
export function orderInForce(
  dataset: Docket,
  order: Order,
  day: Day,
  law: LawSettings = recordedLaw,
  recipient?: number,
): OrderStanding {
  if (law.withoutOrders.includes(order.id))
    return { stands: 'ended', says: 'Set aside in the scenario.', by: [] }
  if (day < order.from) return { stands: 'not-yet', says: `Holds from ${order.from}.`, by: [] }
  if (order.until !== '' && day >= order.until)
    return { stands: 'ended', says: order.untilSays || `Held until ${order.until}.`, by: [] }
  const spares = ({ act }: ActAtWork) =>
    recipient !== undefined && isNamed(dataset, recipient, act.except, act.exceptSubdivisionsOf)
  const acts = forceOn(dataset, day, law)
    .actsOn(order.id)
    .filter((each) => !spares(each))
  const by = acts.map((each) => each.by.id)
  const says = acts.map(({ act }) => act.says).join(' ')
  if (acts.length === 0) return { stands: 'in-force', says: '', by }
  const whole = acts.filter(
    ({ act }) => (recipient !== undefined || !excepts(act)) && act.conditions.length === 0,
  )
  if (whole.length === 0) return { stands: 'in-part', says, by }
  const suspended = whole.every(({ act }) => act.does === 'stays')
  return { stands: suspended ? 'suspended' : 'ended', says, by }
}
