/** Lays the record out along its days: acts and letters as marks, orders and awards as bars, a lane each. */
import { scaleUtc } from 'd3-scale'
import type { CaseEvent, Day, Order } from '../../model/index'
import { actorOf } from '../views/record'
import type { AwardSpan, CaseRecord } from '../views/record'

export interface RecordMark {
  readonly x: number
  readonly y: number
  readonly by: 'executive' | 'court' | 'place'
  readonly event: CaseEvent
}

interface RecordBar {
  readonly y: number
  readonly x: number
  readonly width: number
  /** Goes on beyond the picture. */
  readonly onward: boolean
}

/** A picture of given width; `height` follows from what there is to draw. */
export interface RecordPicture {
  readonly width: number
  readonly height: number
  readonly years: readonly { readonly x: number; readonly year: string }[]
  readonly marks: readonly RecordMark[]
  readonly awards: readonly (RecordBar & { readonly span: AwardSpan; readonly accept: number })[]
  readonly orders: readonly (RecordBar & { readonly order: Order })[]
  readonly titles: readonly { readonly y: number; readonly says: string }[]
  readonly x: (day: Day) => number
}

const SIDE = 12
const MARK_ROW = 26
/** How far a lane is from the next. */
export const LANE = 40
/** How far the words over the first lane stand over it. */
export const TITLE_OVER = 14
/** Where lanes begin, under the days and such words, where nothing else stands over them. */
export const LANES_FROM = 44
/** A lane's words stand above its bar. */
export const BAR_BELOW = 20
const TOP = LANES_FROM

/** Lay the record out. */
export function layRecord(record: CaseRecord, width: number): RecordPicture {
  const scale = scaleUtc([dateOf(record.from), dateOf(record.until)], [SIDE, width - SIDE]).clamp(
    true,
  )
  const x = (day: Day) => scale(dateOf(day))
  const { marks, rows } = layMarks(record.events, x)
  const awardsAt = TOP + rows * MARK_ROW + 34
  const awards = record.awards.map((span, at) => ({
    span,
    accept: x(span.acceptBy),
    ...bar(x, span.offered, span.ends > record.until ? '' : span.ends, record.until),
    y: awardsAt + at * LANE,
  }))
  const ordersAt = awardsAt + awards.length * LANE + (awards.length > 0 ? 34 : 0)
  const orders = record.orders.map(({ order, from, until }, at) => ({
    order,
    ...bar(x, from, until, record.until),
    y: ordersAt + at * LANE,
  }))
  return {
    width,
    height: ordersAt + orders.length * LANE + 8,
    years: scale.ticks(Math.max(2, Math.floor(width / 140))).map((date) => ({
      x: scale(date),
      year: date.toISOString().slice(0, date.getUTCMonth() === 0 ? 4 : 7),
    })),
    marks,
    awards,
    orders,
    titles: [
      { y: TOP - 18, says: 'Lists, letters, demands and answers' },
      ...(awards.length > 0
        ? [{ y: awardsAt - TITLE_OVER, says: 'Awards, from offer to end' }]
        : []),
      { y: ordersAt - TITLE_OVER, says: 'Orders and notices, while they hold' },
    ],
    x,
  }
}

function bar(x: (day: Day) => number, from: Day, until: Day | '', last: Day) {
  const [left, right] = [x(from), x(until === '' ? last : until)]
  return { x: left, width: Math.max(3, right - left), onward: until === '' }
}

/** Marks in as many rows as it takes for none to cover another. */
function layMarks(events: readonly CaseEvent[], x: (day: Day) => number) {
  const ends: number[] = []
  const marks = events.map((event): RecordMark => {
    const here = x(event.day)
    const free = ends.findIndex((end) => end <= here - MARK_ROW / 2)
    const row = free >= 0 ? free : ends.length
    ends[row] = here + MARK_ROW / 2
    return { x: here, y: TOP + row * MARK_ROW, by: actorOf(event.kind), event }
  })
  return { marks, rows: Math.max(1, ends.length) }
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
