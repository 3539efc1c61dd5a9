/** `grantflow program`: prints what a program is, its law, its steps in words, and how far it can be trusted. */

import { competitionOf, coverage, describeProgram, prove, yearLabel } from '../model/index'
import type {
  Condition,
  CoverageRow,
  Dataset,
  PassThrough,
  ProgramParameter,
  ProgramSheet,
  Term,
} from '../model/index'
import type { Arguments } from './arguments'
import { competitionText } from './competition-text'
import { inCited } from './figures'
import { findProgram } from './formula'
import { preferenceJson } from './preference-text'
import { shippedDataset } from './shipped'
import { setTable } from './table'

/** Describe a program and return what to print. */
export async function program({ word, options }: Arguments): Promise<string> {
  const dataset = shippedDataset('all')
  const found = findProgram(dataset, word)
  const sheet = describeProgram(dataset, found)
  const published = dataset.published.filter((figure) => figure.program === word)
  const proof = prove({ ...dataset, published })
  const covered = coverage(dataset, proof).find((row) => row.program === word)!
  if (options.has('json')) {
    const { program: data, conditions, ...rest } = sheet
    const document = {
      schema: 1,
      ...data,
      ...rest,
      conditions: conditions.map(({ id, name, fiscalYears }) => ({ id, name, fiscalYears })),
      competitions: Object.keys(data.years).flatMap((year) => {
        const found = competitionOf(dataset, data, year)
        return found === null ? [] : [{ ...found, preference: preferenceJson(dataset, data, year) }]
      }),
      coverage: covered,
    }
    return `${JSON.stringify(document, null, 2)}\n`
  }
  return `${parts(dataset, sheet, covered).join('\n\n')}\n`
}

function parts(dataset: Dataset, sheet: ProgramSheet, covered: CoverageRow): readonly string[] {
  const { program: data, what, law } = sheet
  const listings = data.listings.length === 0 ? 'none found' : data.listings.join(', ')
  const head = [
    `${data.name} (${data.short})`,
    what,
    `Assistance Listing: ${listings}`,
    `Agency: ${data.agency}`,
    `Law: ${law}`,
    `May receive it directly: ${data.eligible.join(', ')}`,
    data.included
      ? 'Counted unless a scenario leaves it out.'
      : 'Counted where a scenario asks for it.',
  ]
  return [
    head.join('\n'),
    section('Steps', sheet.steps.map(stepLines)),
    section(
      'Parameters',
      data.parameters.map((one) => parameterLines(data.id, one)),
    ),
    section(
      'Terms',
      sheet.terms.map(([name, term]) => termLines(dataset, name, term)),
    ),
    section('Passed through by states', data.passThrough.map(passLines)),
    section('Conditions', sheet.conditions.map(conditionLines)),
    `Years\n${yearsTable(sheet)}`,
    ...competitionText(dataset, data),
    `How far it reproduces what was published\n  ${data.reproducesNote}\n  ${coveredWords(covered)}`,
    section('Not modelled', data.notModelled),
  ].filter((part) => part !== '')
}

function section(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  return [title, ...entries.map((entry) => `  ${entry.replaceAll('\n', '\n    ')}`)].join('\n')
}

function stepLines({ says, rule, law }: ProgramSheet['steps'][number]): string {
  return [says, ...(rule === '' ? [] : [`by ${rule}`]), `law: ${law}`].join('\n')
}

function parameterLines(
  id: string,
  { id: name, label, value, min, max, unit, law }: ProgramParameter,
) {
  return `${label}: ${value} (${unit}, ${min} to ${max}; programs.${id}.${name}; ${law})`
}

function termLines(dataset: Dataset, name: string, { says, source }: Term): string {
  const law = dataset.sources.get(source)
  return law === undefined ? `${name}: ${says}` : `${name}: ${says} (${law.title})`
}

function passLines({ to, share, byState, of, basis, says }: PassThrough): string {
  const percent = (value: number): string => `${Number((value * 100).toFixed(2))} %`
  const { value, low, high } = share ?? {}
  const range =
    low === undefined || high === undefined || low === high
      ? ''
      : `, between ${percent(low)} and ${percent(high)}`
  const known = value === undefined ? 'unknown' : `${percent(value)}${range}`
  const part = byState === null ? known : `a share of its own in each state (${byState})`
  const base = of === 'award' ? 'of the award' : 'of the state part'
  return `${to.replaceAll('-', ' ')}: ${part} ${base}, ${basis}. ${says}`
}

function conditionLines({ id, name, fiscalYears }: Condition): string {
  return `${name} (${id}): fiscal years ${fiscalYears.map(yearLabel).join(', ')}`
}

function yearsTable({ years }: ProgramSheet): string {
  return setTable(
    [
      { name: 'year' },
      { name: 'appropriation', figure: true },
      { name: 'amount divided', figure: true },
      { name: 'standing' },
      { name: 'note' },
    ],
    years.map(({ year, appropriation, formulaAmount, note }) => [
      yearLabel(year),
      inCited(appropriation),
      inCited(formulaAmount),
      formulaAmount.standing,
      note,
    ]),
  )
}

function coveredWords(row: CoverageRow): string {
  const { published, inputs, fitted, exact, within1, further, notComparable } = row
  if (published === 0) return 'No published figure is held.'
  return `${published} published figures are held: ${inputs} are inputs and prove nothing; ${fitted} rates, amounts or choices were recovered from the others, of which ${exact} agree to the dollar or as printed, ${within1} within 1 %, ${further} are further off, and ${notComparable} cannot be compared.`
}
