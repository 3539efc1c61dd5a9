/** Gives one program's outcome: its conditions under both ways to count open findings, and what states pass through. */
import { applyConditions } from './apply-conditions'
import type { AfterConditions, JudgedCondition } from './apply-conditions'
import { lateColumns } from './late-columns'
import { once } from './once'
import { byRecipient } from './paid-column'
import { passThrough } from './pass-through'
import { totalsRange } from './totals'
import type { Allocation, Dataset, PaidMoney, ProgramOutcome, Settings } from './types'

/** Count open findings both ways where there are any; the scenario's policy gives the point figure. */
export function afterConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  settings: Settings,
): ProgramOutcome {
  const point = applyConditions(dataset, allocation, judged, settings.unknown)
  const open = point.conditions.some(({ findings }) =>
    findings.some((finding) => finding.result === 'unknown'),
  )
  const other = open
    ? applyConditions(
        dataset,
        allocation,
        judged,
        settings.unknown === 'strict' ? 'no-finding' : 'strict',
      )
    : point
  const columns = once(() => columnsOf(dataset, allocation, point))
  const ranges = once(() => rangeOfAwards(allocation, point, other))
  const own = {
    allocation,
    paid: point.paid,
    totals: point.totals,
    conditions: point.conditions,
    subawards: passThrough(dataset, allocation, point.paid),
    range: totalsRange(point.totals, other.totals),
  }
  return withColumns(own, {
    withheld: () => columns().withheld,
    reallocatedIn: () => columns().reallocatedIn,
    awarded: () => columns().awarded,
    low: () => ranges().low,
    high: () => ranges().high,
  })
}

const withColumns = lateColumns('withheld', 'reallocatedIn', 'awarded', 'low', 'high')

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

/** What each recipient gets at least and at most, over both ways to count open findings. */
function rangeOfAwards(allocation: Allocation, point: AfterConditions, other: AfterConditions) {
  // Where no condition reaches, the range of the award is that of the allocation.
  if (point.conditions.length === 0) return { low: allocation.low, high: allocation.high }
  const low = allocation.low.slice()
  const high = allocation.high.slice()
  allocation.paid.forEach((recipient, place) => {
    const allocated = allocation.paidDollars[place]!
    const [a, b] = [point.paid.awarded[place]!, other.paid.awarded[place]!]
    if (a === allocated && b === allocated) return
    // An allocation's doubt carries over to the part of it that is awarded.
    const [least, most] = a < b ? [a, b] : [b, a]
    low[recipient] = least - (allocated - allocation.low[recipient]!) * (least / allocated)
    high[recipient] = most + (allocation.high[recipient]! - allocated) * (most / allocated)
  })
  return { low, high }
}
