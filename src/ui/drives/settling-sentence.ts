/** Says how much is open, how far it moves a figure, and how much of that goes once the first few are settled. */
import { counted, digits, exactly, percent, shortMoney } from '../format'
import type { Piece } from '../words'
import { measureName } from './measured'
import { narrowedAsked, openAsked, spanAsked } from './settling-reasons'
import type { SettlingOf } from './settling-reasons'

/** How much is open, and how much of the range goes with the first few. */
export function settlingSentence(of: SettlingOf): readonly Piece[] {
  const { worth, run } = of
  const { open, still, span, narrowed } = worth
  const name = measureName(run, worth.of)
  if (open === 0) return [`${name}: nothing is open, so nothing waits to be settled.`]
  const width = span.high - span.low
  const findings: Piece = {
    text: digits(open),
    label: `${digits(open)} open findings`,
    asked: () => openAsked(of),
  }
  if (width === 0)
    return [
      `${name}: `,
      findings,
      ` ${open === 1 ? 'finding is' : 'findings are'} open, and it stays the same whichever way they turn out.`,
    ]
  const told = narrowed
    .filter(({ settled }) => settled < open || narrowed.length === 1)
    .flatMap(({ settled, removes }, at): readonly Piece[] => [
      at === 0 ? ' Settling the ' : ', the ',
      settled === 1
        ? 'one with most at stake takes '
        : `${counted(settled, 'finding')} with most at stake `,
      {
        text: percent(removes / width, 0),
        label: `settling the first ${digits(settled)} takes ${percent(removes / width, 0)} of the range away`,
        asked: () => narrowedAsked(of, settled),
      },
    ])
  const moving: Piece = {
    text: digits(open - still),
    label: `${digits(open - still)} open findings that move it`,
    asked: () => openAsked(of),
  }
  return [
    `${name}: open findings leave a range of `,
    { text: shortMoney(exactly(width)), label: 'the range', asked: () => spanAsked(of) },
    '; ',
    moving,
    ' of ',
    findings,
    ' move it.',
    ...told,
    ...(told.length === 0 ? [] : [' of the range away at least.']),
  ]
}
