/** Follows a program's steps from its formula amount to whole-dollar allocations, before any condition. */
import { populationOf, unitColumns } from './formula-units'
import { applyMinimum, shareAmount } from './formula-share'
import { localAwards } from './local-awards'
import { localInputs } from './local-inputs'
import { toNearest } from './money'
import { precisionOf } from './precision'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import type { Work } from './allocation-work'
import type {
  Allocation,
  Dataset,
  FiscalYear,
  LocalInputs,
  Program,
  ProgramSettings,
  Step,
} from './types'

/**
 * Allocate one program's formula amount in one fiscal year.
 *
 * Returns every recipient's allocation in whole dollars, with the columns a reason needs. `earlier`
 * local inputs may be handed in while only amounts or weights change. The sum of allocations and
 * the signed `rounding` equals the formula amount to the dollar.
 */
export function allocate(
  dataset: Dataset,
  settings: ProgramSettings,
  year: FiscalYear,
  earlier?: LocalInputs,
): Allocation {
  const program = dataset.programs.find((candidate) => candidate.id === settings.program)!
  const work = startWork(dataset, program, settings, year, earlier)
  for (const step of program.steps) follow(step, work)
  const paid = recipientsPaid(work.dollars)
  let sum = 0
  for (const recipient of paid) sum += work.dollars[recipient]!
  const precision = precisionOf(dataset, work, paid)
  return {
    year,
    program,
    settings,
    local: work.local,
    units: work.rows,
    dollars: work.dollars,
    localShare: work.awards?.share ?? new Float64Array(dataset.recipients.count),
    precision: precision.precision,
    low: precision.low,
    high: precision.high,
    paid,
    rounding: settings.formulaAmount - sum,
  }
}

function recipientsPaid(dollars: Float64Array): Int32Array {
  const paid = new Int32Array(dollars.length)
  let count = 0
  for (let recipient = 0; recipient < dollars.length; recipient++) {
    if (dollars[recipient]! > 0) paid[count++] = recipient
  }
  return paid.slice(0, count)
}

function startWork(
  dataset: Dataset,
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
  earlier: LocalInputs | undefined,
): Work {
  return {
    dataset,
    program,
    settings,
    year,
    units: unitColumns(dataset, program, settings, year),
    local: earlier ?? localInputs(dataset, program, settings, year),
    shares: undefined,
    awards: undefined,
    rows: [],
    dollars: new Float64Array(dataset.recipients.count),
  }
}

function follow(step: Step, work: Work): void {
  const { dataset, settings, units } = work
  switch (step.step) {
    case 'share':
      work.shares = shareAmount(
        settings.formulaAmount,
        ruleTree(dataset, settings.shareRule),
        units,
        settings.parameters,
      )
      return
    case 'minimum': {
      const share = scalar(work, step.share)
      const rule = ruleTree(dataset, settings.shareRule)
      work.shares = applyMinimum(
        settings.formulaAmount,
        share,
        rule,
        units,
        settings.parameters,
        work.shares!,
      )
      return
    }
    case 'split':
      split(work, scalar(work, step.state), new Set(step.whole))
      return
    case 'local':
      shareLocally(work, step.by)
      return
    case 'threshold':
    case 'round':
      // Both act inside the local share, where each government's amount is rounded and compared.
      return
    case 'as-published':
      for (const award of dataset.entered) {
        if (award.program !== work.program.id || award.fiscalYear !== work.year) continue
        work.dollars[dataset.recipients.indexOf.get(award.recipient)!] = award.dollars
      }
      return
  }
}

/** Divide each unit's allocation among its members, then into a state part and a local part. */
function split(work: Work, stateShare: number, whole: ReadonlySet<string>): void {
  const { recipients } = work.dataset
  const { shares, units } = work
  units.members.forEach((members, row) => {
    for (const { recipient, share } of members) {
      const allocation = shares!.dollars[row]! * share
      const paidWhole = whole.has(recipients.ids[recipient]!)
      const statePart = toNearest(paidWhole ? allocation : allocation * stateShare)
      const localPart = paidWhole ? 0 : toNearest(allocation * (1 - stateShare))
      work.dollars[recipient] = statePart
      work.rows.push({
        recipient,
        population: members.length > 1 ? memberPopulation(work, recipient) : units.population[row]!,
        violentCrime: units.violent_crime[row]!,
        initial: shares!.initial[row]! * share,
        minimum: shares!.minimum[row] === 1,
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
  for (const row of work.rows) payResidual(work, row.recipient, row.localPart)
}

function memberPopulation(work: Work, recipient: number): number {
  const id = work.dataset.recipients.ids[recipient]!
  return populationOf(work.dataset, work.program, work.year, id)?.value ?? NaN
}

function shareLocally(work: Work, rule: string): void {
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
    work.dollars,
  )
  const { states } = work.awards
  work.rows = work.rows.map((row) => {
    const unit = dataset.recipients.unitRows[row.recipient]!
    if (local.divisors[unit] === undefined || row.localPart === 0) return row
    const { awards, thresholdMoney, residual } = states[unit]!
    work.dollars[row.recipient] = row.statePart + thresholdMoney
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
  const residual = recipients.indexOf.get(`${recipients.ids[state]!}-residual`)
  if (residual !== undefined) work.dollars[residual] = dollars
}

/** Evaluate a rule that reads parameters only. */
function scalar(work: Work, rule: string): number {
  return evaluateColumn(ruleTree(work.dataset, rule), work.settings.parameters, 1) as number
}
