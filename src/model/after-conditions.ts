/** Gives one program's outcome: its conditions under every way to count what is open, and what states pass through. */
import { applyPrepared } from './apply-conditions'
import type { AfterConditions } from './apply-conditions'
import { lateColumns } from './late-columns'
import { once } from './once'
import { byRecipient } from './paid-column'
import { passThrough, rangeSubawards } from './pass-through'
import type { AwardEnds } from './pass-through'
import { policiesOf } from './policies'
import { prepareConditions } from './prepare-conditions'
import type { JudgedCondition } from './prepare-conditions'
import { takenFromEach } from './taken-from'
import { totalsRange } from './totals'
import type { Allocation, Dataset, ProgramOutcome, Settings } from './types'

/** Count what is open every way where anything is; the scenario's policy gives the point figure. */
export function afterConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  settings: Settings,
): ProgramOutcome {
  const [own, ...others] = policiesOf(dataset, settings, judged)
  const { sparesSubawards } = own
  const prepared = prepareConditions(
    dataset,
    allocation,
    judged,
    sparesSubawards,
    settings.stacking,
  )
  const point = applyPrepared(dataset, prepared, own)
  const ways = [point, ...others.map((policy) => applyPrepared(dataset, prepared, policy))]
  const fromEach = takenFromEach(
    point.conditions,
    ways.flatMap(({ conditions }) => conditions),
  )
  const handedOn = passThrough(dataset, allocation, point.paid, sparesSubawards, fromEach)
  const { recipients } = dataset
  const { conditions, paid } = point
  // Each column is laid out for itself: a picture of what is withheld asks for that one alone.
  const lay = (column: Float64Array) => byRecipient(allocation.paid, column, recipients.count)
  // Where no condition reaches, allocations are awards.
  const none = conditions.length === 0 ? recipients.none : null
  const ranges = once(() => rangeOfAwards(allocation, ways))
  const known = {
    allocation,
    paid,
    totals: point.totals,
    conditions,
    handedOn,
    range: totalsRange(ways.map(({ totals }) => totals)),
  }
  return withColumns(known, {
    subawards: once(() =>
      rangeSubawards(
        dataset,
        allocation,
        handedOn,
        endsOfAwards(allocation, ways),
        sparesSubawards,
        fromEach,
      ),
    ),
    withheld: once(() => none ?? lay(paid.withheld)),
    reallocatedIn: once(() => none ?? lay(paid.reallocatedIn)),
    awarded: once(() => (none === null ? lay(paid.awarded) : allocation.dollars)),
    low: () => ranges().low,
    high: () => ranges().high,
  })
}

const withColumns = lateColumns('subawards', 'withheld', 'reallocatedIn', 'awarded', 'low', 'high')

/** What one of those paid gets at least and at most, over the ways to count what is open, by its place in the list. */
function endsOfAwards(
  { paid, paidDollars, low, high }: Allocation,
  ways: readonly AfterConditions[],
): AwardEnds {
  return (place) => {
    const allocated = paidDollars[place]!
    const recipient = paid[place]!
    let [least, most] = [Infinity, -Infinity]
    for (const way of ways) {
      const awarded = way.paid.awarded[place]!
      least = Math.min(least, awarded)
      most = Math.max(most, awarded)
    }
    if (least === allocated && most === allocated) return [low[recipient]!, high[recipient]!]
    // An allocation's doubt carries over to the part of it that is awarded.
    return [least * (low[recipient]! / allocated), most * (high[recipient]! / allocated)]
  }
}

/** The same as columns by recipient index; where no condition reaches, the range of the award is that of the allocation. */
function rangeOfAwards(
  allocation: Allocation,
  ways: readonly AfterConditions[],
): Pick<ProgramOutcome, 'low' | 'high'> {
  if (ways.every(({ conditions }) => conditions.length === 0)) return allocation
  const [low, high] = [allocation.low.slice(), allocation.high.slice()]
  const ends = endsOfAwards(allocation, ways)
  allocation.paid.forEach((recipient, place) => {
    const [least, most] = ends(place)
    low[recipient] = least
    high[recipient] = most
  })
  return { low, high }
}
