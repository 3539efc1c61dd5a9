/** Explains an allocation: which act of the formula made it, down to the counts and estimates it read. */
import { knownAs, lawOf, leaf, nameOf, stepOf, unitPart } from './explain-cell'
import { setAsideRecipients } from './allocate'
import type { Cell } from './explain-cell'
import { explainLocalShare, explainLocalPart } from './explain-local'
import { explainPots } from './explain-pots'
import { explainUnit, formulaAmount } from './explain-unit'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import { figure } from './rule-words'
import type { FormulaUnit, Reason } from './types'

/** Explain what the formula yields for a recipient before any condition. */
export function explainAllocation(cell: Cell): Reason {
  const { dataset, program, recipient } = cell
  const { allocation } = program
  const name = nameOf(cell)
  const dollars = allocation.dollars[recipient]!
  const entered = dataset.entered.find(
    (award) =>
      award.program === allocation.program.id &&
      award.fiscalYear === allocation.year &&
      award.recipient === dataset.recipients.ids[recipient],
  )
  if (entered !== undefined) {
    const says = `${name}: entered as published; the rule does not reach it. ${entered.note}`.trim()
    return { ...leaf(says, entered.dollars, entered.source), ...knownAs(allocation, recipient) }
  }
  const unit = allocation.units.find((row) => row.recipient === recipient)
  const base = {
    value: dollars,
    unit: 'dollars' as const,
    ...knownAs(allocation, recipient),
  }
  if (unit !== undefined) return { ...base, ...explainState(cell, unit) }
  const other = explainOther(cell)
  if (other !== undefined) return { ...base, ...other }
  if (dataset.recipients.ids[recipient]!.endsWith('-residual'))
    return { ...base, ...explainResidual(cell) }
  if (dollars > 0) return explainLocalShare(cell)
  const share = allocation.localShare[recipient]!
  const threshold = stepOf(cell, 'threshold')
  return {
    ...base,
    precision: 'exact',
    says:
      share > 0
        ? `${name}: no award of its own; its share is below the threshold and goes to the state.`
        : `${name}: no award; no violent crimes are printed for it in the years the formula reads.`,
    ...lawOf(threshold),
    from: share > 0 ? [{ ...explainLocalShare(cell), value: share }] : [],
  }
}

/** What a step gave to recipients outside the formula, or gave to nobody the tables can name. */
function explainOther(cell: Cell): Omit<Reason, 'value' | 'unit'> | undefined {
  const id = cell.dataset.recipients.ids[cell.recipient]!
  if (id === 'us-unallocated') {
    const step = stepOf(cell, 'unallocated')
    return {
      says: 'Not allocated below recipient kind: no source read says who received it.',
      ...lawOf(step),
      from: explainPots(cell),
    }
  }
  const kind = Object.entries(setAsideRecipients).find(([, recipient]) => recipient === id)?.[0]
  if (kind === undefined) return undefined
  const { parameters, formulaAmount: amount } = cell.program.allocation.settings
  const steps = cell.program.allocation.program.steps.filter((step) => step.step === 'set-aside')
  const own = steps.filter((step) => step.to === kind)
  const shares = own.map((step) =>
    Number(evaluateColumn(ruleTree(cell.dataset, step.share), { ...parameters, amount }, 1)),
  )
  return {
    says: `${nameOf(cell)}: set aside before states share the amount.`,
    formula: own.map((step) => `amount × ${step.name}`).join(' + '),
    withNumbers: shares.map((share) => `${figure(amount)} × ${figure(share)}`).join(' + '),
    ...lawOf(own[0]),
    from: [formulaAmount(cell)],
  }
}

function explainState(cell: Cell, unit: FormulaUnit): Omit<Reason, 'value' | 'unit'> {
  const name = nameOf(cell)
  const statePart = explainStatePart(cell, unit)
  if (unit.localPart === 0) {
    return {
      says: `${name}: the whole allocation goes to the state-level applicant.`,
      ...lawOf(stepOf(cell, 'split')),
      from: [statePart],
    }
  }
  if (Number.isNaN(unit.thresholdMoney)) {
    return {
      says: `${name}: the state part alone; what the $10,000 rule adds cannot be told without local tables for this year.`,
      from: [statePart],
    }
  }
  return {
    says: `${name}: the state part, and what the $10,000 rule adds.`,
    formula: 'state part + money under the threshold',
    withNumbers: `${figure(unit.statePart)} + ${figure(unit.thresholdMoney)}`,
    from: [
      statePart,
      {
        says: 'Shares of local governments below the threshold, which the state receives.',
        value: unit.thresholdMoney,
        unit: 'dollars',
        precision: 'estimate',
        low: unit.thresholdMoney * 0.98,
        high: unit.thresholdMoney * 1.02 + unit.residual,
        ...lawOf(stepOf(cell, 'threshold')),
        from: [],
      },
    ],
  }
}

function explainStatePart(cell: Cell, unit: FormulaUnit): Reason {
  const whole = unit.localPart === 0
  const share =
    unit.allocation === 0 ? 0 : (cell.program.allocation.settings.parameters['state_share'] ?? 1)
  return {
    says: whole
      ? 'The allocation of the unit, paid whole.'
      : 'The state’s part of its allocation, to the nearest dollar.',
    value: unit.statePart,
    unit: 'dollars',
    ...unitPart(cell, unit, unit.statePart),
    formula: whole ? 'allocation' : 'allocation × state share',
    withNumbers: whole ? figure(unit.allocation) : `${figure(unit.allocation)} × ${figure(share)}`,
    ...lawOf(stepOf(cell, 'split')),
    from: [explainUnit(cell, unit)],
  }
}

function explainResidual(cell: Cell): Omit<Reason, 'value' | 'unit'> {
  const state = cell.dataset.recipients.states[cell.recipient]!
  const unit = cell.program.allocation.units.find((row) => row.recipient === state)!
  const known = !Number.isNaN(unit.thresholdMoney)
  if (known && unit.residual === 0) {
    return {
      says: 'The agencies the tables name take the whole local part; nothing is left for others.',
      formula: 'nothing is left',
      withNumbers: '0',
      from: [explainLocalPart({ ...cell, recipient: state }, unit)],
    }
  }
  return {
    says: known
      ? 'What is left of the state’s local part for agencies the tables do not name.'
      : 'The state’s whole local part: the tables do not bear local awards in this year.',
    formula: known ? 'local part − local awards − money under the threshold' : 'local part',
    withNumbers: known
      ? `${figure(unit.localPart)} − ${figure(unit.localAwards)} − ${figure(unit.thresholdMoney)}`
      : figure(unit.localPart),
    from: [explainLocalPart({ ...cell, recipient: state }, unit)],
  }
}
