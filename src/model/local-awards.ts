/** Shares each state's local part among its governments, and applies the $10,000 rule: 34 U.S.C. 10156(d)-(e). */
import { toNearest } from './money'
import { evaluateColumn } from './rule'
import type { Dollars, LocalInputs, RecipientTable, RuleTree } from './types'

/** Local money after the threshold. */
export interface LocalAwards {
  /** By recipient: the share before the threshold, whole dollars. */
  readonly share: Float64Array
  /** By row of the recipient table's units. */
  readonly states: readonly LocalMoney[]
}

/** Where one state's local part goes; the three add to it. */
export interface LocalMoney {
  readonly awards: Dollars
  /** Shares below the threshold, which the state receives. */
  readonly thresholdMoney: Dollars
  /** What agencies the tables do not name would get; never negative. */
  readonly residual: Dollars
}

/** A state's local part, rounded for the books and unrounded for the shares. */
export interface Pot {
  readonly unrounded: number
  readonly whole: Dollars
}

/**
 * Compute local shares in whole dollars, entering awards at or above the threshold in `dollars`.
 *
 * Each share is rounded on its own. Where the agencies held would overdraw a settled divisor, the
 * money under the threshold gives way first: the awards above it are the published ones.
 */
export function localAwards(
  recipients: RecipientTable,
  inputs: LocalInputs,
  rule: RuleTree,
  parameters: Readonly<Record<string, number>>,
  threshold: Dollars,
  pots: readonly Pot[],
  dollars: Float64Array,
): LocalAwards {
  const { members, memberCrime, memberRows } = inputs
  const count = members.length
  const values = Float64Array.from(inputs.divisors, (one) => one?.value ?? NaN)
  const divisor = new Float64Array(count)
  for (let i = 0; i < count; i++) divisor[i] = values[memberRows[i]!]!
  const part = evaluateColumn(rule, { ...parameters, violent_crime: memberCrime, divisor }, count)
  const parts = typeof part === 'number' ? new Float64Array(count).fill(part) : part
  const money = Float64Array.from(pots, (pot) => pot.unrounded)
  const share = new Float64Array(recipients.count)
  const under = new Float64Array(pots.length)
  const awards = new Float64Array(pots.length)
  for (let i = 0; i < count; i++) {
    const row = memberRows[i]!
    const recipient = members[i]!
    const amount = toNearest(parts[i]! * money[row]!)
    share[recipient] = amount
    if (amount >= threshold) {
      dollars[recipient] = amount
      awards[row]! += amount
    } else under[row]! += amount
  }
  const states = pots.map((pot, row): LocalMoney => {
    let named = awards[row]!
    for (const entered of inputs.entered.get(recipients.units[row]!) ?? []) {
      const recipient = recipients.indexOf.get(entered.recipient)!
      named += entered.dollars - dollars[recipient]!
      share[recipient] = dollars[recipient] = entered.dollars
    }
    const left = Math.max(0, pot.whole - named)
    const thresholdMoney = Math.min(under[row]!, left)
    return { awards: named, thresholdMoney, residual: left - thresholdMoney }
  })
  return { share, states }
}
