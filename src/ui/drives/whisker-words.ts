/** Says how draws are drawn in a picture. */
import { digits } from '../format'
import { drawsAsked } from '../doubt/draw-reasons'
import type { DrawnOf } from '../doubt/keep-draws'
import type { Piece } from '../words'

/** One sentence for under a picture with whiskers. */
export function whiskerWords(made: DrawnOf): readonly Piece[] {
  return inDraws(
    made,
    'the tick is the median draw, the line holds four draws in five, and the ring is the end that one draw in ten reaches or passes on the worse side.',
  )
}

/** One sentence for under the map, which has rings for the two ends of the line. */
export function ringWords(made: DrawnOf): readonly Piece[] {
  return inDraws(
    made,
    'of the fifty largest circles, the dotted ring within is what one draw in ten awards or less, the dotted ring around it what one in ten awards or more.',
  )
}

function inDraws(made: DrawnOf, marks: string): readonly Piece[] {
  return [
    'In ',
    { text: `${digits(made.drawn.count)} draws`, asked: () => drawsAsked(made) },
    `: ${marks}`,
  ]
}
