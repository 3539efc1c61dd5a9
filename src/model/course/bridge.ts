/** Works out what a budget office must bridge while money does not come, by what it chooses to do. */
import { toNearest } from '../money'
import type { CashAward, CashFlow } from './cash-flow'
import type { BridgeSettings, Dollars, ProgramId } from '../types'

const DAYS_A_YEAR = 365

/** What one choice comes to. Whole dollars. */
export interface Bridge {
  readonly choice: BridgeSettings['choice']
  /** By quarter: what the office puts in, what late money gives back to it, what stands out at its end. */
  readonly putIn: Float64Array
  readonly repaid: Float64Array
  readonly outstanding: Float64Array
  /** By quarter, each rounded to the nearest dollar on its own; the total adds those up. */
  readonly interest: Float64Array
  readonly interestTotal: Dollars
  /** The most that stands out on any day. */
  readonly peak: Dollars
  /** What the place has paid itself and nobody has given back by the last day. */
  readonly own: Dollars
  /** Work planned with federal money that is not done by the last day. */
  readonly notDone: Dollars
  readonly match: BridgeMatch
}

/** The place's own share of costs that the federal part does not follow. */
interface BridgeMatch {
  /** Not spent, since the work is not done. */
  readonly freed: Dollars
  /** Spent, while the federal part of the same costs has not come. */
  readonly stranded: Dollars
  /** Programs that are behind and of whose match no source tells the share: their match is in neither sum. */
  readonly unknown: readonly ProgramId[]
}

/**
 * Work one choice out.
 *
 * `spend`: the work goes on, late money repays what was advanced. `backfill`: the office replaces each
 * fall behind for good, and late money is not given back to it. `stop`: nothing is advanced, and the
 * work waits. Interest is dollars times days outstanding, times the rate, over 365, a quarter at a
 * time. Match follows from the share of the cost: for a share m, m / (1 - m) of each federal dollar.
 */
export function bridgeOf(
  awards: readonly CashAward[],
  flow: CashFlow,
  { choice, rate }: BridgeSettings,
): Bridge {
  const { periods, falls, recovers, behind, dollarDays } = flow
  const none = () => new Float64Array(periods.length)
  const last = behind.at(-1) ?? 0
  const match = matchOf(awards, flow, choice)
  if (choice === 'stop') {
    const [putIn, repaid, outstanding, interest] = [none(), none(), none(), none()]
    const nothing = { putIn, repaid, outstanding, interest, interestTotal: 0, peak: 0, own: 0 }
    return { choice, ...nothing, notDone: last, match }
  }
  const repaid = choice === 'spend' ? recovers : none()
  // What late money would have given back stays out, from the day on which it comes.
  const days = choice === 'spend' ? dollarDays : keptOut(flow)
  const outstanding = none()
  let out = 0
  periods.forEach((_, at) => {
    out += falls[at]! - repaid[at]!
    outstanding[at] = out
  })
  const interest = days.map((each) => toNearest((each * rate) / DAYS_A_YEAR))
  return {
    choice,
    putIn: falls,
    repaid,
    outstanding,
    interest,
    interestTotal: sum(interest),
    peak: choice === 'spend' ? flow.peak : out,
    own: out,
    notDone: 0,
    match,
  }
}

/** Dollar-days where nothing is given back: each fall behind stands out from its day to the end. */
function keptOut({ periods, steps }: CashFlow): Float64Array {
  let [out, next] = [0, 0]
  return Float64Array.from(periods, ({ from, until }) => {
    let [days, since] = [0, from]
    for (; next < steps.length && steps[next]!.day < until; next++) {
      const { day, falls } = steps[next]!
      days += out * Math.max(0, day - since)
      since = Math.max(since, day)
      out += falls
    }
    return days + out * (until - since)
  })
}

function matchOf(
  awards: readonly CashAward[],
  { left }: CashFlow,
  choice: BridgeSettings['choice'],
): BridgeMatch {
  let dollars = 0
  const unknown = new Set<ProgramId>()
  awards.forEach(({ program, match }, i) => {
    const missing = left[i] ?? 0
    if (missing === 0) return
    if (match === null || match >= 1) unknown.add(program)
    else dollars += toNearest((missing * match) / (1 - match))
  })
  return {
    freed: choice === 'stop' ? dollars : 0,
    stranded: choice === 'stop' ? 0 : dollars,
    unknown: [...unknown],
  }
}

function sum(column: Float64Array): Dollars {
  return column.reduce((total, dollars) => total + dollars, 0)
}
