/** Applies the conditions in force to one program's allocations, under one policy for what is open. */
import { baseOf } from './condition-base'
import { reallocate } from './reallocate'
import { countsAsFailing, withhold } from './withhold'
import type { Policy } from './policies'
import type {
  Allocation,
  ConditionOutcome,
  ConditionSettings,
  Dataset,
  Finding,
  Totals,
} from './types'

/** A condition with the findings it rests on. */
export interface JudgedCondition {
  readonly settings: ConditionSettings
  readonly findings: readonly Finding[]
}

/** Money of one program after conditions, by recipient index. */
export interface AfterConditions {
  readonly withheld: Float64Array
  readonly reallocatedIn: Float64Array
  readonly awarded: Float64Array
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
  const remaining = allocation.dollars.slice()
  const reallocatedIn = new Float64Array(allocation.dollars.length)
  const sums = { held: 0, lapsed: 0, reallocated: 0 }
  const conditions = reaching.map(({ settings, findings }) => {
    const base = (recipient: number) => baseOf(dataset, allocation, recipient, settings.base)
    const withheld = withhold(settings, findings, policy, base, remaining)
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
  const withheld = new Float64Array(allocation.dollars.length)
  const awarded = remaining
  let [kept, paid] = [0, 0]
  // Only recipients with an allocation can lose or be given money.
  for (const recipient of allocation.paid) {
    withheld[recipient] = allocation.dollars[recipient]! - remaining[recipient]!
    awarded[recipient]! += reallocatedIn[recipient]!
    kept += withheld[recipient]!
    paid += awarded[recipient]!
  }
  return {
    withheld,
    reallocatedIn,
    awarded,
    conditions,
    totals: {
      appropriated: allocation.settings.appropriated,
      available: allocation.settings.formulaAmount,
      awarded: paid,
      withheld: kept,
      ...sums,
      rounding: allocation.rounding,
    },
  }
}

/** What a program keeps that no condition reaches: its allocations are its awards. */
function untouched(dataset: Dataset, allocation: Allocation): AfterConditions {
  const { none } = dataset.recipients
  const { appropriated, formulaAmount: available } = allocation.settings
  return {
    withheld: none,
    reallocatedIn: none,
    awarded: allocation.dollars,
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
