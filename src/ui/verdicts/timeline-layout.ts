/** Lays a place's timeline out: events as dots, orders and verdicts as bars along the days. */
import type { Dataset, Day, LawSettings, Timeline } from '../../model/index'
import { dayNumber } from '../views/calendar'
import { MARKS, readingName } from '../views/verdict-words'
import type { VerdictFinding } from '../../model/index'

interface TimelineDot {
  readonly x: number
  readonly y: number
  readonly number: number
}

export interface TimelineBar {
  readonly x: number
  readonly width: number
  /** A mark inside the bar; empty for an order. */
  readonly mark: string
  readonly kind: 'order' | 'order open' | 'award' | 'accept' | VerdictFinding
  /** Goes on beyond the picture. */
  readonly onward: boolean
}

interface TimelineLane {
  readonly title: string
  readonly y: number
  readonly bars: readonly TimelineBar[]
}

/** The days of an award as they usually are: offered, accepted until, begun, ended. */
export interface AwardSpan {
  readonly title: string
  readonly offered: Day
  readonly acceptBy: Day
  readonly starts: Day
  readonly ends: Day
}

/** A picture of given width; `height` follows from what there is to draw. */
export interface TimelinePicture {
  readonly width: number
  readonly height: number
  readonly years: readonly { readonly x: number; readonly year: string }[]
  readonly axis: number
  /** The day looked at; null where it lies outside the picture. */
  readonly now: number | null
  readonly dots: readonly TimelineDot[]
  readonly lanes: readonly TimelineLane[]
}

const MARGIN = 10
const RADIUS = 9
const DOT_ROW = 21
const LANE = 34
const BAR_BELOW = 16
const LEAST_BAR = 2
/** The room a year's name takes. */
const YEAR = 36

/** Height of a bar. */
export const BAR_HEIGHT = 13

/** Lay out a timeline. Only readings whose verdict changes between the days are drawn. */
export function layTimeline(
  dataset: Dataset,
  law: LawSettings,
  timeline: Timeline,
  width: number,
  more: { readonly day?: Day; readonly awards?: readonly AwardSpan[] } = {},
): TimelinePicture {
  const [first, last] = [dayNumber(timeline.from), dayNumber(timeline.until)]
  const x = (day: Day) => {
    const at = Math.max(first, Math.min(last, dayNumber(day)))
    return MARGIN + ((at - first) / Math.max(1, last - first)) * (width - 2 * MARGIN)
  }
  const bar = (from: Day, until: Day | '') => {
    const [left, right] = [x(from), until === '' ? width - MARGIN : x(until)]
    return { x: left, width: Math.max(LEAST_BAR, right - left), onward: until === '' }
  }
  const { dots, rows } = layDots(timeline, x)
  const axis = 24 + rows * DOT_ROW
  const orders = groupBy(timeline.orders, ({ order }) => order).map(([id, periods]) => {
    const order = dataset.orders.find((each) => each.id === id)
    return {
      title: order === undefined ? id : `${order.case}, ${order.action}`,
      bars: periods.map(({ from, until, open }) => ({
        ...bar(from, until),
        mark: open ? '?' : '',
        kind: open ? ('order open' as const) : ('order' as const),
      })),
    }
  })
  const verdicts = groupBy(timeline.verdicts, ({ definition }) => definition)
    .filter(([, periods]) => periods.length > 1)
    .map(([id, periods]) => ({
      title: readingName(dataset, id, law).name,
      bars: periods.map(({ from, until, finding }) => ({
        ...bar(from, until),
        mark: MARKS[finding],
        kind: finding,
      })),
    }))
  const awards = (more.awards ?? [])
    .filter(({ starts, ends }) => starts < timeline.until && ends > timeline.from)
    .map(({ title, offered, acceptBy, starts, ends }) => ({
      title,
      bars: [
        { ...bar(starts, ends), mark: '', kind: 'award' as const },
        ...(offered < timeline.until && acceptBy > timeline.from
          ? [{ ...bar(offered, acceptBy), mark: '', kind: 'accept' as const }]
          : []),
      ],
    }))
  const shown = more.day !== undefined && more.day >= timeline.from && more.day <= timeline.until
  const lanes = [...orders, ...verdicts, ...awards].map((lane, at) => ({
    ...lane,
    y: axis + 14 + at * LANE,
  }))
  return {
    width,
    height: axis + 18 + lanes.length * LANE,
    years: yearsBetween(timeline.from, timeline.until).map((year) => {
      const at = x(`${year}-01-01`)
      return { x: at, year: at + YEAR > width ? '' : year }
    }),
    axis,
    now: shown ? x(more.day!) : null,
    dots,
    lanes,
  }
}

/** Where the bar of a lane begins below the lane's title. */
export function barTop(lane: TimelineLane): number {
  return lane.y + BAR_BELOW
}

/** Dots in as many rows as it takes for none to cover another. */
function layDots(timeline: Timeline, x: (day: Day) => number) {
  const ends: number[] = []
  const dots = timeline.events.map(({ day }, at): TimelineDot => {
    const here = x(day)
    const free = ends.findIndex((end) => end <= here - RADIUS)
    const row = free >= 0 ? free : ends.length
    ends[row] = here + RADIUS + 1
    return { x: here, y: 24 + row * DOT_ROW, number: at + 1 }
  })
  return { dots, rows: ends.length }
}

function yearsBetween(from: Day, until: Day): readonly string[] {
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1)
    if (`${year}-01-01` >= from) years.push(String(year))
  return years
}

function groupBy<T>(
  all: readonly T[],
  key: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups]
}
