/** Follows a program's steps from its formula amount to whole-dollar allocations, before any condition. */
import { unitColumns } from './formula-units'
import { applyFloor, applyMinimum, shareAmount } from './formula-share'
import { scalar, shareLocally, split } from './allocate-units'
import { localShares } from './local-awards'
import { localInputs } from './local-inputs'
import { toNearest } from './money'
import { gatherPaid } from './gather-paid'
import { lateColumns } from './late-columns'
import { once } from './once'
import { byRecipient } from './paid-column'
import { precisionOf } from './precision'
import { ruleTree } from './rule-tree'
import type { Work } from './allocation-work'
import type {
  Allocation,
  Dataset,
  Dollars,
  FiscalYear,
  LocalInputs,
  Program,
  ProgramSettings,
  RecipientId,
  RuleTree,
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
  const turns = allocateInTurns(dataset, settings, year, earlier)
  for (;;) {
    const { done, value } = turns.next()
    if (done) return value
  }
}

/** The same, a step of the law a turn. */
export function* allocateInTurns(
  dataset: Dataset,
  settings: ProgramSettings,
  year: FiscalYear,
  earlier?: LocalInputs,
): Generator<undefined, Allocation> {
  const program = dataset.programs.find((candidate) => candidate.id === settings.program)!
  const work = startWork(dataset, program, settings, year, earlier)
  yield
  for (const step of program.steps) {
    follow(step, work)
    yield
  }
  const { paid, paidDollars } = gatherPaid(work)
  const { recipients } = dataset
  let sum = 0
  for (const own of paidDollars) sum += own
  const dollars = once(() => byRecipient(paid, paidDollars, recipients.count))
  const again = (formulaAmount: Dollars): Work => {
    const other = startWork(dataset, program, { ...settings, formulaAmount }, year, work.local)
    for (const step of program.steps) follow(step, other)
    return other
  }
  const ranges = once(() => precisionOf(dataset, work, paid, dollars(), again))
  const own = {
    year,
    program,
    settings,
    local: work.local,
    shared: work.amount,
    units: work.rows,
    paid,
    paidDollars,
    rounding: settings.formulaAmount - sum,
    recipientCount: recipients.count,
  }
  return withColumns(own, {
    dollars,
    localShare: once(() => localShares(recipients, work.local, work.awards)),
    precision: () => ranges().precision,
    low: () => ranges().low,
    high: () => ranges().high,
  })
}

const withColumns = lateColumns('dollars', 'localShare', 'precision', 'low', 'high')

function startWork(
  dataset: Dataset,
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
  earlier: LocalInputs | undefined,
): Work {
  const units = unitColumns(dataset, program, settings, year)
  return {
    dataset,
    program,
    settings,
    year,
    units,
    amount: settings.formulaAmount,
    bases: new Float64Array(units.ids.length),
    local: earlier ?? localInputs(dataset, program, settings, year),
    shares: undefined,
    awards: undefined,
    rows: [],
    paid: new Map(),
  }
}

function follow(step: Step, work: Work): void {
  const { dataset, settings, units } = work
  const rule = { units, parameters: settings.parameters, tree: shareTree(work) }
  switch (step.step) {
    case 'set-aside':
      setAside(work, step.to, toNearest(scalar(work, step.share) * settings.formulaAmount))
      return
    case 'base': {
      const base = scalar(work, step.amount)
      work.bases = new Float64Array(units.ids.length).map((_, row) => {
        const own = step.others[units.ids[row]!]
        return own === undefined ? base : typeof own === 'number' ? own : scalar(work, own)
      })
      return
    }
    case 'share':
      work.shares = shareAmount(work.amount, work.bases, rule)
      return
    case 'minimum':
      work.shares = applyMinimum(work.amount, scalar(work, step.share), rule, work.shares!)
      return
    case 'floor': {
      const floor = scalar(work, step.share)
      const floors = new Float64Array(units.ids.length).map((_, row) => {
        const own = step.others[units.ids[row]!]
        return work.amount * (own === undefined ? floor : scalar(work, own))
      })
      work.shares = applyFloor(work.amount, floors, work.shares!)
      return
    }
    case 'split':
      split(work, scalar(work, step.state), new Set(step.whole))
      return
    case 'local':
      shareLocally(work, step.by)
      return
    case 'pots':
      // Says between what the awards must lie; it pays nobody.
      return
    case 'threshold':
      // Acts inside the local share, where each government's amount is compared.
      return
    case 'round':
      // A formula without a local part pays every unit whole.
      if (work.shares !== undefined && work.rows.length === 0) split(work, 1, { has: () => true })
      return
    case 'as-published':
      for (const award of dataset.entered) {
        if (award.program !== work.program.id || award.fiscalYear !== work.year) continue
        pay(work, award.recipient, award.dollars)
      }
      return
    case 'unallocated': {
      let left = settings.formulaAmount
      for (const dollars of work.paid.values()) left -= dollars
      if (left > 0) pay(work, 'us-unallocated', left)
      return
    }
  }
}

/** The rule by which units share; a program without one never asks for it. */
function shareTree(work: Work): RuleTree {
  return work.settings.shareRule === ''
    ? { op: 'number', value: NaN }
    : ruleTree(work.dataset, work.settings.shareRule)
}

/** Who receives what is set aside, all of a kind together. */
export const setAsideRecipients = {
  tribe: 'us-tribes',
  nonprofit: 'us-nonprofit-organizations',
  federal: 'us-other-purposes',
} as const

/** Take a part of the amount off for recipients outside the formula. */
function setAside(work: Work, to: keyof typeof setAsideRecipients, dollars: number): void {
  pay(work, setAsideRecipients[to], dollars)
  work.amount -= dollars
}

function pay(work: Work, id: RecipientId, dollars: number): void {
  const recipient = work.dataset.recipients.indexOf.get(id)!
  work.paid.set(recipient, (work.paid.get(recipient) ?? 0) + dollars)
}
