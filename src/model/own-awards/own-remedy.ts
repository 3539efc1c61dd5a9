/** Lays out the days of a condition's remedy on an own award. */
import { dayNumber } from '../course/days'
import type { Bite, Condition, Dataset, RemedySettings } from '../types'
import type { OwnAsk } from './own-ask'
import type { OwnAward } from './own-award'

/**
 * From its first day, with the notice before it, to the earlier of its last day and the day of the
 * order that ends it. Without a first day of its own: the day of the condition's findings for what
 * acts on awards already made, else the award's own first day.
 */
export function remedySpan(
  { orders }: Pick<Dataset, 'orders'>,
  condition: Condition,
  { kind, begins, ends, endsWith, noticeDays }: RemedySettings,
  { start }: OwnAward,
  { settings }: OwnAsk,
): Pick<Bite, 'from' | 'until' | 'endedBy'> {
  const onMade = kind === 'suspend' || kind === 'terminate' || kind === 'disallow'
  const from = dayNumber(begins ?? (onMade ? condition.asOf : start)) + noticeDays
  const setAside = settings.law.withoutOrders.includes(endsWith ?? '')
  const order = setAside ? undefined : orders.find(({ id }) => id === endsWith)
  const lasts = ends === null ? null : dayNumber(ends)
  if (order === undefined || (lasts !== null && lasts <= dayNumber(order.from)))
    return { from, until: lasts, endedBy: lasts === null ? '' : 'its last day' }
  return { from, until: dayNumber(order.from), endedBy: order.id }
}
