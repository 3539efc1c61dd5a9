/** Follows the money through one fiscal year: allocate, judge, withhold, reallocate, enter in the books. */
import { allocate } from './allocate'
import { applyConditions } from './apply-conditions'
import type { AfterConditions, JudgedCondition } from './apply-conditions'
import { judge } from './judge'
import { enterLedger } from './ledger'
import { once } from './once'
import { passThrough } from './pass-through'
import { otherPolicies } from './policies'
import type { Policy } from './policies'
import { addTotals, totalsRange } from './totals'
import type {
  Allocation,
  Dataset,
  Outcome,
  ProgramOutcome,
  ProgramSettings,
  Settings,
} from './types'

/**
 * Run one scenario's settings over the dataset. Pure: the same input gives the same bytes anywhere.
 *
 * Hand in an `earlier` outcome of the same dataset to keep what a change does not touch: allocations
 * while only conditions change, local inputs while only amounts or weights change.
 */
export function simulate(dataset: Dataset, settings: Settings, earlier?: Outcome): Outcome {
  const judged = settings.conditions.map((condition) => ({
    settings: condition,
    findings: judge(dataset, condition),
  }))
  const programs = settings.programs.map((program) => {
    const allocation = allocationOf(dataset, program, settings.year, earlier)
    return afterConditions(dataset, allocation, judged, settings)
  })
  return {
    settings,
    programs,
    ledger: enterLedger(programs),
    totals: addTotals(programs.map((program) => program.totals)),
    range: {
      low: addTotals(programs.map((program) => program.range.low)),
      high: addTotals(programs.map((program) => program.range.high)),
    },
  }
}

function allocationOf(
  dataset: Dataset,
  settings: ProgramSettings,
  year: string,
  earlier: Outcome | undefined,
): Allocation {
  const before = earlier?.programs.find(
    ({ allocation }) =>
      allocation.program.id === settings.program &&
      allocation.year === year &&
      allocation.settings.crimeYears === settings.crimeYears &&
      // Local tables may have arrived since.
      (allocation.local !== undefined ||
        allocation.program.years[year]?.localCrime === undefined) &&
      allocation.dollars.length === dataset.recipients.count,
  )?.allocation
  if (before === undefined) return allocate(dataset, settings, year)
  return sameSettings(before.settings, settings)
    ? before
    : allocate(dataset, settings, year, before.local)
}

function sameSettings(a: ProgramSettings, b: ProgramSettings): boolean {
  return (
    a.formulaAmount === b.formulaAmount &&
    a.appropriated === b.appropriated &&
    a.shareRule === b.shareRule &&
    Object.keys(b.parameters).every((id) => a.parameters[id] === b.parameters[id])
  )
}

/** Count what is open every way where anything is; the scenario's policy gives the point figure. */
function afterConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  settings: Settings,
): ProgramOutcome {
  const apply = (policy: Policy) => applyConditions(dataset, allocation, judged, policy)
  const point = apply({ unknown: settings.unknown, count: 'least' })
  const ways = [point, ...otherPolicies(settings.unknown, point.conditions).map(apply)]
  const ranges = once(() => rangeOfAwards(allocation, ways))
  return {
    allocation,
    ...point,
    subawards: passThrough(dataset, allocation, point, ranges),
    get low() {
      return ranges().low
    },
    get high() {
      return ranges().high
    },
    range: totalsRange(ways.map(({ totals }) => totals)),
  }
}

/** What each recipient gets at least and at most, over the ways to count what is open. */
function rangeOfAwards(allocation: Allocation, ways: readonly AfterConditions[]) {
  // Where no condition reaches, the range of the award is that of the allocation.
  if (ways.every(({ awarded }) => awarded === allocation.dollars)) {
    return { low: allocation.low, high: allocation.high }
  }
  const low = allocation.low.slice()
  const high = allocation.high.slice()
  for (const recipient of allocation.paid) {
    const allocated = allocation.dollars[recipient]!
    let [least, most] = [Infinity, -Infinity]
    for (const { awarded } of ways) {
      least = Math.min(least, awarded[recipient]!)
      most = Math.max(most, awarded[recipient]!)
    }
    if (least === allocated && most === allocated) continue
    // An allocation's doubt carries over to the part of it that is awarded.
    low[recipient] = least - (allocated - allocation.low[recipient]!) * (least / allocated)
    high[recipient] = most + (allocation.high[recipient]! - allocated) * (most / allocated)
  }
  return { low, high }
}
