/** Reads the band of what places are awarded together off the draws in view, and of what that is against the baseline. */
import type { ProgramOutcome } from '../../model/index'
import { figureIn, lossesDrawn } from '../doubt/draw-figures'
import { readingAsked } from '../doubt/draw-reasons'
import { awardsFigure } from '../doubt/drawn-figure'
import type { DrawnOf } from '../doubt/keep-draws'
import { fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { partOf } from '../views/figures'
import { fullName } from '../views/names'
import type { Piece } from '../words'
import { keepsAllocations } from './band-of'
import { ringWords, whiskerWords } from './whisker-words'

/** What is read off a band beside a picture. */
type BandReading = 'tenth' | 'median' | 'ninetieth'

/** Three figures of dollars, each with its reasons. */
export interface PlacesBand extends Readonly<Record<BandReading, number>> {
  readonly asked: (reading: BandReading) => Asked
}

/** Reads bands of places, which `whose` names. */
export interface PlacesBands {
  /** How a band is drawn and read, in one sentence. */
  readonly says: readonly Piece[]
  /** The same for a map, where a band is two rings. */
  readonly saysRings: readonly Piece[]
  /** What they are awarded together; null where every draw gives the same. */
  readonly awarded: (places: readonly number[], whose: string) => PlacesBand | null
  /** The same less what they are awarded in the baseline. */
  readonly change: (places: readonly number[], whose: string) => PlacesBand | null
}

/** Every picture of a program reads the same bands. */
const readers = new WeakMap<DrawnOf, WeakMap<ProgramOutcome, PlacesBands | null>>()

/** The reader of the bands of the program of a baseline; null where draws do not tell awards. What places are awarded is their share less what each draw withholds from them. */
export function placesBands(made: DrawnOf, before: ProgramOutcome): PlacesBands | null {
  const ofMade = readers.get(made) ?? new WeakMap<ProgramOutcome, PlacesBands | null>()
  readers.set(made, ofMade)
  if (!ofMade.has(before)) ofMade.set(before, readBands(made, before))
  return ofMade.get(before)!
}

function readBands(made: DrawnOf, before: ProgramOutcome): PlacesBands | null {
  const program = before.allocation.program.id
  const part = partOf(made.outcome, program)
  if (part === undefined || !keepsAllocations(made, program)) return null
  const known = new Map<string, PlacesBand | null>()
  const awarded = (places: readonly number[], whose: string): PlacesBand | null => {
    const key = `${whose}: ${places.join()}`
    const found = known.get(key)
    if (found !== undefined) return found
    const due = sumOf(places, (at) => (part.awarded[at] ?? 0) + (part.withheld[at] ?? 0))
    const { band, drawOf } = figureIn(
      lossesDrawn(made.drawn, program, places).map((lost) => due - lost),
    )
    const figure = awardsFigure(made, program, places, whose)
    const read: PlacesBand | null =
      band.least === band.most
        ? null
        : {
            tenth: band.tenth,
            median: band.median,
            ninetieth: band.ninetieth,
            asked: (reading) =>
              readingAsked(made, figure, reading, band[reading], drawOf(band[reading])),
          }
    known.set(key, read)
    return read
  }
  const change = (places: readonly number[], whose: string): PlacesBand | null => {
    const band = awarded(places, whose)
    if (band === null) return null
    const base = sumOf(places, (at) => before.awarded[at] ?? 0)
    return {
      tenth: band.tenth - base,
      median: band.median - base,
      ninetieth: band.ninetieth - base,
      asked: (reading) => againstBaseline(band.asked(reading), band[reading], base, places, whose),
    }
  }
  /** The award that a draw gave, less the baseline's. */
  const againstBaseline = (
    asked: Asked,
    value: number,
    base: number,
    places: readonly number[],
    whose: string,
  ): Asked => {
    const year = fiscalYear(made.outcome.settings.year)
    const says = `Change of what ${whose} ${places.length === 1 ? 'is' : 'are'} awarded, ${year}, in draws`
    const inDraws = 'reason' in asked.about ? [asked.about.reason] : []
    const { recipients } = made.dataset
    return {
      ...asked,
      title: says,
      about: {
        reason: {
          says: `${says}: what the draws give, less the baseline, which no draw changes.`,
          value: value - base,
          unit: 'dollars',
          formula: 'award in the draws \u2212 award in the baseline',
          from: [
            ...inDraws,
            {
              says: `Awarded to ${whose} in the baseline, ${year}`,
              value: base,
              unit: 'dollars',
              formula: 'sum of the awards of the baseline; those of the first ten are listed',
              from: places.slice(0, 10).map((place) => ({
                question: {
                  about: 'award' as const,
                  program,
                  recipient: recipients.ids[place]!,
                },
                of: 'baseline' as const,
                says: `${fullName(recipients, place)}, baseline`,
              })),
            },
          ],
        },
      },
    }
  }
  return { says: whiskerWords(made), saysRings: ringWords(made), awarded, change }
}

function sumOf(places: readonly number[], of: (place: number) => number): number {
  return places.reduce((sum, place) => sum + of(place), 0)
}
