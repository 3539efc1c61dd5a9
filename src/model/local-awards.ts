/** Shares each state's local part among its governments, and applies the $10,000 rule: 34 U.S.C. 10156(d)-(e). */
import { toNearest } from './money'
import { byRecipient, placeOf } from './paid-column'
import { evaluateColumn } from './rule'
import type { Dollars, LocalInputs, RecipientTable, RuleTree } from './types'

/** Local money after the threshold. */
export interface LocalAwards {
  /** One figure a member of the local inputs: its share before the threshold, whole dollars. */
  readonly share: Float64Array
  /** Members, by place, whose share makes an award. */
  readonly named: Int32Array
  /** By row of the recipient table's units. */
  readonly states: readonly LocalMoney[]
}

/** Where one state's local part goes; the three add to it. */
interface LocalMoney {
  readonly awards: Dollars
  /** Shares below the threshold, which the state receives. */
  readonly thresholdMoney: Dollars
  /** What agencies the tables do not name would get; never negative. */
  readonly residual: Dollars
}

/** A state's local part, rounded for the books and unrounded for the shares. */
interface Pot {
  readonly unrounded: number
  readonly whole: Dollars
}

/**
 * Compute local shares in whole dollars, and name the awards at or above the threshold. An award
 * entered as published goes into `paid` and counts in place of the computed one.
 *
 * Each share is rounded on its own. Where the agencies held would overdraw a settled divisor, the
 * money under the threshold gives way first: the awards above it are the published ones.
 */
export function localAwards(
  recipients: Pick<RecipientTable, 'units' | 'indexOf'>,
  inputs: LocalInputs,
  rule: RuleTree,
  parameters: Readonly<Record<string, number>>,
  threshold: Dollars,
  pots: readonly Pot[],
  paid: Map<number, Dollars>,
): LocalAwards {
  const { members, memberCrime, memberRows } = inputs
  const count = members.length
  const values = Float64Array.from(inputs.divisors, (one) => one?.value ?? NaN)
  const divisor = new Float64Array(count)
  for (let i = 0; i < count; i++) divisor[i] = values[memberRows[i]!]!
  const part = evaluateColumn(rule, { ...parameters, violent_crime: memberCrime, divisor }, count)
  const parts = typeof part === 'number' ? new Float64Array(count).fill(part) : part
  const money = Float64Array.from(pots, (pot) => pot.unrounded)
  // Each divisor gives way to the share it was read for: a fresh column costs more than its arithmetic.
  const share = divisor
  const named = new Int32Array(count)
  let found = 0
  const under = new Float64Array(pots.length)
  const awards = new Float64Array(pots.length)
  for (let i = 0; i < count; i++) {
    const row = memberRows[i]!
    const amount = toNearest(parts[i]! * money[row]!)
    share[i] = amount
    if (amount >= threshold) {
      if (amount > 0) named[found++] = i
      awards[row]! += amount
    } else under[row]! += amount
  }
  const computed = (recipient: number): Dollars => {
    const amount = share[placeOf(members, recipient)] ?? 0
    return amount >= threshold ? amount : 0
  }
  const states = pots.map((pot, row): LocalMoney => {
    let made = awards[row]!
    for (const entered of inputs.entered.get(recipients.units[row]!) ?? []) {
      const recipient = recipients.indexOf.get(entered.recipient)!
      made += entered.dollars - (paid.get(recipient) ?? computed(recipient))
      paid.set(recipient, entered.dollars)
    }
    const left = Math.max(0, pot.whole - made)
    const thresholdMoney = Math.min(under[row]!, left)
    return { awards: made, thresholdMoney, residual: left - thresholdMoney }
  })
  return { share, named: named.subarray(0, found), states }
}

/** Lay local shares before the threshold out by recipient index; an award entered as published is its own share. */
export function localShares(
  recipients: RecipientTable,
  inputs: LocalInputs | undefined,
  awards: LocalAwards | undefined,
): Float64Array {
  if (inputs === undefined || awards === undefined) return recipients.none
  const shares = byRecipient(inputs.members, awards.share, recipients.count)
  for (const entered of [...inputs.entered.values()].flat())
    shares[recipients.indexOf.get(entered.recipient)!] = entered.dollars
  return shares
}
