/** Lists what a scenario may change in one fiscal year: amounts, shares of the formula, conditions, assumptions. */

import { conditionParameters } from './condition-parameters'
import { reachesProgram } from './condition-programs'
import { errorParameters, lawParameters, openParameters } from './law-parameters'
import { own } from './parameter'
import type {
  Condition,
  Dataset,
  Dollars,
  FiscalYear,
  Parameter,
  Program,
  ProgramParameter,
  ProgramYear,
} from './types'

/** The most a reader may type as an amount; a parameter's `max` is only the range a slider needs. */
export const MOST_DOLLARS: Dollars = 1_000_000_000_000

/** The value of an amount that no source gives and nobody typed. */
export const UNKNOWN = 'unknown'

const listed = new WeakMap<Dataset, Map<FiscalYear, readonly Parameter[]>>()

/**
 * List every parameter of a fiscal year with its default, range, unit, source and law.
 * Programs and conditions that do not exist in that year have no parameters in it. An amount that
 * no source gives has the value `unknown`. The list is made once for a dataset: a drag settles at every step.
 */
export function listParameters(dataset: Dataset, year: FiscalYear): readonly Parameter[] {
  const years = listed.get(dataset) ?? new Map<FiscalYear, readonly Parameter[]>()
  listed.set(dataset, years)
  const parameters = years.get(year) ?? makeList(dataset, year)
  years.set(year, parameters)
  return parameters
}

function makeList(dataset: Dataset, year: FiscalYear): readonly Parameter[] {
  const programs = dataset.programs.filter((program) => Object.hasOwn(program.years, year))
  const conditions = listConditions(dataset, year)
  return [
    own('year', 'Fiscal year', 'choice', year, {
      choices: listYears(dataset).map((id) => ({ id, label: yearLabel(id) })),
    }),
    ...programs.flatMap((program) => programParameters(program, program.years[year]!)),
    ...conditions.flatMap((condition) => conditionParameters(dataset, condition)),
    own('stacking', 'Several conditions on one award', 'choice', 'additive', {
      choices: [
        { id: 'additive', label: 'add up' },
        { id: 'sequence', label: 'each takes its share of what is left' },
      ],
    }),
    ...openParameters(),
    ...lawParameters(dataset),
    ...errorParameters(dataset),
  ]
}

/** List the fiscal years for which any program has inputs, oldest first. */
export function listYears(dataset: Dataset): readonly FiscalYear[] {
  return [...new Set(dataset.programs.flatMap((program) => Object.keys(program.years)))].sort()
}

/** List the conditions attached to awards of that fiscal year in a program that has inputs for it. */
export function listConditions(dataset: Dataset, year: FiscalYear): readonly Condition[] {
  return dataset.conditions.filter(
    (condition) =>
      condition.fiscalYears.includes(year) &&
      dataset.programs.some(
        (program) => reachesProgram(condition, program.id) && Object.hasOwn(program.years, year),
      ),
  )
}

/** Write a fiscal year as readers know it: `2016`, or `2009 (Recovery Act)` for that act's own round. */
export function yearLabel(year: FiscalYear): string {
  return year.endsWith('-ra') ? `${year.slice(0, -3)} (Recovery Act)` : year
}

/** The rule of a program's `share` step, or null where its amounts are entered as published. */
export function shareRule(program: Program): string | null {
  const step = program.steps.find((candidate) => candidate.step === 'share')
  return step?.step === 'share' ? step.by : null
}

function programParameters(program: Program, year: ProgramYear): readonly Parameter[] {
  const path = (name: string): string => `programs.${program.id}.${name}`
  const rule = shareRule(program)
  const included = own(path('included'), `Count ${program.short}`, 'switch', program.included, {
    source: program.authority,
  })
  if (program.kind === 'published') return [included]
  const parameters = program.parameters.map((one) => fromProgram(path(one.id), one))
  if (rule === null) return [included, ...amounts(path, year), ...parameters]
  const crimeYears = ['standard', ...Object.keys(year.otherCrime ?? {})]
  return [
    included,
    ...amounts(path, year),
    ...parameters,
    own(path('crime_years'), 'Crime years', 'choice', 'standard', {
      drawer: 'assumption',
      source: program.authority,
      choices: crimeYears.map((id) => ({ id, label: id.replaceAll('-', ' ') })),
    }),
    own(path('share_rule'), 'Rule that shares the amount', 'rule', rule, {
      source: program.authority,
    }),
  ]
}

function amounts(path: (name: string) => string, year: ProgramYear): readonly Parameter[] {
  const amount = year.formulaAmount
  const act = year.appropriation
  const off = act === undefined ? UNKNOWN : act.value - amount.value
  const max = Math.ceil((2 * Math.max(amount.value, act?.value ?? 0)) / 1e7) * 1e7
  const range = { unit: 'dollars', min: 0, max, step: 100_000 }
  const fromAct = { ...range, source: act?.source ?? '' }
  const fromFormula = { ...range, source: amount.source }
  return [
    own(
      path('appropriation'),
      'Appropriation: the line of the act',
      'dollars',
      act?.value ?? UNKNOWN,
      // Less than comes off the top would leave the formula less than nothing.
      { ...fromAct, min: typeof off === 'number' ? off : 0 },
    ),
    own(path('off_the_top'), 'Comes off the top before the formula', 'dollars', off, {
      ...fromAct,
      max: act?.value ?? max,
    }),
    own(path('formula_amount'), 'Amount the formula divides', 'dollars', amount.value, fromFormula),
  ]
}

function fromProgram(path: string, parameter: ProgramParameter): Parameter {
  const { label, value, min, max, step, unit, source, law } = parameter
  const type = unit === 'share' || unit === 'dollars' ? unit : 'number'
  return { path, label, drawer: 'lever', type, value, min, max, step, unit, source, law }
}
