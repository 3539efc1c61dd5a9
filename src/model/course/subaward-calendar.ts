/** Says when a stop of a state's award is felt by those below it: on the first day, or once older money has run out. */
import { addMonths } from './days'
import { toNearest } from '../money'
import type { Amount } from '../kept'
import type { LifeDays, SubawardCalendar } from '../types'

/** When money stops above. */
interface Stop {
  readonly from: number
  /** The day from which it runs again; null: still stopped. */
  readonly until: number | null
}

/** When a stop above is felt below. */
export interface Felt {
  /**
   * `first`: contracts run on this year's money and nothing older covers them; `later`: none runs
   * yet, or older money covers it; `either`: the ranges leave that open.
   */
  readonly when: 'first' | 'later' | 'either'
  /** The earliest and the latest day on which it is felt. */
  readonly from: number
  readonly to: number
  /** Whether the stop is over before it is felt: surely, at one end of the ranges, or at neither. */
  readonly over: 'yes' | 'perhaps' | 'no'
}

/** Dollars felt on the first day, felt later, and those of which it cannot be told; they add up to the whole. */
export interface FeltSums {
  readonly first: Amount
  readonly later: Amount
  readonly either: Amount
  readonly all: Amount
}

/**
 * Work out when one stop is felt below.
 *
 * Contracts below begin some months after the state accepts. Where one runs when the money stops and
 * no balance of an earlier year covers it, the stop is felt the same day. Otherwise it is felt when
 * the contract would have begun or the stop fell, whichever is later, plus the months that balances
 * cover, plus the days the state takes to repay a cost. Each is a range; so is the day.
 */
export function feltFrom(
  stop: Stop,
  life: Pick<LifeDays, 'offered' | 'acceptDays'>,
  approvalDays: number,
  calendar: SubawardCalendar,
): Felt {
  const end = (which: 0 | 1) => {
    // A state accepts when its own approval is had, or as late as the window allows.
    const wait = which === 0 ? approvalDays : Math.max(approvalDays, life.acceptDays)
    const begins = addMonths(life.offered + wait, toNearest(calendar.contractMonths[which]))
    const covered = toNearest(calendar.balanceMonths[which])
    if (begins <= stop.from && covered === 0) return { first: true, day: stop.from }
    const dry = addMonths(Math.max(begins, stop.from), covered)
    return { first: false, day: dry + toNearest(calendar.lagDays[which]) }
  }
  const [soonest, latest] = [end(0), end(1)]
  const over = (day: number) => stop.until !== null && stop.until <= day
  return {
    when: soonest.first === latest.first ? (soonest.first ? 'first' : 'later') : 'either',
    from: soonest.day,
    to: latest.day,
    over: over(soonest.day) ? 'yes' : over(latest.day) ? 'perhaps' : 'no',
  }
}

/** Add up what is felt when; what nobody can place counts as `either`. First, later and either add up to all. */
export function sumFelt(
  rows: readonly { readonly dollars: Amount; readonly felt: Felt | null }[],
): FeltSums {
  const of = (when: Felt['when']) =>
    addAmounts(
      rows.filter(({ felt }) => (felt?.when ?? 'either') === when).map((row) => row.dollars),
    )
  const [first, later, either] = [of('first'), of('later'), of('either')]
  return { first, later, either, all: addAmounts([first, later, either]) }
}

/** Nothing at all. */
const noAmount: Amount = { value: 0, low: 0, high: 0 }

/** Add amounts up, end by end. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, { value, low, high }) => ({
      value: sum.value + value,
      low: sum.low + low,
      high: sum.high + high,
    }),
    noAmount,
  )
}
