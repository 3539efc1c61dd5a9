/** Lays swings out as bars to either side of the figure as it is set, the widest first, each end with its label. */
import { scaleLinear } from 'd3-scale'
import type { Swing } from '../../model/index'
import { dollarTicks } from '../views/dollar-ticks'
import type { Tick } from '../views/dollar-ticks'

export interface SwingBar {
  readonly swing: Swing
  readonly y: number
  /** Where its bar stands. */
  readonly at: number
  /** Below the point, and above it; no width where nothing lies there. */
  readonly less: { readonly x: number; readonly width: number }
  readonly more: { readonly x: number; readonly width: number }
  /** Where the labels of its ends stand, and the room they have. */
  readonly low: { readonly x: number; readonly y: number }
  readonly high: { readonly x: number; readonly y: number }
}

export interface SwingsPicture {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly point: number
  readonly bars: readonly SwingBar[]
  /** How wide a label may be. */
  readonly room: number
  readonly ticks: readonly Tick[]
}

const TOP = 48
const ROW = 58
const NARROW_ROW = 96
const NARROW = 760
const LABEL = 250

/** Lay the rows out in their order; `point` is the figure as it is set. */
export function laySwings(rows: readonly Swing[], point: number, width: number): SwingsPicture {
  const narrow = width < NARROW
  const row = narrow ? NARROW_ROW : ROW
  const all = [point, ...rows.flatMap(({ low, high }) => [low.value, high.value])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const spare = least === most ? Math.max(1, Math.abs(point) / 2) : 0
  const [left, right] = narrow ? [8, width - 8] : [LABEL + 10, width - LABEL - 10]
  const scale = scaleLinear()
    .domain([least - spare, most + spare])
    .range([left, right])
  const x = (dollars: number) => Math.round(scale(dollars) * 10) / 10
  const span = (from: number, until: number) => ({
    x: x(from),
    width: until > from ? Math.max(1, Math.round((x(until) - x(from)) * 10) / 10) : 0,
  })
  return {
    width,
    height: TOP + rows.length * row + 4,
    narrow,
    point: x(point),
    room: narrow ? width - 4 : LABEL,
    bars: rows.map((swing, at) => {
      const y = TOP + at * row
      const [low, high] = [swing.low.value, swing.high.value]
      return {
        swing,
        y,
        at: y + 30,
        less: span(Math.min(low, point), Math.min(high, point)),
        more: span(Math.max(low, point), Math.max(high, point)),
        low: narrow ? { x: 2, y: y + 60 } : { x: LABEL, y: y + 40 },
        high: narrow ? { x: 2, y: y + 84 } : { x: width - LABEL, y: y + 40 },
      }
    }),
    ticks: dollarTicks(scale),
  }
}
