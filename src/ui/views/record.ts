/** Gathers the record of a conflict for all places: acts and letters, orders with how long they held, and the days of awards. */
import { lifeDays, orderInForce, usualLife } from '../../model/index'
import type { CaseEvent, Dataset, Day, LawSettings, Order } from '../../model/index'
import { dayOf } from './calendar'

/** An order with the days on which it held. */
export interface OrderSpan {
  readonly order: Order
  readonly from: Day
  /** The first day it no longer held for anyone; empty while it does. */
  readonly until: Day | ''
}

/** The days of a fiscal year's awards of one program. */
export interface AwardSpan {
  readonly program: string
  readonly year: string
  readonly offered: Day
  readonly acceptBy: Day
  readonly ends: Day
}

/** All of it between two days, oldest first. */
export interface CaseRecord {
  readonly from: Day
  readonly until: Day
  readonly events: readonly CaseEvent[]
  readonly orders: readonly OrderSpan[]
  readonly awards: readonly AwardSpan[]
}

/** Whose act an event is, for its mark: the executive's, a court's, or a place's own. */
export function actorOf(kind: CaseEvent['kind']): 'executive' | 'court' | 'place' {
  if (kind === 'order' || kind === 'suit') return 'court'
  return kind === 'response' || kind === 'certification' || kind === 'policy'
    ? 'place'
    : 'executive'
}

/** The days of JAG awards whose conditions the record is about. */
const AWARDS = { program: 'jag', years: ['2016', '2017', '2018'] } as const

/** Gather what lies between two days. */
export function caseRecord(dataset: Dataset, law: LawSettings, from: Day, until: Day): CaseRecord {
  const within = (day: Day) => day >= from && day <= until
  const spans = dataset.orders.map((order) => spanOf(dataset, order, law))
  return {
    from,
    until,
    events: dataset.events
      .filter(({ day, kind }) => within(day) && kind !== 'order')
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    orders: spans
      .filter((span) => span.from <= until && (span.until === '' || span.until >= from))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    awards: awardSpans(dataset).filter(({ offered, ends }) => offered <= until && ends >= from),
  }
}

/** When the awards of each year were offered, to be accepted, and end, by the life the program file gives them. */
function awardSpans(dataset: Dataset): readonly AwardSpan[] {
  const program = dataset.programs.find(({ id }) => id === AWARDS.program)
  if (program === undefined) return []
  const life = usualLife(program)
  return AWARDS.years.map((year) => {
    const laid = lifeDays(life, year)
    return {
      program: program.short,
      year,
      offered: dayOf(laid.offered),
      acceptBy: dayOf(laid.offered + laid.acceptDays),
      ends: dayOf(laid.ends),
    }
  })
}

/** From when until when an order held, as the record and the reader's law have it. */
function spanOf(dataset: Dataset, order: Order, law: LawSettings): OrderSpan {
  const news = dataset.orders.flatMap(({ from, until }) => [from, until])
  const later = [...new Set(news.filter((day) => day > order.from))].sort()
  const over = later.find((day) => orderInForce(dataset, order, day, law).stands === 'ended')
  return { order, from: order.from, until: over ?? '' }
}
