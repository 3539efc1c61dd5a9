/** Applies the conditions in force to one program's allocations, under one policy for what is open. */
import { baseOf } from './condition-base'
import { placeOf } from './paid-column'
import { reallocate } from './reallocate'
import { countsAsFailing, withhold } from './withhold'
import type { Policy } from './policies'
import type {
  Allocation,
  ConditionOutcome,
  ConditionSettings,
  Dataset,
  Finding,
  PaidMoney,
  Totals,
} from './types'

/** A condition with the findings it rests on. */
export interface JudgedCondition {
  readonly settings: ConditionSettings
  readonly findings: readonly Finding[]
}

/** Money of one program after conditions. */
export interface AfterConditions {
  readonly paid: PaidMoney
  readonly totals: Totals
  readonly conditions: readonly ConditionOutcome[]
}

/** Withhold, then move what was withheld; awarded is allocated less withheld plus reallocated in. */
export function applyConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  policy: Policy,
): AfterConditions {
  const reaching = judged.filter(({ settings }) =>
    dataset.conditions
      .find((condition) => condition.id === settings.condition)!
      .programs.includes(allocation.program.id),
  )
  if (reaching.length === 0) return untouched(dataset, allocation)
  const failing = new Set(
    reaching.flatMap(({ findings }) =>
      findings
        .filter((finding) => countsAsFailing(finding, policy.unknown))
        .map((finding) => finding.recipient),
    ),
  )
  const { paid, paidDollars } = allocation
  const remaining = paidDollars.slice()
  const reallocatedIn = new Float64Array(paid.length)
  const place = (recipient: number) => placeOf(paid, recipient)
  const sums = { held: 0, reallocated: 0, lapsed: 0 }
  const conditions = reaching.map(({ settings, findings }) => {
    const base = (recipient: number) => baseOf(dataset, allocation, recipient, settings.base)
    const withheld = withhold(settings, findings, policy, base, place, remaining)
    const went = reallocate(
      dataset,
      allocation,
      settings.destination,
      findings,
      withheld,
      failing,
      reallocatedIn,
    )
    sums.held += went.held
    sums.lapsed += went.lapsed
    sums.reallocated += went.reallocated
    return { settings, findings, withheld }
  })
  // Only recipients with an allocation can lose or be given money.
  const withheld = paidDollars.map((dollars, at) => dollars - remaining[at]!)
  const awarded = remaining.map((dollars, at) => dollars + reallocatedIn[at]!)
  const total = (column: Float64Array) => column.reduce((sum, dollars) => sum + dollars, 0)
  return {
    paid: { withheld, reallocatedIn, awarded },
    conditions,
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

/** What a program keeps that no condition reaches: its allocations are its awards. */
function untouched(dataset: Dataset, allocation: Allocation): AfterConditions {
  const none = dataset.recipients.none.subarray(0, allocation.paid.length)
  const { appropriated, formulaAmount: available } = allocation.settings
  return {
    paid: { withheld: none, reallocatedIn: none, awarded: allocation.paidDollars },
    conditions: [],
    totals: {
      appropriated,
      available,
      awarded: available - allocation.rounding,
      withheld: 0,
      held: 0,
      reallocated: 0,
      lapsed: 0,
      rounding: allocation.rounding,
    },
  }
}
