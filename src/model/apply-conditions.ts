/** Applies the conditions in force to one program's allocations, under one policy for what is open. */
import { prepareConditions } from './prepare-conditions'
import { reallocate } from './reallocate'
import { withhold } from './withhold'
import type { Policy } from './policies'
import type { JudgedCondition, PreparedCondition, PreparedConditions } from './prepare-conditions'
import type { Count } from './times'
import type {
  Allocation,
  ConditionOutcome,
  Dataset,
  Dollars,
  PaidMoney,
  Settings,
  Share,
  Totals,
} from './types'

/** Money of one program after conditions. */
export interface AfterConditions {
  readonly paid: PaidMoney
  readonly totals: Totals
  readonly conditions: readonly ConditionOutcome[]
}

/** What is counted while conditions are applied, handed in so that thousands of draws can count in the same columns. */
export interface Counted {
  /** By place among the paid: what conditions left of the allocation, what was added to it, 1 where it fails. */
  readonly remaining: Float64Array
  readonly reallocatedIn: Float64Array
  readonly failing: Uint8Array
  /** By condition, by finding. */
  readonly withheld: readonly Dollars[][]
}

/** Columns to count one program's prepared conditions in. */
export function startCount({ allocation, conditions }: PreparedConditions): Counted {
  const { length } = allocation.paid
  return {
    remaining: new Float64Array(length),
    reallocatedIn: new Float64Array(length),
    failing: new Uint8Array(length),
    withheld: conditions.map(() => []),
  }
}

/**
 * Withhold, then move what was withheld; awarded is allocated less withheld plus reallocated in.
 * `judged` are the conditions attached to the program's awards; those on which no award hangs are
 * entered with their findings, and nothing is withheld.
 */
export function applyConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  policy: Policy,
  stacking?: Settings['stacking'],
): AfterConditions {
  const prepared = prepareConditions(dataset, allocation, judged, policy.sparesSubawards, stacking)
  return applyPrepared(dataset, prepared, policy)
}

/** The same where the conditions are prepared already, as for several policies. */
export function applyPrepared(
  dataset: Dataset,
  prepared: PreparedConditions,
  { failing, count }: Pick<Policy, 'failing' | 'count'>,
): AfterConditions {
  const { allocation, conditions } = prepared
  if (conditions.length === 0) return untouched(dataset, allocation)
  const counted = startCount(prepared)
  const fails = conditions.map(({ findings }) =>
    Uint8Array.from(findings, (finding) => Number(failing(finding))),
  )
  const shares = conditions.map(({ settings }) => settings.share)
  const sums = countConditions(prepared, fails, shares, count, counted)
  // Only recipients with an allocation can lose or be given money.
  const { paidDollars } = allocation
  const { remaining, reallocatedIn } = counted
  const withheld = paidDollars.map((dollars, at) => dollars - remaining[at]!)
  const awarded = remaining.map((dollars, at) => dollars + reallocatedIn[at]!)
  const total = (column: Float64Array) => column.reduce((sum, dollars) => sum + dollars, 0)
  return {
    paid: { withheld, reallocatedIn, awarded },
    conditions: conditions.map(({ settings, findings }, i) => ({
      settings,
      findings,
      withheld: counted.withheld[i]!,
    })),
    totals: {
      appropriated: allocation.settings.appropriated,
      available: allocation.settings.formulaAmount,
      awarded: total(awarded),
      withheld: total(withheld),
      ...sums,
      rounding: allocation.rounding,
    },
  }
}

/**
 * The arithmetic of every run and every draw: condition by condition, withhold `shares` from the
 * findings that `fails` marks, and send it where it goes. It leaves its figures in `counted` and
 * returns what was held, reallocated and lapsed.
 */
export function countConditions(
  { allocation, conditions, stacking }: PreparedConditions,
  fails: readonly Uint8Array[],
  shares: readonly Share[],
  count: Count,
  { remaining, reallocatedIn, failing, withheld }: Counted,
): Pick<Totals, 'held' | 'reallocated' | 'lapsed'> {
  remaining.set(allocation.paidDollars)
  reallocatedIn.fill(0)
  if (conditions.some(({ pools }) => pools !== null)) markFailing(conditions, fails, failing)
  let [held, reallocated, lapsed] = [0, 0, 0]
  for (const [i, condition] of conditions.entries()) {
    const { settings, places, pools, bites } = condition
    const own = withheld[i]!
    const sum = withhold(
      condition,
      allocation,
      bites ? fails[i]! : new Uint8Array(places.length),
      shares[i]!,
      count,
      stacking,
      remaining,
      own,
    )
    const went = reallocate(settings.destination, pools, places, own, sum, failing, reallocatedIn)
    held += went.held
    reallocated += went.reallocated
    lapsed += went.lapsed
  }
  return { held, reallocated, lapsed }
}

/** Whoever fails any condition on which an award hangs takes nothing of what others lose. */
function markFailing(
  conditions: readonly PreparedCondition[],
  fails: readonly Uint8Array[],
  failing: Uint8Array,
): void {
  failing.fill(0)
  conditions.forEach(({ bites, places }, i) => {
    if (!bites) return
    for (let finding = 0; finding < places.length; finding++) {
      if (fails[i]![finding] === 1 && places[finding]! >= 0) failing[places[finding]!] = 1
    }
  })
}

/** What a program keeps that no condition reaches: its allocations are its awards. */
function untouched(dataset: Dataset, allocation: Allocation): AfterConditions {
  const none = dataset.recipients.none.subarray(0, allocation.paid.length)
  return {
    paid: { withheld: none, reallocatedIn: none, awarded: allocation.paidDollars },
    conditions: [],
    totals: untouchedTotals(allocation),
  }
}

/** The totals of a program that no condition reaches. */
export function untouchedTotals({ settings, rounding }: Allocation): Totals {
  const { appropriated, formulaAmount: available } = settings
  return {
    appropriated,
    available,
    awarded: available - rounding,
    withheld: 0,
    held: 0,
    reallocated: 0,
    lapsed: 0,
    rounding,
  }
}
