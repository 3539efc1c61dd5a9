/** Shares a formula amount among units: bases first, a rule for the rest, minimums and floors. */
import { evaluateColumn } from './rule'
import { RuleFault } from './rule-check'
import type { UnitColumns } from './formula-units'
import type { Dollars, RuleTree } from './types'

/** What the base, share, minimum and floor steps yield, one row per unit, unrounded. */
export interface UnitShares {
  readonly initial: Float64Array
  readonly minimum: Uint8Array
  readonly dollars: Float64Array
}

/** A rule and all it reads. */
interface ShareRule {
  readonly tree: RuleTree
  readonly units: UnitColumns
  readonly parameters: Readonly<Record<string, number>>
}

/**
 * Give every unit its base and share the rest of the amount by a rule: the initial allocation.
 *
 * Bases that the amount cannot cover give way to equal shares (34 U.S.C. 20103(a)(4)). A unit whose
 * input is unknown keeps NaN where there are no bases, and its base alone where there are.
 */
export function shareAmount(amount: Dollars, bases: Float64Array, rule: ShareRule): UnitShares {
  const count = bases.length
  const minimum = new Uint8Array(count)
  const taken = bases.reduce((sum, base) => sum + base, 0)
  if (taken > amount) {
    const equal = new Float64Array(count).fill(amount / count)
    return { initial: equal, minimum, dollars: equal }
  }
  const initial = sharesOf(rule).map((part, row) =>
    Number.isNaN(part) && taken > 0 ? bases[row]! : bases[row]! + (amount - taken) * part,
  )
  return { initial, minimum, dollars: initial }
}

/**
 * Give every unit the minimum, and share what is left among the units above it by the same rule.
 *
 * A unit whose initial allocation is below the minimum, or cannot be computed because an input is
 * unknown (the island territories, whose published awards equal the minimum), gets the minimum. If
 * there is none the initial allocation stands. One pass: nobody can fall below the base.
 */
export function applyMinimum(
  amount: Dollars,
  minimumShare: number,
  rule: ShareRule,
  shares: UnitShares,
): UnitShares {
  const least = minimumShare * amount
  const minimum = Uint8Array.from(shares.initial, (dollars) => (dollars >= least ? 0 : 1))
  const above = Array.from(minimum, (flag, row) => (flag ? -1 : row)).filter((row) => row >= 0)
  if (above.length === minimum.length) return { ...shares, minimum }
  const rest = amount - minimum.length * least
  const again = sharesOf({ ...rule, units: pickUnits(rule.units, above) })
  const dollars = new Float64Array(minimum.length).fill(least)
  above.forEach((row, i) => (dollars[row] = least + rest * again[i]!))
  return { initial: shares.initial, minimum, dollars }
}

/**
 * Raise every unit to its floor and let the others give that up in proportion, until none is under.
 *
 * A unit whose share cannot be computed gets its floor. Floors that together pass the amount are
 * shared out in proportion to themselves.
 */
export function applyFloor(amount: Dollars, floors: Float64Array, shares: UnitShares): UnitShares {
  const minimum = Uint8Array.from(shares.initial, (dollars) => (Number.isNaN(dollars) ? 1 : 0))
  const needed = floors.reduce((sum, floor) => sum + floor, 0)
  if (needed >= amount) {
    const dollars = floors.map((floor) => (amount * floor) / needed)
    return { initial: shares.initial, minimum: minimum.fill(1), dollars }
  }
  for (;;) {
    let [taken, free] = [0, 0]
    shares.initial.forEach((dollars, row) => {
      if (minimum[row] === 1) taken += floors[row]!
      else free += dollars
    })
    const scale = (amount - taken) / free
    const dollars = shares.initial.map((own, row) =>
      minimum[row] === 1 ? floors[row]! : own * scale,
    )
    const under = dollars.findIndex((own, row) => minimum[row] === 0 && own < floors[row]!)
    if (under < 0) return { initial: shares.initial, minimum, dollars }
    dollars.forEach((own, row) => {
      if (own < floors[row]!) minimum[row] = 1
    })
  }
}

/** The same units, fewer of them: their rows in the order given. */
export function pickUnits(units: UnitColumns, rows: readonly number[]): UnitColumns {
  const columns = Object.entries(units.columns).map(
    ([name, column]) => [name, Float64Array.from(rows, (row) => column[row]!)] as const,
  )
  return {
    ids: rows.map((row) => units.ids[row]!),
    members: rows.map((row) => units.members[row]!),
    columns: Object.fromEntries(columns),
  }
}

/**
 * Evaluate the rule as shares that add to one. The statute's own rule does so by itself; a rule a
 * reader wrote as plain weights is divided by its sum. Throws a RuleFault where a weight is negative
 * or nothing can be shared.
 */
function sharesOf({ tree, units, parameters }: ShareRule): Float64Array {
  const count = units.ids.length
  const column = evaluateColumn(tree, { ...parameters, ...units.columns }, count)
  const shares = typeof column === 'number' ? new Float64Array(count).fill(column) : column
  let sum = 0
  for (let row = 0; row < count; row++) {
    if (shares[row]! < 0) {
      throw new RuleFault(
        `The rule gives ${units.ids[row]} a negative share; write one that is never below zero.`,
      )
    }
    if (!Number.isNaN(shares[row]!)) sum += shares[row]!
  }
  if (!(sum > 0 && Number.isFinite(sum))) {
    throw new RuleFault(
      'The rule gives nobody a share that can be computed; write one that does for at least one state.',
    )
  }
  return Math.abs(sum - 1) < 1e-9 ? shares : shares.map((share) => share / sum)
}
