/** Applies the conditions in force to one program's allocations, under one policy for what is open. */
import { baseOf, retainedOf } from './condition-base'
import { placeOf } from './paid-column'
import type { Policy } from './policies'
import { reallocate } from './reallocate'
import { withhold } from './withhold'
import type {
  Allocation,
  ConditionId,
  ConditionOutcome,
  ConditionSettings,
  Dataset,
  Finding,
  PaidMoney,
  Settings,
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

/**
 * Withhold, then move what was withheld; awarded is allocated less withheld plus reallocated in.
 * `judged` are the conditions attached to the program's awards; those on which no award hangs are
 * entered with their findings, and nothing is withheld. What would lapse stays held in a program whose
 * budget authority does not expire.
 */
export function applyConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  policy: Policy,
  stacking?: Settings['stacking'],
): AfterConditions {
  if (judged.length === 0) return untouched(dataset, allocation)
  const bites = (id: ConditionId) =>
    dataset.conditions.find((condition) => condition.id === id)!.effect === undefined
  const failing = new Set(
    judged
      .filter(({ settings }) => bites(settings.condition))
      .flatMap(({ findings }) => findings.filter(policy.failing).map(({ recipient }) => recipient)),
  )
  const { paid, paidDollars } = allocation
  const remaining = paidDollars.slice()
  const reallocatedIn = new Float64Array(paid.length)
  const place = (recipient: number) => placeOf(paid, recipient)
  const sums = { held: 0, reallocated: 0, lapsed: 0 }
  const lapses = allocation.program.life?.expiresMonths !== undefined
  const conditions = judged.map(({ settings: given, findings }) => {
    // Where budget authority does not expire nothing can lapse.
    const settings =
      given.destination === 'lapse' && !lapses ? { ...given, destination: 'held' as const } : given
    const base = (recipient: number, at: number) => {
      let reached = baseOf(dataset, allocation, recipient, settings.base)
      if (policy.sparesSubawards) {
        const retained = retainedOf(dataset, allocation, recipient)
        reached = settings.base === 'subawards' ? 0 : Math.min(reached, retained)
      }
      return stacking === 'sequence'
        ? (reached * remaining[at]!) / (paidDollars[at]! || 1)
        : reached
    }
    const withheld = bites(settings.condition)
      ? withhold(settings, findings, policy, base, place, remaining)
      : findings.map(() => 0)
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
