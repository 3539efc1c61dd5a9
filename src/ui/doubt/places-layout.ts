/** Lays places out as strips: a line from the least to the most lost, a bar for four draws in five, a tick for the median. */
import { scaleLinear } from 'd3-scale'
import { dollarTicks } from '../views/dollar-ticks'
import type { Tick } from '../views/dollar-ticks'
import type { PlaceRow } from './places-list'

export interface PlaceStrip {
  readonly row: PlaceRow
  readonly y: number
  /** Where its strip stands. */
  readonly at: number
  readonly line: { readonly x: number; readonly width: number }
  readonly bar: { readonly x: number; readonly width: number }
  readonly median: number
}

export interface PlacesPicture {
  readonly width: number
  readonly height: number
  /** Names stand over their strips where they have no room beside them. */
  readonly narrow: boolean
  readonly strips: readonly PlaceStrip[]
  readonly chanceAt: number
  readonly medianAt: number
  readonly ticks: readonly Tick[]
}

const TOP = 24
const ROW = 28
const NARROW_ROW = 48
const NARROW = 640
const NAME = 250
const CHANCE = 74
const MEDIAN = 96

/** Lay the rows out in their order. */
export function layPlaces(rows: readonly PlaceRow[], width: number): PlacesPicture {
  const narrow = width < NARROW
  const row = narrow ? NARROW_ROW : ROW
  const most = Math.max(1, ...rows.map(({ band }) => band.most))
  const [left, right] = narrow ? [4, width - 8] : [NAME + CHANCE + 10, width - MEDIAN - 10]
  const scale = scaleLinear().domain([0, most]).range([left, right])
  const span = (from: number, until: number, least: number) => {
    const x = round(scale(from))
    return { x, width: round(Math.max(least, scale(until) - scale(from))) }
  }
  return {
    width,
    height: TOP + rows.length * row + 4,
    narrow,
    chanceAt: narrow ? width - MEDIAN - 20 : NAME + CHANCE,
    medianAt: width - 2,
    strips: rows.map((each, at) => {
      const y = TOP + at * row
      return {
        row: each,
        y,
        at: y + (narrow ? 30 : 9),
        line: span(each.band.least, each.band.most, 1),
        bar: span(each.band.tenth, each.band.ninetieth, 2),
        median: round(scale(each.band.median)),
      }
    }),
    ticks: dollarTicks(scale),
  }
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
