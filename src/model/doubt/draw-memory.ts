/** Says how many draws fit into memory, and of two numbers of draws offers the one that does. */
import { figure } from '../rule-words'
import type { Destination, Doubt, Outcome } from '../types'

/** A figure is eight bytes, held once in its block and once more when blocks are joined. */
const BYTES_A_FIGURE = 16
/** Of a device that says nothing else, what draws may take. */
const USUAL_ROOM = 512e6

/** What is asked for, and what there is room for. */
export interface DrawOffer {
  readonly draws: number
  /** Why they are fewer than asked for, in one sentence; empty where they are not. */
  readonly says: string
}

/**
 * How many figures one draw of a run fills at most: every total, and for each award what is allocated
 * where the program's amounts are in doubt, what is withheld where a condition reaches it, and what is
 * given to it where withheld money moves.
 */
export function figuresOfDraw(
  { programs }: Pick<Outcome, 'programs'>,
  doubts: readonly Doubt[],
): number {
  return programs.reduce((sum, { allocation, conditions }) => {
    const { id } = allocation.program
    const columns = [
      doubts.some(({ path }) => path.startsWith(`programs.${id}.`)),
      conditions.length > 0,
      conditions.some(({ settings: { destination } }) => !STAYS.includes(destination)),
    ].filter(Boolean).length
    return sum + TOTALS + columns * allocation.paid.length
  }, TOTALS)
}

const TOTALS = 8
const STAYS: readonly Destination[] = ['held', 'lapse']

/** How many draws of so many figures fit into `room` bytes, rounded down to a number that is easily said; one at least. */
export function mostDraws(figures: number, room: number = USUAL_ROOM): number {
  const fitting = Math.floor(room / (BYTES_A_FIGURE * Math.max(1, figures)))
  let unit = 1
  while (unit * 100 <= fitting) unit *= 10
  return Math.max(1, Math.floor(fitting / unit) * unit)
}

/** Offer as many draws as were asked for, or fewer where they would not fit, with the reason. */
export function offerDraws(asked: number, figures: number, room: number = USUAL_ROOM): DrawOffer {
  const most = mostDraws(figures, room)
  if (asked <= most) return { draws: asked, says: '' }
  const need = figure(Math.ceil((asked * figures * BYTES_A_FIGURE) / 1e6))
  const have = figure(Math.floor(room / 1e6))
  return {
    draws: most,
    says: `${figure(asked)} draws would need about ${need} MB of memory, more than the ${have} MB there are for them; ${figure(most)} are drawn.`,
  }
}
