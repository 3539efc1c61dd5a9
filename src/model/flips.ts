/** Finds what single fact, reading or order would change the findings on a recipient, and what that is worth. */
import { flipProbes } from './flip-candidates'
import type { FlipCandidate, FlipKind } from './flip-candidates'
import { placeOf } from './paid-column'
import { simulate } from './simulate'
import type { Steps } from './course/steps'
import type {
  ConditionId,
  Dataset,
  Dollars,
  FactName,
  FindingResult,
  Outcome,
  ParameterValue,
  Settings,
} from './types'

/** A finding on a recipient; `not-reached` where the condition is not in force for its awards, or does not reach it. */
export type FlipFinding = FindingResult | 'not-reached'

/** What a recipient gets over the programs of an outcome, and between what where a finding is open. */
interface FlipMoney {
  readonly value: Dollars
  readonly low: Dollars
  readonly high: Dollars
}

/** One thing that, were it otherwise, would change a finding on a recipient. */
export interface Flip {
  readonly kind: FlipKind
  /** What a scenario has to change for it, and nothing else. */
  readonly changes: Readonly<Record<string, ParameterValue>>
  readonly condition: ConditionId
  readonly before: FlipFinding
  readonly after: FlipFinding
  /** What the recipient gets now, and would get. */
  readonly now: FlipMoney
  readonly would: FlipMoney
  /** Of a fact: its name, its word now and the other word. */
  readonly fact?: { readonly name: FactName; readonly from: string; readonly to: string }
  /** Of a reading, the reading; of an order, the order; empty where all orders are meant. */
  readonly of: string
}

/** Settles the scenario in view with some changes more; throws where they cannot be settled. */
export type SettleWith = (changes: Readonly<Record<string, ParameterValue>>) => Settings

/**
 * Try one thing after another on an outcome's scenario: every other word of each fact that the
 * readings in force read, every other reading of the conditions in force, each condition that is not
 * in force, and each order left out. What changes no finding on the recipient is passed over; the
 * rest is settled and run, so that the dollars are those the scenario would show.
 *
 * The most dollars first; of as many, the one nearest to the record: a fact nobody knows, then one
 * known otherwise, an order, a reading, a condition not in force.
 */
export function* flipsInSteps(
  dataset: Dataset,
  outcome: Outcome,
  recipient: number,
  settleWith: SettleWith,
): Steps<readonly Flip[]> {
  const now = moneyOf(outcome, recipient)
  const flips: Flip[] = []
  const probes = flipProbes(dataset, outcome, recipient)
  for (const [at, probe] of probes.entries()) {
    yield at / probes.length
    const candidate = probe()
    if (candidate === null) continue
    const flip = run(dataset, outcome, recipient, settleWith, candidate, now)
    if (flip !== undefined) flips.push(flip)
  }
  return flips.toSorted(
    (a, b) =>
      Math.abs(stakeOf(b)) - Math.abs(stakeOf(a)) ||
      nearness(a) - nearness(b) ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  )
}

/** What a flip gives (or, negative, costs) the recipient; where only the ends move, the end that moves most. */
export function stakeOf({ now, would }: Pick<Flip, 'now' | 'would'>): Dollars {
  const moved = [would.value - now.value, would.low - now.low, would.high - now.high]
  return moved[0] !== 0
    ? moved[0]!
    : moved.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
}

/** The findings on a recipient by `condition program`, with the dollars each condition withholds. */
function findingsOn(outcome: Outcome, recipient: number): ReadonlyMap<string, FlipFinding> {
  const found = new Map<string, FlipFinding>()
  for (const { allocation, conditions } of outcome.programs) {
    for (const { settings, findings } of conditions) {
      const one = findings.find((finding) => finding.recipient === recipient)
      found.set(`${settings.condition} ${allocation.program.id}`, one?.result ?? 'not-reached')
    }
  }
  return found
}

function run(
  dataset: Dataset,
  outcome: Outcome,
  recipient: number,
  settleWith: SettleWith,
  { kind, changes, of, fact }: FlipCandidate,
  now: FlipMoney,
): Flip | undefined {
  const other = simulate(dataset, settleWith(changes), outcome)
  const [before, after] = [findingsOn(outcome, recipient), findingsOn(other, recipient)]
  // Of several findings that change, the first in order of the conditions is told.
  const key = [...after.keys()].find(
    (each) => (before.get(each) ?? 'not-reached') !== after.get(each),
  )
  if (key === undefined) return undefined
  return {
    kind,
    changes,
    of,
    condition: key.split(' ')[0]!,
    before: before.get(key) ?? 'not-reached',
    after: after.get(key)!,
    now,
    would: moneyOf(other, recipient),
    ...(fact === undefined ? {} : { fact }),
  }
}

function moneyOf({ programs }: Outcome, recipient: number): FlipMoney {
  let [value, low, high] = [0, 0, 0]
  for (const program of programs) {
    // What a program does not pay has no range to lay out.
    const at = placeOf(program.allocation.paid, recipient)
    if (at < 0) continue
    value += program.paid.awarded[at]!
    low += program.low[recipient]!
    high += program.high[recipient]!
  }
  return { value, low, high }
}

function nearness({ kind, fact }: Flip): number {
  if (kind === 'fact') return fact?.from === 'unknown' ? 0 : 1
  return { order: 2, orders: 3, reading: 4, condition: 5 }[kind]
}

function keyOf({ changes }: Flip): string {
  return Object.entries(changes)
    .map(([path, value]) => `${path}=${value}`)
    .join(' ')
}
