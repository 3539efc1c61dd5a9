/** Says which money a condition's share is taken of, as the statute writes it or as it is administered. */
import { allocatedTo } from './paid-column'
import { shareOf } from './pass-through'
import type {
  Allocation,
  ConditionBase,
  Dataset,
  Dollars,
  FormulaUnit,
  RecipientKind,
} from './types'

const LOCAL: readonly RecipientKind[] = ['county', 'city', 'town']

/**
 * The dollars of one recipient's award that a condition can reach.
 *
 * `award` is all of it. `state-part` leaves out what the threshold adds. `administered` is the state
 * part less what must be passed through, plus the money under the threshold, as the Bureau of
 * Justice Assistance is reported to take the SORNA penalty. `direct-local` is a local government's own
 * award and nothing of anybody else's; `subawards` what a state must pass on. A recipient that is no
 * formula unit has only its award.
 */
export function baseOf(
  dataset: Dataset,
  allocation: Allocation,
  recipient: number,
  base: ConditionBase,
): Dollars {
  const award = allocatedTo(allocation, recipient)
  if (base === 'subawards') return award - retainedOf(dataset, allocation, recipient)
  const unit = unitOf(allocation, recipient)
  if (base === 'direct-local')
    return LOCAL.includes(dataset.recipients.kinds[recipient]!) ? award : 0
  if (base === 'award' || unit === undefined) return award
  if (base === 'state-part' || unit.localPart === 0) return Math.min(award, unit.statePart)
  const state = dataset.recipients.ids[recipient]!
  const passed = allocation.program.passThrough
    .filter((rule) => rule.basis === 'must' && rule.of === 'state-part')
    .reduce((sum, rule) => sum + (shareOf(dataset, rule, state)?.value ?? 0), 0)
  const threshold = Number.isNaN(unit.thresholdMoney) ? 0 : unit.thresholdMoney
  return Math.min(award, unit.statePart * (1 - passed) + threshold)
}

/** What a state keeps of its award after what it must pass on, in dollars; others keep all of theirs. */
export function retainedOf(dataset: Dataset, allocation: Allocation, recipient: number): Dollars {
  const award = allocatedTo(allocation, recipient)
  const unit = unitOf(allocation, recipient)
  if (unit === undefined) return award
  const state = dataset.recipients.ids[recipient]!
  const passed = allocation.program.passThrough
    .filter((rule) => rule.basis === 'must' && rule.to !== 'state')
    .reduce(
      (sum, rule) =>
        sum +
        (rule.of === 'award' ? award : unit.statePart) *
          (shareOf(dataset, rule, state)?.value ?? 0),
      0,
    )
  return Math.max(0, award - passed)
}

/** The row of a recipient in the statute's table, which is in order of recipient; undefined for one that shares in no formula. */
function unitOf({ units }: Allocation, recipient: number): FormulaUnit | undefined {
  let [low, high] = [0, units.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const unit = units[middle]!
    if (unit.recipient === recipient) return unit
    if (unit.recipient < recipient) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
