/** Lays out a place's money by quarter: what was to come if nothing were withheld, and what comes. */
import { addMonths, dayNumber, dayText } from './days'
import type { Dollars, FiscalYear, Move, ProgramId, Share } from '../types'

/** A quarter of a fiscal year that begins in any month. */
interface CashPeriod {
  /** First day, and first day after it or after the last day looked at, as days since 1 January 1970. */
  readonly from: number
  readonly until: number
  /** Such as `FY2018 Q1`; a fiscal year bears the number of the calendar year in which it ends. */
  readonly name: string
}

/** The movements of one award, or of several of one program and year, as planned and as they come. */
export interface CashAward {
  readonly program: ProgramId
  readonly year: FiscalYear
  readonly planned: readonly Move[]
  readonly comes: readonly Move[]
  /** The recipient's share of the cost; null where no source tells it. */
  readonly match: Share | null
}

/** Cash by quarter, in whole dollars. */
export interface CashFlow {
  readonly periods: readonly CashPeriod[]
  readonly planned: Float64Array
  /** Paid, less what was clawed back. */
  readonly comes: Float64Array
  /** By the end of the quarter: what was planned so far less what came, where that is positive. */
  readonly behind: Float64Array
  /** Dollars times days behind within the quarter. */
  readonly dollarDays: Float64Array
  /** How far behind each quarter runs, and how far it catches up. */
  readonly falls: Float64Array
  readonly recovers: Float64Array
  /** Each day on which it falls further behind. */
  readonly steps: readonly { readonly day: number; readonly falls: Dollars }[]
  /** The furthest behind on any day, and the first such day; null where nothing is late. */
  readonly peak: Dollars
  readonly peakDay: number | null
  /** By award: what it is behind on the last day. */
  readonly left: readonly Dollars[]
}

/** The quarters of fiscal years that begin in month `first` (1 to 12) which touch the days from `from` until `until`. */
export function cashPeriods(first: number, from: number, until: number): readonly CashPeriod[] {
  const day = dayText(from)
  const back = (Number(day.slice(5, 7)) - first + 12) % 3
  const periods: CashPeriod[] = []
  let at = addMonths(dayNumber(`${day.slice(0, 8)}01`), -back)
  while (at <= until) {
    const next = addMonths(at, 3)
    periods.push({ from: at, until: Math.min(next, until + 1), name: nameOf(first, at) })
    at = next
  }
  return periods
}

function nameOf(first: number, start: number): string {
  const [year, month] = dayText(start).split('-').map(Number) as [number, number]
  const since = (month - first + 12) % 12
  // The year in which the fiscal year ends: its last month is eleven after its first.
  const began = month < first ? year - 1 : year
  const ends = first === 1 ? began : began + 1
  return `FY${ends} Q${since / 3 + 1}`
}

/** What one movement pays the recipient; reclaimed costs are paid back. */
function paidBy({ from, to, dollars }: Move): Dollars {
  if (from === 'undrawn' && (to === 'drawn' || to === 'spent')) return dollars
  // An ended award's balance, paid by judgment.
  if (from === 'ended' && to === 'closed') return dollars
  if (to === 'clawed-back') return -dollars
  return from === 'clawed-back' ? dollars : 0
}

/** Payments by day, in order; negative where money is paid back. */
function payments(moves: readonly Move[]): readonly (readonly [day: number, dollars: Dollars])[] {
  const days = new Map<number, Dollars>()
  for (const move of moves) {
    const dollars = paidBy(move)
    if (dollars !== 0) days.set(move.day, (days.get(move.day) ?? 0) + dollars)
  }
  return [...days]
}

/**
 * Add the awards' payments up by quarter, planned beside what comes, up to the last period's end.
 *
 * Being behind is measured over all awards together, day by day, so that one award's early money
 * covers another's late money, as it does in one treasury. Payments before the first period count
 * into it. Whole dollars throughout.
 */
export function cashFlow(awards: readonly CashAward[], periods: readonly CashPeriod[]): CashFlow {
  const column = () => new Float64Array(periods.length)
  const flow = { planned: column(), comes: column(), behind: column(), dollarDays: column() }
  const [falls, recovers] = [column(), column()]
  const gaps = new Map<number, Dollars>()
  const end = periods.at(-1)?.until ?? 0
  const enter = (which: 'planned' | 'comes', moves: readonly Move[]) => {
    let sum = 0
    for (const [day, dollars] of payments(moves)) {
      if (day >= end) continue
      const at = Math.max(
        0,
        periods.findIndex((period) => day < period.until),
      )
      flow[which][at]! += dollars
      gaps.set(day, (gaps.get(day) ?? 0) + (which === 'planned' ? dollars : -dollars))
      sum += dollars
    }
    return sum
  }
  const left = awards.map(({ planned, comes }) =>
    Math.max(0, enter('planned', planned) - enter('comes', comes)),
  )
  const days = [...gaps].sort(([a], [b]) => a - b)
  const steps: { day: number; falls: Dollars }[] = []
  let [gap, next, peak, peakDay] = [0, 0, 0, null as number | null]
  periods.forEach(({ from, until }, at) => {
    let since = from
    for (; next < days.length && days[next]![0] < until; next++) {
      const [day, change] = days[next]!
      flow.dollarDays[at]! += Math.max(0, gap) * Math.max(0, day - since)
      since = Math.max(since, day)
      const before = Math.max(0, gap)
      gap += change
      const step = Math.max(0, gap) - before
      if (step > 0) {
        falls[at]! += step
        steps.push({ day, falls: step })
      }
      recovers[at]! -= Math.min(0, step)
      if (gap > peak) [peak, peakDay] = [gap, day]
    }
    flow.dollarDays[at]! += Math.max(0, gap) * (until - since)
    flow.behind[at] = Math.max(0, gap)
  })
  return { periods, ...flow, falls, recovers, steps, peak, peakDay, left }
}
