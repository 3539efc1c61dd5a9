/** Lays a place's awards out by fiscal year: computed bars, published lines, and gaps where nothing is known. */
import { max } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import type { HistoryYear } from '../../model/index'
import { tickFromZero } from '../views/tick-words'

/** One fiscal year of the drawing; what is not known has no bar, and `unknown` says so. */
export interface HistoryColumn {
  readonly year: string
  /** The year as it is written under the column; empty where there is no room for it. */
  readonly says: string
  readonly x: number
  readonly width: number
  readonly bar: { readonly y: number; readonly height: number } | null
  /** Its share where that is under the line for direct awards. */
  readonly under: { readonly y: number; readonly height: number } | null
  /** The ends of an estimate; null where the figure is as good as exact. */
  readonly ends: { readonly top: number; readonly bottom: number } | null
  readonly published: number | null
  readonly unknown: boolean
  /** What it needs has not been fetched. */
  readonly unread: boolean
}

/** The drawing in pixels. */
export interface HistoryPicture {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly base: number
  readonly top: number
  readonly ticks: readonly { readonly y: number; readonly says: string }[]
  readonly columns: readonly HistoryColumn[]
}

const HEIGHT = 220
const LEFT = 64
const TOP = 14
/** Room for half a label. */
const RIGHT = 13
const BELOW = 26

/** Lay the years out in a width; the scale begins at nothing. */
export function layHistory(years: readonly HistoryYear[], width: number): HistoryPicture {
  const base = HEIGHT - BELOW
  const most =
    max(years, ({ computed, published, under }) =>
      Math.max(computed?.high ?? 0, computed?.value ?? 0, published?.dollars ?? 0, under ?? 0),
    ) ?? 0
  const y = scaleLinear([0, most || 1], [base, TOP]).nice(4)
  const bar = (dollars: number) => ({ y: y(dollars), height: Math.max(1, base - y(dollars)) })
  const x = scaleBand(
    years.map(({ year }) => year),
    [LEFT, width - RIGHT],
  )
    .paddingInner(0.25)
    .paddingOuter(0.15)
  // A label takes about 34 pixels: every other year, or every fourth, where there is no room.
  const every = [1, 2, 4].find((step) => x.step() * step >= 38) ?? 8
  return {
    width,
    height: HEIGHT,
    left: LEFT,
    base,
    top: TOP,
    // A scale of nothing has its origin alone.
    ticks: (most > 0 ? y.ticks(4) : [0]).map((dollars) => ({
      y: y(dollars),
      says: tickFromZero(dollars),
    })),
    columns: years.map(({ year, computed, published, under, why }, at) => {
      const wide =
        computed !== null && computed.high - computed.low > Math.max(1, computed.value / 100)
      return {
        year,
        says: (years.length - 1 - at) % every === 0 ? shortYear(year) : '',
        x: x(year)!,
        width: x.bandwidth(),
        bar: computed === null ? null : bar(computed.value),
        under: under === null ? null : bar(under),
        ends: wide ? { top: y(computed.high), bottom: y(computed.low) } : null,
        published: published === undefined ? null : y(published.dollars),
        unknown: computed === null && published === undefined && why !== 'unfetched',
        unread: why === 'unfetched',
      }
    }),
  }
}

/** A year short enough to stand under its column; the Recovery Act's round has letters of its own. */
function shortYear(year: string): string {
  return year.endsWith('-ra') ? 'RA' : year
}
