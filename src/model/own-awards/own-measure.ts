/** Measures one run of an own award: the most kept from it, how long, what is gone for good, and what its match does. */
import type { Amount } from '../kept'
import type { AwardCourse, Dollars, Move, Stage } from '../types'
import type { OwnQuestion } from './own-ask'

/** What one run comes to. `freed` and `stranded` are the federal dollars that the match would have gone with. */
export interface Measured {
  readonly held: Amount
  readonly heldDays: Amount
  readonly dollarDays: Amount
  readonly lost: Amount
  readonly clawedBack: Amount
  readonly freed: Amount
  readonly stranded: Amount
}

const KEPT: readonly Stage[] = ['held', 'declined', 'suspended']
const ENDED: readonly Stage[] = ['ended', 'moved', 'lapsed']

/** Measure a run beside the one in which nothing acts. */
export function measure(
  { settings }: Pick<OwnQuestion, 'settings'>,
  course: AwardCourse,
  planned: AwardCourse,
): Measured {
  const lost = standing(course.moves, ENDED)
  const back = standing(course.moves, ['clawed-back'])
  // The model gives the ends of all that is lost together: they are told apart where only one kind is.
  const ends = { low: course.lostLow, high: course.lostHigh }
  const kinds = new Set(course.bites.map(({ remedy }) => remedy))
  const lostAmount = kinds.has('disallow') ? exactly(lost) : { value: lost, ...ends }
  const backAmount =
    kinds.size === 1 && kinds.has('disallow') ? { value: back, ...ends } : exactly(back)
  const unpaid = Math.max(0, paidIn(planned.moves) - paidIn(course.moves))
  const stops = settings.bridge.choice === 'stop'
  const none = exactly(0)
  const behind = kinds.size === 0 ? none : exactly(unpaid)
  return {
    held: exactly(mostOf(course.moves)),
    heldDays: exactly(course.heldDays),
    dollarDays: exactly(course.dollarDays),
    lost: lostAmount,
    clawedBack: backAmount,
    // Work that is stopped needs no match; work that goes on, and costs reclaimed, have had theirs.
    freed: stops ? behind : none,
    stranded: stops ? backAmount : plus(behind, backAmount),
  }
}

function exactly(value: number): Amount {
  return { value, low: value, high: value }
}

function plus(a: Amount, b: Amount): Amount {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }
}

/** What stands in some stages in the end. */
function standing(moves: readonly Move[], stages: readonly Stage[]): Dollars {
  return moves.reduce((sum, move) => sum + crossing(move, stages), 0)
}

/** The most that stood in the stages in which money is kept from a place. */
function mostOf(moves: readonly Move[]): Dollars {
  let [kept, most] = [0, 0]
  for (const move of moves) {
    kept += crossing(move, KEPT)
    if (kept > most) most = kept
  }
  return most
}

function crossing({ from, to, dollars }: Move, stages: readonly Stage[]): Dollars {
  return (Number(stages.includes(to)) - Number(stages.includes(from))) * dollars
}

/** All that was ever paid, whether it was reclaimed or not. */
function paidIn(moves: readonly Move[]): Dollars {
  return moves.reduce(
    (sum, { from, to, dollars }) =>
      (from === 'undrawn' && (to === 'drawn' || to === 'spent')) ||
      // An ended award's balance, paid by judgment.
      (from === 'ended' && to === 'closed')
        ? sum + dollars
        : sum,
    0,
  )
}
