/** `grantflow formula`: prints the statute's table, state by state, for one fiscal year. */

import { ScenarioFault, formulaTable, listYears, suggest, yearLabel } from '../model/index'
import type { FormulaRow, FormulaTable } from '../model/index'
import type { Arguments } from './arguments'
import { inDifference, inDollars, inFull } from './figures'
import { followDefaults } from './follow'
import { shippedDataset } from './shipped'
import { setCsv, setTable } from './table'

const COLUMNS = [
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

/** Lay out the formula of a program and year and return what to print. */
export async function formula({ word, options, changes }: Arguments): Promise<string> {
  const dataset = shippedDataset()
  const program = dataset.programs.find(({ id }) => id === word)
  if (program === undefined) {
    const known = dataset.programs.map(({ id }) => id)
    throw new ScenarioFault(`There is no program '${word}'${suggest(word, known)}.`)
  }
  const year = options.get('year')
  if (year === undefined) {
    const known = listYears(dataset).filter((each) => Object.hasOwn(program.years, each))
    throw new ScenarioFault(`formula needs a year; write --year with one of ${known.join(', ')}.`)
  }
  const { outcome, dataset: complete } = await followDefaults(`${word} ${year}`, [
    ['year', year],
    ...changes,
  ])
  const table = formulaTable(complete, outcome, word)
  if (options.has('json')) return formulaJson(table)
  if (options.has('csv')) {
    return setCsv(
      [...COLUMNS, 'published', 'difference'],
      table.rows.map((row) => [
        ...COLUMNS.map((column) => row[column]),
        row.published?.dollars ?? null,
        row.published?.difference ?? null,
      ]),
    )
  }
  return formulaText(table, `${program.name}, fiscal year ${yearLabel(year)}`)
}

function formulaJson({ rows, ...head }: FormulaTable): string {
  const members = Object.entries({ schema: 1, ...head }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`)
  return `{\n${members.join(',\n')},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`
}

function formulaText(table: FormulaTable, title: string): string {
  const { available, low, high, rows } = table
  const relative = available === 0 ? 0 : (high - low) / 2 / available
  const dollars = (value: number | null): string => {
    if (value === null) return 'unknown'
    return value === 0 ? '0' : inDollars(value, value * (1 - relative), value * (1 + relative))
  }
  // Local sums rest on divisors that not every state has to the last digit, so they are rounded to thousands.
  const local = (value: number | null): string =>
    value === null || value === 0 ? dollars(value) : inDollars(value, value * 0.98, value * 1.02)
  const count = (value: number | null, digits: number): string =>
    value === null
      ? 'unknown'
      : digits === 0
        ? inFull(value)
        : inFull(value) + (value % 1).toFixed(digits).slice(1)
  const held = rows.some(({ published }) => published !== undefined)
  const cells = (row: FormulaRow): readonly string[] => [
    row.unit,
    row.name,
    count(row.population, 0),
    count(row.violentCrime === null ? null : Math.round(row.violentCrime), 0),
    dollars(row.initial),
    row.minimum ? 'yes' : '',
    dollars(row.allocation),
    dollars(row.statePart),
    dollars(row.localPart),
    local(row.thresholdMoney),
    local(row.localAwards),
    ...(held ? besideCells(row, relative) : []),
  ]
  const figures = ['population', 'violent crimes a year', 'initial']
  const money = ['allocation', 'state part', 'local part', 'threshold money', 'local awards']
  const published = held ? ['allocation published', 'difference'] : []
  return [
    `${title}. Dollars.`,
    `The formula divides ${inDollars(available, low, high)}.`,
    '',
    setTable(
      [
        { name: 'unit' },
        { name: 'name' },
        ...figures.map((name) => ({ name, figure: true })),
        { name: 'minimum' },
        ...[...money, ...published].map((name) => ({ name, figure: true })),
      ],
      rows.map(cells),
    ),
    '',
  ].join('\n')
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
