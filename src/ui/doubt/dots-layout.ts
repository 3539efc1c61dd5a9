/** Lays a figure out as dots, each one draw in twenty: how many lie left of an amount is the chance of less. */
import { scaleLinear } from 'd3-scale'
import { dollarTicks } from '../views/dollar-ticks'
import type { Tick } from '../views/dollar-ticks'

/** Each dot is one in so many. */
export const DOTS = 20

export interface Dot {
  readonly x: number
  readonly y: number
}

/** A figure beside the draws, such as the run as it stands. */
export interface Mark {
  readonly name: string
  readonly value: number
}

export interface DotsPicture {
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly dots: readonly Dot[]
  /** Where the dots stand. */
  readonly floor: number
  /** Four draws in five lie between these. */
  readonly band: { readonly x: number; readonly width: number }
  readonly median: number
  /** The amount that one draw in ten is worse than. */
  readonly worse: number
  readonly marks: readonly { readonly name: string; readonly x: number; readonly row: number }[]
  readonly ticks: readonly Tick[]
}

interface DotsQuestion {
  readonly dots: readonly number[]
  readonly median: number
  readonly low: number
  readonly high: number
  readonly worse: number
  readonly marks: readonly Mark[]
  readonly width: number
}

const SIDE = 14
const TOP = 50
const TALL = 150
const MOST_RADIUS = 9
const LEAST_RADIUS = 3
/** The height of a line of marks under the dots. */
export const MARK_ROW = 24
const AXIS = 26
/** The room the words of a mark take. */
const MARK = 230

/** Lay the dots out, as large as their highest heap allows. */
export function layDots(asked: DotsQuestion): DotsPicture {
  const { dots, width, marks } = asked
  const all = [
    ...dots,
    asked.median,
    asked.low,
    asked.high,
    asked.worse,
    ...marks.map((each) => each.value),
  ]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  // One figure alone stands in the middle.
  const spare = least === most ? Math.max(1, Math.abs(least) / 2) : 0
  const scale = scaleLinear()
    .domain([least - spare, most + spare])
    .range([SIDE + MOST_RADIUS, width - SIDE - MOST_RADIUS])
  let radius = MOST_RADIUS
  let heaps = heapsOf(
    dots.map((each) => scale(each)),
    radius,
  )
  const highest = () => Math.max(0, ...heaps.map((heap) => heap.length))
  while (radius > LEAST_RADIUS && highest() * radius * 2 > TALL) {
    radius -= 0.5
    heaps = heapsOf(
      dots.map((each) => scale(each)),
      radius,
    )
  }
  const floor = TOP + Math.max(60, highest() * radius * 2)
  const rows = placeMarks(marks.map(({ name, value }) => ({ name, x: round(scale(value)) })))
  const used = Math.max(0, ...rows.map(({ row }) => row + 1))
  const [from, until] = [scale(asked.low), scale(asked.high)]
  return {
    width,
    height: floor + 14 + used * MARK_ROW + AXIS,
    radius,
    dots: heaps.flatMap((heap) => {
      const x = round(heap.reduce((sum, each) => sum + each, 0) / heap.length)
      return heap.map((_, at) => ({ x, y: round(floor - radius - at * 2 * radius) }))
    }),
    floor,
    band: { x: round(from), width: round(Math.max(2, until - from)) },
    median: round(scale(asked.median)),
    worse: round(scale(asked.worse)),
    marks: rows,
    ticks: dollarTicks(scale),
  }
}

/** Dots that would overlap stand on one another. */
export function heapsOf(places: readonly number[], radius: number): readonly (readonly number[])[] {
  const heaps: number[][] = []
  for (const x of places.toSorted((a, b) => a - b)) {
    const last = heaps.at(-1)
    if (last !== undefined && x - last[0]! < 2 * radius) last.push(x)
    else heaps.push([x])
  }
  return heaps
}

/** Marks whose words would touch stand under one another. */
function placeMarks(marks: readonly { readonly name: string; readonly x: number }[]) {
  const ends: number[] = []
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map(({ name, x }) => {
      const free = ends.findIndex((end) => x - end >= MARK)
      const row = free < 0 ? ends.length : free
      ends[row] = x
      return { name, x, row }
    })
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
