/** Explains a formula unit's allocation: the minimum, or the minimum and a share of the remainder. */
import type { Cell } from './explain-cell'
import { amountPart, lawOf, stepOf, unitPart } from './explain-cell'
import { citedReason } from './explain-figure'
import { explainInputs } from './explain-inputs'
import { pickUnits } from './formula-share'
import { unitColumns } from './formula-units'
import { evaluateColumn } from './rule'
import type { Column } from './rule'
import { ruleTree } from './rule-tree'
import { figure, ruleInWords, ruleWithNumbers } from './rule-words'
import type { FormulaUnit, Reason } from './types'

/** Explain the unrounded allocation of the unit a state or territory belongs to. */
export function explainUnit(cell: Cell, unit: FormulaUnit): Reason {
  const from = [...amounts(cell), ...explainInputs(cell, unit)]
  const base = {
    value: unit.allocation,
    unit: 'dollars' as const,
    ...unitPart(cell, unit, unit.allocation),
    from,
  }
  if (stepOf(cell, 'floor') !== undefined) return { ...base, ...withFloor(cell, unit) }
  if (unit.minimum) return { ...base, ...atMinimum(cell, unit) }
  const written = writeShare(cell, unit)
  const least = cell.program.allocation.shared * minimumShare(cell)
  if (least > 0 && cell.program.allocation.units.some((other) => other.minimum)) {
    const units = cell.program.allocation.units.length - doubled(cell)
    return {
      ...base,
      says: 'The minimum that every unit gets, and its share of the remainder among units above the minimum.',
      formula: `minimum + remainder × (${written.words})`,
      withNumbers: `${figure(least)} + ${figure(cell.program.allocation.shared - units * least)} × (${written.numbers})`,
      ...lawOf(stepOf(cell, 'share')),
    }
  }
  return { ...base, ...ofWhole(cell, unit, written) }
}

type Said = Pick<Reason, 'says' | 'formula' | 'withNumbers' | 'law' | 'source'>

/** The minimum, or a member's part of the one minimum that a joint unit gets. */
function atMinimum(cell: Cell, unit: FormulaUnit): Said {
  const { program, shared } = cell.program.allocation
  const id = cell.dataset.recipients.ids[unit.recipient]!
  const joint = program.joint.find((group) => Object.hasOwn(group.members, id))
  const part = joint === undefined ? '' : ` × ${figure(joint.members[id]!)}`
  return {
    says:
      joint === undefined
        ? 'Its initial allocation is below the minimum, so it gets the minimum.'
        : `Its share of the one minimum of ${joint.id.replace('-', ' and ')}.`,
    formula: `formula amount × minimum share${joint === undefined ? '' : ' × its share'}`,
    withNumbers: `${figure(shared)} × ${figure(minimumShare(cell))}${part}`,
    ...lawOf(stepOf(cell, 'minimum')),
  }
}

/** A share of the whole amount, after the base that every unit gets. */
function ofWhole(cell: Cell, unit: FormulaUnit, written: Written): Said {
  const { allocation } = cell.program
  const bases = allocation.units.reduce((sum, row) => sum + row.base, 0)
  const rest = allocation.shared - bases
  if (bases === 0) {
    return {
      says: 'Its share of the whole amount.',
      formula: `amount × (${written.words})`,
      withNumbers: `${figure(rest)} × (${written.numbers})`,
      ...lawOf(stepOf(cell, 'share')),
    }
  }
  if (unit.allocation === unit.base) {
    return {
      says: 'The base alone: what its share of the rest rests on is unknown.',
      formula: 'base',
      withNumbers: figure(unit.base),
      ...lawOf(stepOf(cell, 'base')),
    }
  }
  return {
    says: 'The base that every unit gets, and its share of the rest.',
    formula: `base + rest × (${written.words})`,
    withNumbers: `${figure(unit.base)} + ${figure(rest)} × (${written.numbers})`,
    ...lawOf(stepOf(cell, 'share')),
  }
}

