/** Gives the balances of awards on which nothing acts: all of one program and year in a few passes over their dollars. */
import { toNearest } from '../money'
import { emptyBalances } from './balances'
import { quarterStarts } from './days'
import type { CourseSettings, LifeDays, QuarterBalances, Stage } from '../types'

/**
 * Balances of awards that take their ordinary course, quarter by quarter up to the last day looked
 * at. For one award they are those of `followAward` without a bite.
 */
export function naturalBalances(
  awards: ArrayLike<number>,
  life: LifeDays,
  settings: CourseSettings,
  until: number,
  /** They wait, held, from this day until the day of their offer. */
  heldFrom = Infinity,
): QuarterBalances {
  const balances = emptyBalances(life.available, until)
  const { quarters, stages } = balances
  let total = 0
  for (let i = 0; i < awards.length; i++) total += awards[i]!
  const days = ordinaryDays(life, settings)
  // Drawn by the end of each quarter.
  const drawn: number[] = []
  const set = (stage: Stage, at: number, dollars: number) => {
    stages[stage][at] = dollars
  }
  quarters.forEach((_, at) => {
    const next = quarters[at + 1]
    const end = Math.min(next === undefined ? until : next - 1, until)
    if (end < life.offered) set(end < heldFrom ? 'allocated' : 'held', at, total)
    else if (days.declined !== null) set(end < days.declined ? 'offered' : 'declined', at, total)
    else if (end < days.accepted) set('offered', at, total)
    else {
      const now = drawnBy(awards, total, end, days)
      drawn[at] = now
      if (end >= life.closes) {
        set('closed', at, now)
        set('returned', at, total - now)
        return
      }
      // Money paid in advance is spent a quarter after; a quarter that is not over has settled nothing.
      const over = next !== undefined || isLastOfQuarter(quarters[at]!, until)
      const spent = life.advance ? (drawn[over ? at - 1 : at - 2] ?? 0) : now
      set('undrawn', at, total - now)
      set('drawn', at, now - spent)
      set('spent', at, spent)
    }
  })
  return balances
}

interface OrdinaryDays {
  readonly accepted: number
  /** The day the window closes on a place that takes longer than it; null where it does not. */
  readonly declined: number | null
  readonly starts: number
  readonly ends: number
}

function ordinaryDays(life: LifeDays, { approvalDays }: CourseSettings): OrdinaryDays {
  const accepted = life.offered + approvalDays
  return {
    accepted,
    declined: approvalDays > life.acceptDays ? life.offered + life.acceptDays : null,
    starts: Math.max(accepted, life.starts),
    ends: life.ends,
  }
}

/** What an even pace has drawn of every award by the end of a day, each rounded on its own. */
function drawnBy(
  awards: ArrayLike<number>,
  total: number,
  day: number,
  days: OrdinaryDays,
): number {
  const [elapsed, whole] = [elapsedBy(day, days), days.ends - days.starts]
  if (elapsed === 0) return 0
  if (elapsed === whole) return total
  let sum = 0
  for (let i = 0; i < awards.length; i++) sum += toNearest((awards[i]! * elapsed) / whole)
  return sum
}

/** The days of its period in which an award was drawn, by the end of a day. */
function elapsedBy(day: number, { starts, ends }: OrdinaryDays): number {
  return Math.max(0, Math.min(day + 1 - starts, ends - starts))
}

/**
 * The part that awards which take their ordinary course have drawn by the end of each quarter: so many
 * days of all days of their period, and of an award that part of its dollars, rounded. Of awards that
 * are declined nothing is drawn.
 */
export function ordinaryPace(
  quarters: readonly number[],
  life: LifeDays,
  settings: CourseSettings,
  until: number,
): { readonly elapsed: readonly number[]; readonly whole: number } {
  const days = ordinaryDays(life, settings)
  const whole = Math.max(1, days.ends - days.starts)
  if (days.declined !== null) return { elapsed: quarters.map(() => 0), whole }
  const end = (at: number) => Math.min((quarters[at + 1] ?? Infinity) - 1, until)
  return { elapsed: quarters.map((_, at) => elapsedBy(end(at), days)), whole }
}

/** Whether a day is the last of the quarter that begins on `start`: quarters have 90 to 92 days. */
function isLastOfQuarter(start: number, day: number): boolean {
  return quarterStarts(start, day + 1).length > 1
}
