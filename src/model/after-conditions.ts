/** Gives one program's outcome: its conditions under every way to count what is open, and what states pass through. */
import { applyConditions } from './apply-conditions'
import type { AfterConditions, JudgedCondition } from './apply-conditions'
import { lateColumns } from './late-columns'
import { once } from './once'
import { byRecipient } from './paid-column'
import { passThrough, rangeSubawards } from './pass-through'
import { policiesOf } from './policies'
import type { Policy } from './policies'
import { takenFromEach } from './taken-from'
import { totalsRange } from './totals'
import type { Allocation, Dataset, PaidMoney, ProgramOutcome, Settings } from './types'

/** Count what is open every way where anything is; the scenario's policy gives the point figure. */
export function afterConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  settings: Settings,
): ProgramOutcome {
  const apply = (policy: Policy) =>
    applyConditions(dataset, allocation, judged, policy, settings.stacking)
  const [own, ...others] = policiesOf(dataset, settings, judged)
  const point = apply(own)
  const ways = [point, ...others.map(apply)]
  const fromEach = takenFromEach(
    point.conditions,
    ways.flatMap(({ conditions }) => conditions),
  )
  const handedOn = passThrough(dataset, allocation, point.paid, own.sparesSubawards, fromEach)
  const columns = once(() => columnsOf(dataset, allocation, point))
  const ranges = once(() => rangeOfAwards(allocation, ways))
  const known = {
    allocation,
    paid: point.paid,
    totals: point.totals,
    conditions: point.conditions,
    handedOn,
    range: totalsRange(ways.map(({ totals }) => totals)),
  }
  return withColumns(known, {
    subawards: once(() =>
      rangeSubawards(dataset, allocation, handedOn, ranges(), own.sparesSubawards, fromEach),
    ),
    withheld: () => columns().withheld,
    reallocatedIn: () => columns().reallocatedIn,
    awarded: () => columns().awarded,
    low: () => ranges().low,
    high: () => ranges().high,
  })
}

const withColumns = lateColumns('subawards', 'withheld', 'reallocatedIn', 'awarded', 'low', 'high')

/** Money after conditions by recipient index. */
function columnsOf(
  { recipients }: Dataset,
  allocation: Allocation,
  { conditions, paid }: AfterConditions,
): PaidMoney {
  // Where no condition reaches, allocations are awards.
  if (conditions.length === 0) {
    const { none } = recipients
    return { withheld: none, reallocatedIn: none, awarded: allocation.dollars }
  }
  const lay = (column: Float64Array) => byRecipient(allocation.paid, column, recipients.count)
  return {
    withheld: lay(paid.withheld),
    reallocatedIn: lay(paid.reallocatedIn),
    awarded: lay(paid.awarded),
  }
}

/** What each recipient gets at least and at most, over the ways to count what is open. */
function rangeOfAwards(allocation: Allocation, ways: readonly AfterConditions[]) {
  // Where no condition reaches, the range of the award is that of the allocation.
  if (ways.every(({ conditions }) => conditions.length === 0)) {
    return { low: allocation.low, high: allocation.high }
  }
  const low = allocation.low.slice()
  const high = allocation.high.slice()
  allocation.paid.forEach((recipient, place) => {
    const allocated = allocation.paidDollars[place]!
    let [least, most] = [Infinity, -Infinity]
    for (const { paid } of ways) {
      least = Math.min(least, paid.awarded[place]!)
      most = Math.max(most, paid.awarded[place]!)
    }
    if (least === allocated && most === allocated) return
    // An allocation's doubt carries over to the part of it that is awarded.
    low[recipient] = least * (allocation.low[recipient]! / allocated)
    high[recipient] = most * (allocation.high[recipient]! / allocated)
  })
  return { low, high }
}
