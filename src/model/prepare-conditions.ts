/** Gets one program's conditions ready to be applied: from whom each can take money, how much, and who could be given it. */
import { baseOf, retainedOf } from './condition-base'
import { poolsOf } from './reallocate'
import type { Pools } from './reallocate'
import type {
  Allocation,
  ConditionId,
  ConditionSettings,
  Dataset,
  Dollars,
  Finding,
  Settings,
} from './types'

/** A condition with the findings it rests on. */
export interface JudgedCondition {
  readonly settings: ConditionSettings
  readonly findings: readonly Finding[]
}

/** A condition with all that does not depend on who is counted as failing, nor on the share withheld. */
export interface PreparedCondition extends JudgedCondition {
  /** Whether an award hangs on it. */
  readonly bites: boolean
  /** By finding: its place among the paid, -1 for one without an award. */
  readonly places: Int32Array
  /** By finding: the dollars of its award that the condition reaches, whatever others withhold. */
  readonly reached: Float64Array
  /** Where what is withheld is shared out; null where it goes to nobody else. */
  readonly pools: Pools | null
}

/** One program's conditions, in the order in which they act. */
export interface PreparedConditions {
  readonly allocation: Allocation
  readonly conditions: readonly PreparedCondition[]
  readonly stacking: Settings['stacking']
}

/**
 * Prepare the conditions attached to a program's awards. It can be done once for every way to count
 * what is open and for every share withheld. `sparesSubawards`: a failing state keeps what it must
 * pass on. What would lapse stays held in a program whose budget authority does not expire.
 */
export function prepareConditions(
  dataset: Dataset,
  allocation: Allocation,
  judged: readonly JudgedCondition[],
  sparesSubawards: boolean,
  stacking?: Settings['stacking'],
): PreparedConditions {
  const lapses = allocation.program.life?.expiresMonths !== undefined
  const conditions = judged.map(({ settings: given, findings }): PreparedCondition => {
    const settings =
      given.destination === 'lapse' && !lapses ? { ...given, destination: 'held' as const } : given
    const bites = biting(dataset, settings.condition)
    const places = placesOf(allocation.paid, findings)
    return {
      settings,
      findings,
      bites,
      places,
      reached: bites
        ? reachedOf(dataset, allocation, settings, findings, places, sparesSubawards)
        : new Float64Array(findings.length),
      pools: poolsOf(dataset, allocation, settings.destination, findings),
    }
  })
  return { allocation, conditions, stacking }
}

function biting({ conditions }: Dataset, id: ConditionId): boolean {
  return conditions.find((condition) => condition.id === id)!.effect === undefined
}

/** By finding: its place among the paid. Findings are in order of recipient, so one walk finds them all. */
export function placesOf(paid: Int32Array, findings: readonly Finding[]): Int32Array {
  const places = new Int32Array(findings.length)
  let at = 0
  findings.forEach(({ recipient }, i) => {
    if (at > 0 && paid[at - 1]! >= recipient) at = 0
    while (at < paid.length && paid[at]! < recipient) at += 1
    places[i] = paid[at] === recipient ? at : -1
  })
  return places
}

function reachedOf(
  dataset: Dataset,
  allocation: Allocation,
  { base }: ConditionSettings,
  findings: readonly Finding[],
  places: Int32Array,
  spared: boolean,
): Float64Array {
  const { paidDollars } = allocation
  const reach = (recipient: number): Dollars => {
    const reached = baseOf(dataset, allocation, recipient, base)
    if (!spared) return reached
    return base === 'subawards' ? 0 : Math.min(reached, retainedOf(dataset, allocation, recipient))
  }
  const reached = new Float64Array(findings.length)
  for (let i = 0; i < findings.length; i++) {
    const at = places[i]!
    if (at < 0) continue
    // Nearly every condition reaches the whole of an award.
    reached[i] = base === 'award' && !spared ? paidDollars[at]! : reach(findings[i]!.recipient)
  }
  return reached
}
