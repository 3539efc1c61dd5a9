/** Reads the band of one award after another off the draws in view, for the table of awards. */
import type { ProgramId } from '../../model/index'
import { readingAsked } from '../doubt/draw-reasons'
import type { DrawnOf } from '../doubt/keep-draws'
import './award-bands.css'
import { digits, exactly, inMillions, unitOf } from '../format'
import { allocated, partOf } from '../views/figures'
import type { Asked } from '../page-state'
import { bandOfAward, ofAwards } from './band-of'

/** The median and where four draws in five lie, with reasons. */
export interface AwardBand {
  /** Whether it is of the award, or of what is withheld from the place where draws tell no more. */
  readonly award: boolean
  readonly median: string
  readonly low: string
  readonly high: string
  readonly asked: (reading: 'median' | 'tenth' | 'ninetieth') => Asked
}

/** Reads an award's band; null where every draw gives the same. The same object while the draws stay. */
export function awardBands(
  made: DrawnOf,
  program: ProgramId,
): (recipient: number) => AwardBand | null {
  const known = new Map<number, AwardBand | null>()
  const read = (recipient: number): AwardBand | null => {
    const { figure, drawn, award } = bandOfAward(made, program, recipient)
    const { band, drawOf } = drawn
    if (band.least === band.most) return null
    const part = partOf(made.outcome, program)
    const unit = part === undefined ? 1 : unitOf(allocated(part, recipient))
    const said = (value: number) => compact(value, unit)
    return {
      award,
      median: said(band.median),
      low: said(band.tenth),
      high: said(band.ninetieth),
      asked(reading) {
        const asked = readingAsked(made, figure, reading, band[reading], drawOf(band[reading]))
        return award ? ofAwards(asked) : asked
      },
    }
  }
  return (recipient) => {
    const found = known.get(recipient)
    if (found !== undefined) return found
    const band = read(recipient)
    known.set(recipient, band)
    return band
  }
}

/** Dollars in few letters, with no more digits than the award itself is known to; the head of the table says dollars once. */
function compact(value: number, unit: number): string {
  const rounded = Math.round(value / unit) * unit
  if (Math.abs(rounded) >= 1e6) return `${inMillions(exactly(rounded), 1)}\u00a0M`
  return Math.abs(rounded) >= 1e4 ? `${Math.round(rounded / 1e3)}\u00a0k` : digits(rounded)
}
