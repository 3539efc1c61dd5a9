/** Reads figures out of draws: one total or one place's loss, a figure a draw, and what many of them say. */
import { bandOf, dotQuantiles } from '../../model/index'
import type { Band, ProgramId, Totals } from '../../model/index'
import { lostIn, totalIn } from './block'
import { DOTS } from './dots-layout'
import type { Draws } from './gather-blocks'
import type { Reading } from './reading'

/** The totals a reader may choose to look at. */
export const CHOSEN = ['withheld', 'held', 'reallocated', 'lapsed', 'awarded'] as const
export type ChosenTotal = Extract<keyof Totals, (typeof CHOSEN)[number]>

/** What the totals are called, as elsewhere on the page. */
export const TOTAL_WORDS: Readonly<Record<ChosenTotal, string>> = {
  withheld: 'Withheld',
  held: 'Held',
  reallocated: 'Awarded to others',
  lapsed: 'Lapsed',
  awarded: 'Awarded',
}

/** A total draw by draw; of one program, or of all where null. Null where the draws have no such total. */
export function totalDrawn(
  { count, blocks }: Draws,
  program: ProgramId | null,
  total: ChosenTotal,
): Float64Array | null {
  const dollars = new Float64Array(count)
  for (const block of blocks) {
    const own = totalIn(block, { program, total })
    if (own === null) return null
    dollars.set(own, block.from)
  }
  return dollars
}

/** What one place loses draw by draw, of one program or of all together; 0 where nothing is withheld from it. */
export function lossDrawn(
  draws: Draws,
  program: ProgramId | null,
  recipient: number,
): Float64Array {
  return lossesDrawn(draws, program, [recipient])
}

/** What several places lose together, draw by draw: added up within each draw, never band by band. */
export function lossesDrawn(
  { count, blocks }: Draws,
  program: ProgramId | null,
  recipients: readonly number[],
): Float64Array {
  const dollars = new Float64Array(count)
  for (const block of blocks)
    for (const recipient of recipients)
      for (const own of lostIn(block, program, recipient))
        for (let at = 0; at < own.length; at += 1) dollars[block.from + at]! += own[at]!
  return dollars
}

function ordinal(place: number): string {
  const ends = ['th', 'st', 'nd', 'rd']
  return `${place}${(place > 3 && place < 21 ? ends[0] : ends[place % 10]) ?? 'th'}`
}

/** A share of draws in words a reader can weigh: `1 in 20`, `nearly all`, never `0 %` for what happened. */
export function chanceWords(count: number, draws: number): string {
  if (count === 0) return 'never'
  if (count === draws) return 'always'
  const share = (count / draws) * 100
  const text = share < 1 ? 'under 1' : share > 99 ? 'over 99' : String(Math.round(share))
  return `${text}\u00a0%`
}

/** A figure over all draws: its band, its dots, and which draw gave what. */
export interface FigureDrawn {
  readonly band: Band
  readonly dots: readonly number[]
  /** The first draw that gave a figure, counted from 0. */
  readonly drawOf: (value: number) => number
}

/** Read a figure off its draws. */
export function figureIn(dollars: Float64Array): FigureDrawn {
  return {
    band: bandOf(dollars),
    dots: [...dotQuantiles(dollars, DOTS)],
    drawOf: (value) => Math.max(0, dollars.indexOf(value)),
  }
}

/** One row of the table behind the dots. */
export interface QuantileRow {
  readonly says: string
  readonly reading: Reading
  readonly value: number
  readonly draw: number
}

/** The band and the dots as rows, least first. */
export function quantileRows({ band, dots, drawOf }: FigureDrawn): readonly QuantileRow[] {
  const row = (says: string, reading: Reading, value: number): QuantileRow => ({
    says,
    reading,
    value,
    draw: drawOf(value),
  })
  return [
    row('Least', 'least', band.least),
    row('One draw in ten gives at most', 'tenth', band.tenth),
    row('Median', 'median', band.median),
    row('One draw in ten gives this or more', 'ninetieth', band.ninetieth),
    row('Most', 'most', band.most),
    ...dots.map((value, at) => row(`${ordinal(at + 1)} dot of twenty`, 'quantile', value)),
  ]
}

/** The first draw that gives more than an amount, and the first that does not; -1 where there is none. */
export function exampleDraws(
  dollars: Float64Array,
  amount: number,
): { readonly does: number; readonly not: number } {
  return {
    does: dollars.findIndex((each) => each > amount),
    not: dollars.findIndex((each) => !(each > amount)),
  }
}
