/** `grantflow formula`: prints the statute's table, state by state, for one fiscal year. */

import {
  ScenarioFault,
  formulaTable,
  listYears,
  shareRule,
  suggest,
  yearLabel,
} from '../model/index'
import type { Dataset, FormulaColumn, FormulaRow, FormulaTable, Program } from '../model/index'
import type { Arguments } from './arguments'
import { inDifference, inDollars, inFull } from './figures'
import { followDefaults } from './follow'
import { jsonText } from './json-text'
import { shippedDataset } from './shipped'
import { setCsv, setTable } from './table'

/** Lay out the formula of a program and year and return what to print. */
export async function formula({ word, options, changes }: Arguments): Promise<string> {
  const dataset = shippedDataset()
  const program = findProgram(dataset, word)
  if (shareRule(program) === null) {
    const known = dataset.programs.filter((each) => shareRule(each) !== null).map(({ id }) => id)
    throw new ScenarioFault(
      `${program.id} has no formula that is modelled: its awards are entered as published; write one of ${known.join(', ')}, or 'grantflow program ${program.id}'.`,
    )
  }
  const year = options.get('year')
  const known = listYears(dataset).filter((each) => Object.hasOwn(program.years, each))
  if (year === undefined) {
    throw new ScenarioFault(`formula needs a year; write --year with one of ${known.join(', ')}.`)
  }
  if (!known.includes(year) && listYears(dataset).includes(year)) {
    throw new ScenarioFault(
      `${program.id} has no inputs for fiscal year ${yearLabel(year)}; write --year with one of ${known.join(', ')}.`,
    )
  }
  const { outcome, dataset: complete } = await followDefaults(`${word} ${year}`, [
    ['year', year],
    // A program that a scenario leaves out unless asked for still has its table.
    ...(program.included ? [] : ([[`programs.${word}.included`, true]] as const)),
    ...changes,
  ])
  const table = formulaTable(complete, outcome, word)
  if (options.has('json')) return formulaJson(table)
  if (options.has('csv')) return formulaCsv(table)
  return formulaText(table, `${program.name}, fiscal year ${yearLabel(year)}`)
}

/** Find a program by id. Throws a ScenarioFault with the nearest id. */
export function findProgram(dataset: Dataset, word: string): Program {
  const program = dataset.programs.find(({ id }) => id === word)
  if (program !== undefined) return program
  const known = dataset.programs.map(({ id }) => id)
  throw new ScenarioFault(`There is no program '${word}'${suggest(word, known)}.`)
}

/** The fields of a row that every formula has, in the order of the first release; later ones follow. */
const FIELDS = [
  'unit',
  'name',
  'population',
  'violentCrime',
  'initial',
  'minimum',
  'allocation',
  'statePart',
  'localPart',
  'thresholdMoney',
  'localAwards',
  'residual',
] as const

function formulaCsv({ rows }: FormulaTable): string {
  const others = Object.keys(rows[0]?.columns ?? {})
  const based = rows.some(({ base }) => base !== null)
  return setCsv(
    [...FIELDS, 'published', 'difference', ...(based ? ['base'] : []), ...others],
    rows.map((row) => [
      ...FIELDS.map((column) => row[column]),
      row.published?.dollars ?? null,
      row.published?.difference ?? null,
      ...(based ? [row.base] : []),
      ...others.map((name) => row.columns[name] ?? null),
    ]),
  )
}

function formulaJson({ rows, ...head }: FormulaTable): string {
  return jsonText({ schema: 1, ...head }, { rows })
}

function formulaText(table: FormulaTable, title: string): string {
  const { available, low, high, rows, columns, setAsides, shared } = table
  const relative = available === 0 ? 0 : (high - low) / 2 / available
  const dollars = (value: number | null): string => {
    if (value === null) return 'unknown'
    return value === 0 ? '0' : inDollars(value, value * (1 - relative), value * (1 + relative))
  }
  // Local sums rest on divisors that not every state has to the last digit, so they are rounded to thousands.
  const local = (value: number | null): string =>
    value === null || value === 0 ? dollars(value) : inDollars(value, value * 0.98, value * 1.02)
  const count = (value: number | null): string =>
    value === null ? 'unknown' : inFull(Math.round(value))
  const held = rows.some(({ published }) => published !== undefined)
  const cell = (row: FormulaRow, { id, unit }: FormulaColumn): string => {
    if (id === 'minimum') return row.minimum ? 'yes' : ''
    if (id === 'base') return count(row.base)
    const value = Object.hasOwn(row.columns, id) ? row.columns[id]! : figureOf(row, id)
    if (unit !== 'dollars') return count(value)
    return id === 'thresholdMoney' || id === 'localAwards' ? local(value) : dollars(value)
  }
  const published = held ? ['allocation published', 'difference'] : []
  return [
    `${title}. Dollars.`,
    `The formula divides ${inDollars(available, low, high)}.`,
    ...setAsides.map(({ name, dollars: aside }) => `Set aside first: ${name}, ${dollars(aside)}.`),
    ...(setAsides.length === 0 ? [] : [`States and territories share ${dollars(shared)}.`]),
    '',
    setTable(
      [
        { name: 'unit' },
        { name: 'name' },
        ...columns.map(({ label, unit }) => ({ name: label, figure: unit !== 'word' })),
        ...published.map((name) => ({ name, figure: true })),
      ],
      rows.map((row) => [
        row.unit,
        row.name,
        ...columns.map((column) => cell(row, column)),
        ...(held ? besideCells(row, relative) : []),
      ]),
    ),
    '',
  ].join('\n')
}

function figureOf(row: FormulaRow, id: string): number | null {
  const value = row[id as keyof FormulaRow]
  return typeof value === 'number' ? value : null
}

/** The published allocation, and the computed one less it, as well as both are known. */
function besideCells({ allocation, published }: FormulaRow, relative: number): readonly string[] {
  if (published === undefined) return ['', '']
  const { dollars, tolerance, difference } = published
  return [
    inDollars(dollars, dollars - tolerance, dollars + tolerance),
    inDifference(difference, tolerance + relative * allocation),
  ]
}
