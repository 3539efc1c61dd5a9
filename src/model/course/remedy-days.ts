/** Lays out when a remedy acts on the awards of a year: its first day, its last, and how long everyone waits. */
import { dayNumber } from './days'
import type { BiteQuestion } from './bites'
import type { ConditionId, Dataset, Remedy, RemedySettings } from '../types'

/** Remedies that act on awards already accepted; the others act when an award would be offered. */
const ON_ACCEPTED: readonly Remedy[] = ['suspend', 'terminate', 'disallow']

/** When a remedy acts. */
export interface RemedyDays {
  readonly remedy: Remedy
  readonly from: number
  readonly until: number | null
  readonly endedBy: string
  /** From when until when everyone waits; null where only those who fail do. */
  readonly waits: {
    readonly from: number
    readonly until: number | null
    readonly endedBy: string
  } | null
}

/**
 * The days of one condition's remedy; null where it moves no money. What is held for everyone is let
 * go for all on the remedy's last day, and goes on for those who fail as long as they do. A bar
 * reaches awards that would be offered within its days, and lasts while the finding stands.
 */
export function remedyDays(
  dataset: Dataset,
  id: ConditionId,
  { settings, life, outcome }: BiteQuestion,
): RemedyDays | null {
  const condition = dataset.conditions.find((one) => one.id === id)
  if (condition === undefined || condition.effect !== undefined) return null
  const set = settings.remedies.get(id) ?? plain(id)
  const { kind: remedy, begins, holds, noticeDays } = set
  if (remedy === 'preference') return null
  const accepted = ON_ACCEPTED.includes(remedy)
  const first = begins ?? (accepted ? condition.asOf : null)
  const named = first === null ? life.available : dayNumber(first) + noticeDays
  // Without a day of its own it acts on the day of the offer: notice was given that long before.
  const from = accepted ? named : Math.max(named, life.offered)
  const { until, endedBy } = lastDay(dataset, outcome.settings.law.withoutOrders, set)
  if (holds === 'everyone') {
    const waits = { from, until, endedBy }
    // Until then the failing wait with everyone.
    const after = until === null ? Infinity : Math.max(from, until)
    return { remedy, from: after, until: null, endedBy: '', waits }
  }
  if (remedy === 'bar') {
    const barred = named <= life.offered && (until === null || life.offered < until)
    return { remedy, from: barred ? from : Infinity, until: null, endedBy: '', waits: null }
  }
  return { remedy, from, until, endedBy, waits: null }
}

/** The earlier of its own last day and the first day of the order that ends it, unless that is set aside. */
function lastDay(
  { orders }: Dataset,
  withoutOrders: readonly string[],
  { ends, endsWith }: RemedySettings,
): { readonly until: number | null; readonly endedBy: string } {
  const order = withoutOrders.includes(endsWith ?? '')
    ? undefined
    : orders.find(({ id }) => id === endsWith)
  const own = ends === null ? null : { until: dayNumber(ends), endedBy: 'its last day' }
  const by = order && { until: dayNumber(order.from), endedBy: order.id }
  if (own === null) return by ?? { until: null, endedBy: '' }
  return by !== undefined && by.until < own.until ? by : own
}

/** What a condition does where nobody set or recorded a remedy: it withholds. */
function plain(condition: ConditionId): RemedySettings {
  const none = { begins: null, ends: null, endsWith: null, noticeDays: 0, yearsBack: 0 }
  return { condition, kind: 'withhold', holds: 'failing', ...none }
}
