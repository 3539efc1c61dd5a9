/** Lays the parts of a difference out as steps from one figure to another, which end exactly at the second. */
import { scaleLinear } from 'd3-scale'
import type { Attribution } from '../../model/index'
import { dollarTicks } from '../views/dollar-ticks'
import type { Tick } from '../views/dollar-ticks'

/** One step: from the figure before it to the figure after it. */
export interface Step {
  readonly y: number
  /** Where its bar stands. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly x: number
  readonly width: number
  /** Where the next step begins. */
  readonly end: number
  readonly less: boolean
}

export interface Waterfall {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly left: number
  /** Where both figures stand, and the rows they stand in. */
  readonly first: { readonly x: number; readonly y: number; readonly at: number }
  readonly last: { readonly x: number; readonly y: number; readonly at: number }
  readonly steps: readonly Step[]
  readonly figureAt: number
  readonly ticks: readonly Tick[]
}

const TOP = 26
const ROW = 32
const NARROW_ROW = 52
const NARROW = 640
const NAME = 280
const FIGURE = 120

/** Lay the steps out in their order. */
export function layWaterfall(
  { from, to, parts }: Pick<Attribution, 'from' | 'to' | 'parts'>,
  width: number,
): Waterfall {
  const narrow = width < NARROW
  const row = narrow ? NARROW_ROW : ROW
  let reached = from
  const spans = parts.map(({ part }) => {
    const before = reached
    reached += part
    return { from: before, to: reached }
  })
  const all = [from, to, ...spans.map((span) => span.to)]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const spare = most === least ? Math.max(1, Math.abs(most) / 2) : (most - least) / 20
  const [left, right] = narrow ? [8, width - 12] : [NAME, width - FIGURE - 14]
  const scale = scaleLinear()
    .domain([least < 0 ? least - spare : Math.max(0, least - spare), most + spare])
    .range([left, right])
  const rowAt = (at: number) => {
    const y = TOP + at * row
    return { y, at: y + (narrow ? 32 : 11) }
  }
  const x = (dollars: number) => Math.round(scale(dollars) * 10) / 10
  return {
    width,
    height: TOP + (parts.length + 2) * row + 4,
    narrow,
    left,
    first: { x: x(from), ...rowAt(0) },
    last: { x: x(to), ...rowAt(parts.length + 1) },
    steps: spans.map((span, at) => {
      const [one, other] = [x(span.from), x(span.to)]
      return {
        ...span,
        ...rowAt(at + 1),
        x: Math.min(one, other),
        width: Math.max(1, Math.round(Math.abs(other - one) * 10) / 10),
        end: other,
        less: span.to < span.from,
      }
    }),
    figureAt: width - 2,
    ticks: dollarTicks(scale),
  }
}
