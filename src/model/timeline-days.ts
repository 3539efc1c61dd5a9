/** Lists the days on which a verdict on a place can change, so that nothing is worked out on the days between. */
import type { Dataset, Day, RecipientId } from './types'

/**
 * The first day, and every later one up to the last on which a fact of the place begins, ends or
 * becomes known, a list is drawn up or withdrawn, or an order begins or ends. Oldest first.
 */
export function boundaryDays(
  dataset: Dataset,
  place: RecipientId,
  first: Day,
  last: Day,
): readonly Day[] {
  const days = new Set<Day>([first])
  const add = (...more: readonly string[]) => {
    for (const day of more) if (day > first && day <= last) days.add(day)
  }
  for (const fact of dataset.facts) {
    if (fact.recipient === place) add(fact.from, fact.until, fact.known)
  }
  for (const { list } of dataset.factKinds) if (list !== undefined) add(list.day, list.until)
  for (const { from, until, stayed } of dataset.orders) add(from, until, stayed?.until ?? '')
  return [...days].sort()
}

/** Join what holds from each day on into periods of the same mark; the last is open. */
export function periodsOf<T>(
  days: readonly Day[],
  each: readonly T[],
  mark: (value: T) => string,
): readonly { readonly from: Day; readonly until: Day | ''; readonly value: T }[] {
  const periods: { from: Day; until: Day | ''; value: T }[] = []
  days.forEach((day, place) => {
    const last = periods.at(-1)
    if (last !== undefined && mark(last.value) === mark(each[place]!)) return
    if (last !== undefined) last.until = day
    periods.push({ from: day, until: '', value: each[place]! })
  })
  return periods
}
