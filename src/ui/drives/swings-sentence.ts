/** Says what moves a figure most, from where to where, and how much moves nothing. */
import { counted, exactly, sentenceCase, shortMoney } from '../format'
import type { Piece } from '../words'
import { measureName } from './measured'
import { endAsked, movedAsked, pointAsked, stillAsked } from './swings-reasons'
import type { SwingsOf } from './swings-reasons'

/** What the picture says, with its numbers as buttons. */
export function swingsSentence(of: SwingsOf): readonly Piece[] {
  const { swings, run } = of
  const name = measureName(run, swings.of)
  const point: Piece = {
    text: shortMoney(exactly(swings.point)),
    label: `${name}, as set`,
    asked: () => pointAsked(of),
  }
  const [widest, ...others] = swings.rows
  const still: readonly Piece[] =
    swings.still === 0
      ? []
      : [
          ' ',
          {
            text: sentenceCase(counted(swings.still, 'other thing')),
            label: 'what moves nothing',
            asked: () => stillAsked(of),
          },
          ' would move nothing.',
        ]
  if (widest === undefined)
    return [
      `${name}: `,
      point,
      ' as it is set. Nothing that is in doubt, open or ordered moves it.',
      ...still,
    ]
  const end = (which: 'low' | 'high'): Piece => ({
    text: `${shortMoney(exactly(widest[which].value))} (${widest[which].setting})`,
    label: `${widest.words}, ${widest[which].setting}`,
    asked: () => endAsked(of, widest, widest[which]),
  })
  return [
    `${name}: `,
    point,
    ' as it is set. ',
    others.length === 0 ? 'One thing moves it: ' : 'Most is moved by: ',
    widest.kind === 'findings' || widest.kind === 'fact'
      ? { text: widest.words, asked: () => movedAsked(of, widest) }
      : widest.words,
    `, from `,
    end('low'),
    ' to ',
    end('high'),
    '.',
    ...still,
  ]
}
