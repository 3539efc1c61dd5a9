/** Explains a formula unit's allocation: the minimum, or the minimum and a share of the remainder. */
import type { Cell } from './explain-cell'
import { lawOf, leaf, stepOf } from './explain-cell'
import { crimeKeys, crimesOf, populationOf, unitColumns } from './formula-units'
import { evaluateColumn } from './rule'
import type { Column } from './rule'
import { ruleTree } from './rule-tree'
import { figure, ruleInWords, ruleWithNumbers } from './rule-words'
import type { FormulaUnit, Reason } from './types'

/** Explain the unrounded allocation of the unit a state or territory belongs to. */
export function explainUnit(cell: Cell, unit: FormulaUnit): Reason {
  const { allocation } = cell.program
  const { settings, program } = allocation
  const amount = formulaAmount(cell)
  const rule = stepOf(cell, 'minimum')
  const minimumShare =
    rule?.step === 'minimum'
      ? (evaluateColumn(ruleTree(cell.dataset, rule.share), settings.parameters, 1) as number)
      : 0
  const least = settings.formulaAmount * minimumShare
  const id = cell.dataset.recipients.ids[unit.recipient]!
  const joint = program.joint.find((group) => Object.hasOwn(group.members, id))
  const part = joint === undefined ? '' : ` × ${figure(joint.members[id]!)}`
  const base = { value: unit.allocation, unit: 'dollars' as const }
  if (unit.minimum) {
    return {
      ...base,
      says:
        joint === undefined
          ? 'Its initial allocation is below the minimum, so it gets the minimum.'
          : `Its share of the one minimum of ${joint.id.replace('-', ' and ')}.`,
      formula: `formula amount × minimum share${joint === undefined ? '' : ' × its share'}`,
      withNumbers: `${figure(settings.formulaAmount)} × ${figure(minimumShare)}${part}`,
      ...lawOf(rule),
      from: [amount, ...inputs(cell, unit)],
    }
  }
  const { columns, count, row } = above(cell, unit)
  const tree = ruleTree(cell.dataset, settings.shareRule)
  const units = allocation.units.length - shared(cell)
  const none = !allocation.units.some((other) => other.minimum)
  const rest = none ? settings.formulaAmount : settings.formulaAmount - units * least
  const written = `(${ruleWithNumbers(tree, columns, count, row)})`
  return {
    ...base,
    says: none
      ? 'Its share of the whole amount.'
      : 'The minimum that every unit gets, and its share of the remainder among units above the minimum.',
    formula: none
      ? `formula amount × (${ruleInWords(tree)})`
      : `minimum + remainder × (${ruleInWords(tree)})`,
    withNumbers: none
      ? `${figure(rest)} × ${written}`
      : `${figure(least)} + ${figure(rest)} × ${written}`,
    ...lawOf(stepOf(cell, 'share')),
    from: [amount, ...inputs(cell, unit)],
  }
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
      from: [],
    }
  }
  const standing = {
    published: 'as published',
    rounded: 'printed rounded',
    deduced: 'deduced',
    assumed: 'assumed',
  }
  const note = cited.note === undefined ? '' : ` ${cited.note}.`
  return {
    ...leaf(
      `The formula amount of FY${allocation.year}, ${standing[cited.standing]}.${note}`,
      amount,
      cited.source,
    ),
    precision:
      cited.standing === 'published'
        ? 'exact'
        : cited.standing === 'rounded'
          ? 'rounded'
          : 'estimate',
  }
}

/** Members of a joint unit beyond the first take no row of the formula. */
function shared(cell: Cell): number {
  return cell.program.allocation.program.joint.reduce(
    (sum, group) => sum + Object.keys(group.members).length - 1,
    0,
  )
}

/** The columns the share rule read: units above the minimum only, as the statute leaves the others out. */
function above(cell: Cell, unit: FormulaUnit) {
  const { allocation } = cell.program
  const units = unitColumns(cell.dataset, allocation.program, allocation.settings, allocation.year)
  const minimum = new Set(allocation.units.filter((row) => row.minimum).map((row) => row.recipient))
  const rows = units.members.flatMap((members, row) =>
    minimum.has(members[0]!.recipient) ? [] : [row],
  )
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!)
  const columns: Record<string, Column> = {
    ...allocation.settings.parameters,
    population: pick(units.population),
    violent_crime: pick(units.violent_crime),
  }
  const row = rows.findIndex((at) =>
    units.members[at]!.some((member) => member.recipient === unit.recipient),
  )
  return { columns, count: rows.length, row }
}

function inputs(cell: Cell, unit: FormulaUnit): readonly Reason[] {
  const { allocation } = cell.program
  const id = cell.dataset.recipients.ids[unit.recipient]!
  const population = populationOf(cell.dataset, allocation.program, allocation.year, id)
  const keys = crimeKeys(allocation.program, allocation.settings, allocation.year)
  const crimes = crimesOf(
    cell.dataset,
    allocation.program,
    allocation.settings,
    allocation.year,
    id,
  )
  return [
    population === undefined
      ? { says: 'Population', value: 'unknown', unit: 'word', from: [] }
      : leaf(
          `Population, ${population.note ?? 'Census estimate'}`,
          population.value,
          population.source,
          'people',
        ),
    ...crimes.map((crime, i): Reason => {
      const [year, printing] = keys[i]!.split('/')
      return crime === undefined
        ? { says: `Violent crimes ${year}`, value: 'unknown', unit: 'word', from: [] }
        : leaf(
            `Violent crimes ${year}, printing “${printing}”${crime.note ? `: ${crime.note}` : ''}`,
            crime.value,
            crime.source,
            'crimes',
          )
    }),
  ]
}
