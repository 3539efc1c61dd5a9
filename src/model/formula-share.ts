/** Shares the formula amount among units, with the statute's minimum: 34 U.S.C. 10156(a). */
import { evaluateColumn } from './rule'
import { RuleFault } from './rule-check'
import type { Column } from './rule'
import type { UnitColumns } from './formula-units'
import type { Dollars, RuleTree } from './types'

/** What the share and minimum steps yield, one row per unit, unrounded. */
export interface UnitShares {
  readonly initial: Float64Array
  readonly minimum: Uint8Array
  readonly dollars: Float64Array
}

/** Apply a `share` rule to the whole amount: the initial allocation. NaN where an input is unknown. */
export function shareAmount(
  amount: Dollars,
  rule: RuleTree,
  units: UnitColumns,
  parameters: Readonly<Record<string, number>>,
): UnitShares {
  const share = sharesOf(rule, units, parameters)
  const initial = share.map((part) => part * amount)
  return { initial, minimum: new Uint8Array(initial.length), dollars: initial }
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
  rule: RuleTree,
  units: UnitColumns,
  parameters: Readonly<Record<string, number>>,
  shares: UnitShares,
): UnitShares {
  const least = minimumShare * amount
  const minimum = Uint8Array.from(shares.initial, (dollars) => (dollars >= least ? 0 : 1))
  const above = Array.from(minimum, (flag, row) => (flag ? -1 : row)).filter((row) => row >= 0)
  if (above.length === minimum.length) return { ...shares, minimum }
  const pick = (column: Float64Array) => Float64Array.from(above, (row) => column[row]!)
  const others: UnitColumns = {
    ids: above.map((row) => units.ids[row]!),
    members: above.map((row) => units.members[row]!),
    population: pick(units.population),
    violent_crime: pick(units.violent_crime),
  }
  const rest = amount - minimum.length * least
  const again = sharesOf(rule, others, parameters)
  const dollars = new Float64Array(minimum.length).fill(least)
  above.forEach((row, i) => (dollars[row] = least + rest * again[i]!))
  return { initial: shares.initial, minimum, dollars }
}

/**
 * Evaluate the rule as shares that add to one. The statute's own rule does so by itself; a rule a
 * reader wrote as plain weights is divided by its sum. Throws a RuleFault where a weight is negative
 * or nothing can be shared.
 */
function sharesOf(
  rule: RuleTree,
  units: UnitColumns,
  parameters: Readonly<Record<string, number>>,
): Float64Array {
  const count = units.ids.length
  const columns: Readonly<Record<string, Column>> = {
    ...parameters,
    population: units.population,
    violent_crime: units.violent_crime,
  }
  const column = evaluateColumn(rule, columns, count)
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
