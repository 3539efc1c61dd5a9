/** Divides each unit's allocation: a state part, a local part, and what local governments get of it. */
import { populationOf } from './formula-units'
import { localAwards } from './local-awards'
import { toNearest } from './money'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import type { Work } from './allocation-work'

/** Divide each unit's allocation among its members, then into a state part and a local part. */
export function split(
  work: Work,
  stateShare: number,
  whole: Pick<ReadonlySet<string>, 'has'>,
): void {
  const { recipients } = work.dataset
  const { shares, units } = work
  units.members.forEach((members, row) => {
    for (const { recipient, share } of members) {
      const allocation = shares!.dollars[row]! * share
      const paidWhole = whole.has(recipients.ids[recipient]!)
      const statePart = toNearest(paidWhole ? allocation : allocation * stateShare)
      const localPart = paidWhole ? 0 : toNearest(allocation * (1 - stateShare))
      work.paid.set(recipient, statePart)
      work.rows.push({
        recipient,
        population:
          members.length > 1
            ? memberPopulation(work, recipient)
            : units.columns['population']![row]!,
        violentCrime: units.columns['violent_crime']![row]!,
        initial: shares!.initial[row]! * share,
        minimum: shares!.minimum[row] === 1,
        base: work.bases[row]!,
        allocation,
        statePart,
        localPart,
        thresholdMoney: localPart === 0 ? 0 : NaN,
        localAwards: localPart === 0 ? 0 : NaN,
        residual: localPart,
      })
    }
  })
  work.rows.sort((a, b) => a.recipient - b.recipient)
  // Until a later step shares it out, the local part belongs to agencies not named.
  for (const row of work.rows) {
    if (row.localPart > 0) payResidual(work, row.recipient, row.localPart)
  }
}

function memberPopulation(work: Work, recipient: number): number {
  const id = work.dataset.recipients.ids[recipient]!
  return populationOf(work.dataset, work.program, work.year, id)?.value ?? NaN
}

export function shareLocally(work: Work, rule: string): void {
  const { dataset, local, settings } = work
  if (local === undefined) return
  const stateShare = splitShare(work)
  const rowOf = new Map(work.rows.map((row) => [row.recipient, row]))
  const pots = Array.from(dataset.recipients.units, (state) => {
    const row = rowOf.get(state)
    return row === undefined || row.localPart === 0
      ? { unrounded: 0, whole: 0 }
      : { unrounded: row.allocation * (1 - stateShare), whole: row.localPart }
  })
  const below = work.program.steps.find((step) => step.step === 'threshold')
  const threshold = below === undefined ? 0 : scalar(work, below.below)
  const tree = ruleTree(dataset, rule)
  work.awards = localAwards(
    dataset.recipients,
    local,
    tree,
    settings.parameters,
    threshold,
    pots,
    work.paid,
  )
  const { states } = work.awards
  work.rows = work.rows.map((row) => {
    const unit = dataset.recipients.unitRows[row.recipient]!
    if (local.divisors[unit] === undefined || row.localPart === 0) return row
    const { awards, thresholdMoney, residual } = states[unit]!
    work.paid.set(row.recipient, row.statePart + thresholdMoney)
    payResidual(work, row.recipient, residual)
    return { ...row, thresholdMoney, localAwards: awards, residual }
  })
}

function splitShare(work: Work): number {
  const step = work.program.steps.find((candidate) => candidate.step === 'split')
  return step === undefined ? 1 : scalar(work, step.state)
}

function payResidual(work: Work, state: number, dollars: number): void {
  const { recipients } = work.dataset
  const residual = recipients.untold.residual[recipients.unitRows[state]!]!
  if (residual >= 0) work.paid.set(residual, dollars)
}

/** Evaluate a rule that reads parameters only. */
export function scalar(work: Work, rule: string): number {
  const names = { ...work.settings.parameters, amount: work.amount }
  return evaluateColumn(ruleTree(work.dataset, rule), names, 1) as number
}
