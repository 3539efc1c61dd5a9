/** Lists the lines of the law that a recipient stands near: what it has, where the line is, and what would carry it across. */
import { explain } from './explain'
import { stepOf } from './explain-cell'
import type { Cell } from './explain-cell'
import type { DenominatorTables } from './read-denominators'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import { standing, standingReason } from './threshold-base'
import type { NearThreshold } from './threshold-base'
import { leastCrimes, leastPeople } from './threshold-moves'
import type { ThresholdMove } from './threshold-moves'
import { deadline, pot } from './threshold-terms'
import type { Dataset, Outcome, Reason, Rule } from './types'

/**
 * List the lines of every program of an outcome for one recipient, the nearest first as a share of
 * the line, deadlines last. Residents are read from `tables` where they are handed in; without them
 * no line of population is told. Conditions do not matter here: lines are drawn in allocations.
 */
export function nearThresholds(
  dataset: Dataset,
  outcome: Outcome,
  recipient: number,
  tables?: Pick<DenominatorTables, 'residents'>,
): readonly NearThreshold[] {
  const found = outcome.programs.flatMap((program) => {
    const cell: Cell = { dataset, outcome, program, recipient }
    return [...directAward(cell), ...stateMinimum(cell), ...pot(cell, tables), ...deadline(cell)]
  })
  const far = ({ id, apart, line }: NearThreshold) =>
    id === 'deadline' || apart === null ? Infinity : Math.abs(apart) / (line || 1)
  return found.toSorted((a, b) => far(a) - far(b) || Number(a.id > b.id) - Number(a.id < b.id))
}

/** The smallest award that is made directly: 34 U.S.C. 10156(e)(2). */
function directAward(cell: Cell): readonly NearThreshold[] {
  const { allocation } = cell.program
  const { local } = allocation
  const step = stepOf(cell, 'threshold')
  const value = allocation.localShare[cell.recipient] ?? 0
  const state = cell.dataset.recipients.states[cell.recipient]!
  if (step?.step !== 'threshold' || local === undefined || state === cell.recipient || !(value > 0))
    return []
  const line = scalar(cell, step.below)
  const move = leastCrimes(cell, line)
  return [
    {
      ...standing(cell, 'direct-award', 'dollars', line, value),
      move,
      reason: standingReason(cell, 'its share of the state’s local money', line, value, {
        law: step.says,
        source: step.source,
        from: [explainShare(cell), ...moveReason(move)],
      }),
    },
  ]
}

/** The least any state gets of the amount: 34 U.S.C. 10156(a)(2), or the floor of another formula. */
function stateMinimum(cell: Cell): readonly NearThreshold[] {
  const { allocation } = cell.program
  const step = stepOf(cell, 'minimum') ?? stepOf(cell, 'floor')
  const unit = allocation.units.find((row) => row.recipient === cell.recipient)
  // Members of a joint unit stand at its line together.
  const id = cell.dataset.recipients.ids[cell.recipient]!
  const joint = allocation.program.joint.some(({ members }) => Object.hasOwn(members, id))
  if (unit === undefined || joint || (step?.step !== 'minimum' && step?.step !== 'floor')) return []
  const share = step.step === 'floor' ? (step.others[id] ?? step.share) : step.share
  const line = scalar(cell, share) * allocation.shared
  if (!(line > 0)) return []
  const dollars = step.step === 'floor' && !unit.minimum ? unit.allocation : unit.initial
  const value = Number.isNaN(dollars) ? null : dollars
  const move = step.step === 'minimum' && value !== null ? leastPeople(cell, line) : null
  return [
    {
      ...standing(cell, 'state-minimum', 'dollars', line, value),
      move,
      reason: standingReason(cell, 'what the shares alone would give it', line, value, {
        law: step.says,
        source: step.source,
        from: [
          explain(cell.dataset, cell.outcome, {
            about: 'allocation',
            program: allocation.program.id,
            recipient: id,
          }),
          ...moveReason(move),
        ],
      }),
    },
  ]
}

function moveReason(move: ThresholdMove | null): readonly Reason[] {
  return move === null ? [] : [move.reason]
}

/** The share of a place under the line is explained like that of one above it. */
function explainShare({ dataset, outcome, program, recipient }: Cell): Reason {
  return explain(dataset, outcome, {
    about: 'allocation',
    program: program.allocation.program.id,
    recipient: dataset.recipients.ids[recipient]!,
  })
}

/** A rule that reads parameters alone. */
function scalar({ dataset, program: { allocation } }: Cell, rule: Rule): number {
  const names = { ...allocation.settings.parameters, amount: allocation.shared }
  return evaluateColumn(ruleTree(dataset, rule), names, 1) as number
}
