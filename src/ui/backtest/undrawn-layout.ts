/** Lays out what would be undrawn of awards of each fiscal year, with the published range as a band. */
import type { EndedAwards } from '../../model/index'

export interface UndrawnPicture {
  readonly width: number
  readonly height: number
  readonly band: { readonly x: number; readonly width: number; readonly label: string }
  readonly rows: readonly {
    readonly y: number
    readonly x: number
    readonly width: number
    readonly label: string
    readonly sum: string
  }[]
}

const LEFT = 64
const RIGHT = 90
const TOP = 24
const ROW = 30

/** Height of a bar. */
export const UNDRAWN_BAR = 14

/** Lay out one bar a fiscal year, from nothing to the whole. */
export function layUndrawn({ rows, undrawn }: EndedAwards, width: number): UndrawnPicture {
  const published = rows.find(({ id }) => id === 'undrawn')?.published ?? { low: 0, high: 0 }
  const most = Math.max(published.high, ...undrawn.map(({ even }) => even), 1)
  const x = (dollars: number) => LEFT + (dollars / most) * Math.max(0, width - LEFT - RIGHT)
  return {
    width,
    height: TOP + undrawn.length * ROW + 4,
    band: {
      x: x(published.low),
      width: x(published.high) - x(published.low),
      label: `published: ${millions(published.low)} to ${millions(published.high)}`,
    },
    rows: undrawn.map(({ year, even }, at) => ({
      y: TOP + at * ROW,
      x: LEFT,
      width: Math.max(1, x(even) - LEFT),
      label: `FY${year}`,
      sum: millions(even),
    })),
  }
}

/** Which fiscal year's awards would have most undrawn at an even pace, and which least. */
export function undrawnSentence({ undrawn }: EndedAwards): string {
  const sorted = undrawn.toSorted((a, b) => b.even - a.even)
  const [most] = sorted
  const least = sorted.at(-1)
  if (most === undefined || least === undefined) return ''
  return `Drawn at an even pace, awards of FY${most.year} would have most undrawn, ${millions(most.even)}; those of FY${least.year} least, ${millions(least.even)}.`
}

function millions(dollars: number): string {
  return `$${(dollars / 1e6).toFixed(0)} M`
}
