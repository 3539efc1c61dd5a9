/** Says what a whisker is. */
import { digits } from '../format'
import { drawsAsked } from '../doubt/draw-reasons'
import type { DrawnOf } from '../doubt/keep-draws'
import type { Piece } from '../words'

/** One sentence for under the picture. */
export function whiskerWords(made: DrawnOf): readonly Piece[] {
  return [
    'In ',
    { text: `${digits(made.drawn.count)} draws`, asked: () => drawsAsked(made) },
    ': the tick is the median draw, the line holds four draws in five, and the ring is the end that one draw in ten reaches or passes on the worse side.',
  ]
}
