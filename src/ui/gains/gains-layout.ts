/** Lays gains and losses out as bars from one line: those who lose to the left, those who gain to the right. */
import { max } from 'd3-array'
import { scaleLinear, scaleSymlog } from 'd3-scale'
import type { Gain, Gains } from '../views/gains'
import type { Figure } from '../format'
import { tickWords } from '../views/tick-words'

export type Scale = 'linear' | 'log'

/** One bar: a place, or the others of its side together. */
export interface GainBar {
  readonly key: string
  /** The recipients it stands for. */
  readonly gains: readonly Gain[]
  readonly together: boolean
  readonly change: Figure
  readonly y: number
  readonly x: number
  readonly width: number
  /** Where draws put it, in pixels; null without draws, or where all give the same. */
  readonly whisker: GainWhisker | null
  /** The same in dollars. */
  readonly band: GainWhisker | null
}

/** A band of changes in dollars, or of marks in pixels. */
interface GainWhisker {
  readonly tenth: number
  readonly median: number
  readonly ninetieth: number
}

/** What draws give of a bar's change; null where they do not tell it. */
type BandOf = (gains: readonly Gain[]) => GainWhisker | null

export interface GainsLayout {
  readonly width: number
  readonly height: number
  /** Where nothing is lost and nothing gained. */
  readonly zero: number
  readonly row: number
  readonly bar: number
  /** Names stand over their bars where they have no room beside them. */
  readonly narrow: boolean
  readonly bars: readonly GainBar[]
  readonly ticks: readonly { readonly x: number; readonly says: string }[]
}

const AXIS = 24
const AMOUNT = 96
/** The room for the words of a tick. */
const TICK = 64
/** The least change in dollars that a logarithmic scale tells from none. */
const LEAST = 1000

/**
 * Lay the bars out: the largest loss first, then the smaller, the others, and so with the gains. Where
 * there are draws the scale holds their bands as well.
 */
export function layGains(
  { lost, gained }: Gains,
  width: number,
  of: Scale,
  bandOf: BandOf = () => null,
): GainsLayout {
  const narrow = width < 620
  const row = narrow ? 46 : 28
  const sides = [
    { side: lost, name: 'lost' },
    { side: gained, name: 'gained' },
  ]
  const rows = sides.flatMap(({ side, name }) => [
    ...side.named.map((gain) => ({
      key: String(gain.recipient),
      gains: [gain],
      together: false,
      change: gain.change,
    })),
    ...(side.rest.length === 0
      ? []
      : [{ key: name, gains: side.rest, together: true, change: side.restWhole }]),
  ])
  const bands = rows.map(({ gains }) => bandOf(gains))
  const ends = bands.flatMap((band) => (band === null ? [] : [band.tenth, band.ninetieth]))
  const shown = [...rows.map(({ change }) => change.value), ...ends]
  const most = (sign: 1 | -1) => max(shown, (value) => value * sign) ?? 0
  const [down, up] = [Math.max(0, most(-1)), Math.max(0, most(1))]
  const make = of === 'linear' ? scaleLinear() : scaleSymlog().constant(LEAST)
  // Beside the bars stand the names on the one side and the amounts on the other.
  const [left, right] = narrow ? [2, width - 2] : [Math.min(260, width * 0.3), width - 2]
  const beside = narrow ? 0 : AMOUNT
  const room = [down > 0 ? left + beside : left, up > 0 ? right - beside : right] as const
  const scale = make.domain([-down, up]).range([...room])
  const zero = scale(0)
  return {
    width,
    height: AXIS + rows.length * row + 4,
    zero: round(zero),
    row,
    bar: 14,
    narrow,
    bars: rows.map((each, at) => {
      const end = scale(each.change.value)
      const wide = Math.max(1, round(Math.abs(end - zero)))
      return {
        ...each,
        y: AXIS + at * row,
        x: round(each.change.value < 0 ? zero - wide : zero),
        width: wide,
        whisker: placed(bands[at] ?? null, scale),
        band: bands[at] ?? null,
      }
    }),
    ticks: apart(
      ticksOf(down, up, of).map((value) => ({
        x: round(scale(value)),
        says: value === 0 ? '$0' : `${value < 0 ? '\u2212' : '+'}${tickWords(Math.abs(value))}`,
      })),
      zero,
    ),
  }
}

function placed(band: GainWhisker | null, scale: (dollars: number) => number): GainWhisker | null {
  if (band === null) return null
  const at = (dollars: number) => round(scale(dollars))
  return { tenth: at(band.tenth), median: at(band.median), ninetieth: at(band.ninetieth) }
}

/** Ticks whose words do not touch, those nearest to zero first. */
function apart(ticks: GainsLayout['ticks'], zero: number): GainsLayout['ticks'] {
  const kept: { readonly x: number; readonly says: string }[] = []
  for (const tick of [...ticks].sort((a, b) => Math.abs(a.x - zero) - Math.abs(b.x - zero)))
    if (kept.every(({ x }) => Math.abs(x - tick.x) >= TICK)) kept.push(tick)
  return kept
}

/** A few round values of the scale. */
function ticksOf(down: number, up: number, of: Scale): readonly number[] {
  if (of === 'linear') {
    const ticks = scaleLinear().domain([-down, up]).ticks(5)
    return ticks.length < 2 ? [0] : ticks
  }
  const powers = (most: number) => {
    const steps: number[] = []
    for (let value = LEAST * 10; value <= most; value *= 100) steps.push(value)
    return steps
  }
  return [
    ...powers(down)
      .map((value) => -value)
      .reverse(),
    0,
    ...powers(up),
  ]
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