/** A floor, or what is left of the initial share when others are raised to theirs. */
function withFloor(cell: Cell, unit: FormulaUnit): Said {
  const { shared } = cell.program.allocation
  const law = lawOf(stepOf(cell, 'floor'))
  if (unit.minimum) {
    return {
      says: 'Its share is below the floor, so it gets the floor.',
      formula: 'amount × floor share',
      withNumbers: `${figure(shared)} × ${figure(unit.allocation / shared)}`,
      ...law,
    }
  }
  const written = writeShare(cell, unit)
  return {
    says: 'Its share of the amount, less what raising others to the floor takes in proportion.',
    formula: `amount × (${written.words}) × what the floors leave`,
    withNumbers: `${figure(shared)} × (${written.numbers}) × ${figure(unit.allocation / unit.initial)}`,
    ...law,
  }
}

function minimumShare(cell: Cell): number {
  const { parameters } = cell.program.allocation.settings
  const rule = stepOf(cell, 'minimum')
  if (rule?.step !== 'minimum') return 0
  return evaluateColumn(ruleTree(cell.dataset, rule.share), parameters, 1) as number
}

interface Written {
  readonly words: string
  readonly numbers: string
}

/** The share rule in words, and with the numbers of one unit. */
function writeShare(cell: Cell, unit: FormulaUnit): Written {
  const { columns, count, row } = above(cell, unit)
  const tree = ruleTree(cell.dataset, cell.program.allocation.settings.shareRule)
  return { words: ruleInWords(tree), numbers: ruleWithNumbers(tree, columns, count, row) }
}

/** The formula amount, and what of it units share where something is set aside first. */
function amounts(cell: Cell): readonly Reason[] {
  const amount = formulaAmount(cell)
  const { allocation } = cell.program
  if (allocation.shared === allocation.settings.formulaAmount) return [amount]
  const says = 'What units share after what is set aside first.'
  return [
    amount,
    {
      says,
      value: allocation.shared,
      unit: 'dollars',
      ...amountPart(allocation, allocation.shared),
      ...lawOf(stepOf(cell, 'set-aside')),
      from: [],
    },
  ]
}

/** Explain the amount the formula divides: the source's, or the reader's own. */
export function formulaAmount(cell: Pick<Cell, 'program'>): Reason {
  const { allocation } = cell.program
  const cited = allocation.program.years[allocation.year]!.formulaAmount
  const { formulaAmount: amount } = allocation.settings
  if (amount !== cited.value) {
    return {
      says: 'The formula amount this scenario sets.',
      value: amount,
      unit: 'dollars',
      standing: 'set',
      from: [citedReason(`The formula amount of FY${allocation.year}`, cited)],
    }
  }
  return citedReason(`The formula amount of FY${allocation.year}`, cited)
}

/** Members of a joint unit beyond the first take no row of the formula. */
function doubled(cell: Cell): number {
  return cell.program.allocation.program.joint.reduce(
    (sum, group) => sum + Object.keys(group.members).length - 1,
    0,
  )
}

/** The columns the share rule read: units above the minimum only, as the statute leaves the others out. */
function above(cell: Cell, unit: FormulaUnit) {
  const { allocation } = cell.program
  const units = unitColumns(cell.dataset, allocation.program, allocation.settings, allocation.year)
  const left =
    stepOf(cell, 'minimum') === undefined ? [] : allocation.units.filter((row) => row.minimum)
  const minimum = new Set(left.map((row) => row.recipient))
  const rows = units.members.flatMap((members, row) =>
    minimum.has(members[0]!.recipient) ? [] : [row],
  )
  const columns: Record<string, Column> = {
    ...allocation.settings.parameters,
    ...pickUnits(units, rows).columns,
  }
  const row = rows.findIndex((at) =>
    units.members[at]!.some((member) => member.recipient === unit.recipient),
  )
  return { columns, count: rows.length, row }
}
