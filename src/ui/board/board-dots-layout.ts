/** Lays a class out as dots, one a student, heaped where they agree, with the middle marked. */
import { scaleLinear } from 'd3-scale'
import type { BoardSpread } from '../../model/index'
import { heapsOf } from '../doubt/dots-layout'
import { dollarTicks } from '../views/dollar-ticks'
import type { Tick } from '../views/dollar-ticks'

/** The picture: where each dot, the middle and the ticks stand, in pixels at usual letters. */
interface ClassDots {
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly floor: number
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly median: number
  readonly ticks: readonly Tick[]
}

const SIDE = 40
const RADIUS = 5
/** No heap is higher: where more agree, the dots stand closer. */
const TALL = 130
const TOP = 10
const AXIS = 24

/** Lay out the figures of a total; `values` are those of every student. */
export function layClass(
  { total, least, median, most }: BoardSpread,
  values: readonly number[],
  width: number,
): ClassDots {
  // One figure alone stands in the middle.
  const spare = least.value === most.value ? Math.max(1, Math.abs(least.value) / 2) : 0
  const scale = scaleLinear()
    .domain([least.value - spare, most.value + spare])
    .range([SIDE, width - SIDE])
  const heaps = heapsOf(
    values.map((each) => scale(each)),
    RADIUS,
  )
  const highest = Math.max(1, ...heaps.map((heap) => heap.length))
  const step = Math.min(2 * RADIUS, TALL / highest)
  const floor = Math.round(TOP + RADIUS * 2 + Math.max(24, highest * step))
  return {
    width,
    height: floor + AXIS,
    radius: RADIUS,
    floor,
    dots: heaps.flatMap((heap) => {
      const x = round(heap.reduce((sum, each) => sum + each, 0) / heap.length)
      return heap.map((_, at) => ({ x, y: round(floor - RADIUS - at * step) }))
    }),
    median: round(scale(median.value)),
    // The room beside a figure of nothing is no figure below nothing.
    ticks: (total === 'failing' ? countTicks(scale) : dollarTicks(scale)).filter(
      ({ says }) => !says.startsWith('\u2212'),
    ),
  }
}

/** Whole counts, so far apart that they do not touch. */
function countTicks(scale: ReturnType<typeof scaleLinear<number, number>>): readonly Tick[] {
  return scale
    .ticks(5)
    .filter((value) => Number.isInteger(value) && value >= 0)
    .map((value) => ({ x: round(scale(value)), says: String(value) }))
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
