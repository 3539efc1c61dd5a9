/** Tells what happened around one place: events, facts, orders that protect it, and the days its verdicts change. */
import { ScenarioFault } from './fault'
import { recordedLaw } from './law-settings'
import { boundaryDays } from './timeline-days'
import { orderPeriods } from './timeline-orders'
import type { OrderPeriod } from './timeline-orders'
import { verdictPeriods } from './timeline-verdicts'
import type { VerdictPeriod } from './timeline-verdicts'
import { knownPlace } from './verdict'
import type { CaseEvent, Dataset, Day, DefinitionId, Fact, LawSettings, RecipientId } from './types'

/** What is asked of a timeline. */
interface TimelineQuestion {
  readonly from: Day
  /** The last day looked at. */
  readonly until: Day
  readonly law?: LawSettings
  /** Readings whose verdicts are followed; absent: every reading that speaks of places. */
  readonly definitions?: readonly DefinitionId[]
}

/** What happened around one place between two days. */
export interface Timeline {
  readonly place: RecipientId
  readonly from: Day
  readonly until: Day
  /** Steps between government and the place, and those that concern everyone, oldest first. */
  readonly events: readonly CaseEvent[]
  /** Facts whose evidence speaks of any of these days, oldest first. */
  readonly facts: readonly Fact[]
  readonly orders: readonly OrderPeriod[]
  readonly verdicts: readonly VerdictPeriod[]
}

/**
 * Tell the timeline of a place. Verdicts and orders are worked out on the days on which anything can
 * change, and hold between them. Throws a ScenarioFault for an unknown place or reading, or days in
 * the wrong order.
 */
export function timelineOf(
  dataset: Dataset,
  place: RecipientId,
  { from, until, law = recordedLaw, definitions }: TimelineQuestion,
): Timeline {
  const recipient = knownPlace(dataset, place)
  if (until < from) {
    throw new ScenarioFault(
      `The timeline would end on ${until}, before it begins on ${from}; write a later last day.`,
    )
  }
  const days = boundaryDays(dataset, place, from, until)
  return {
    place,
    from,
    until,
    events: dataset.events
      .filter(({ day, recipients }) => {
        const concerned = recipients.length === 0 || recipients.includes(place)
        return concerned && day >= from && day <= until
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    facts: dataset.facts
      .filter(
        (fact) =>
          fact.recipient === place &&
          fact.from <= until &&
          (fact.until === '' || fact.until > from),
      )
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    orders: orderPeriods(dataset, recipient, days, law),
    verdicts: verdictPeriods(dataset, recipient, days, law, definitions),
  }
}
