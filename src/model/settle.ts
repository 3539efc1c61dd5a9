/** Settles every parameter of a fiscal year: what the law and the data say, then the base, then the author's changes. */

import { isCoursePath } from './course/course-path'
import { MOST_FAULTS, ScenarioFault, quote } from './fault'
import { listConditions, listParameters, listYears, shareRule } from './parameters'
import { settleChange, tooMany } from './ranged-change'
import { findDefinition } from './rule-tree'
import { gatherChanges } from './scenario-parts'
import type { Changes, FindBase } from './scenario-parts'
import { settleAmounts } from './settle-amounts'
import { settleDefinitions } from './settle-definitions'
import { settleListErrors } from './list-errors'
import { explainUnknownPath } from './unknown-path'
import { isOpenPath, settleLaw } from './settle-law'
import type {
  ConditionBase,
  ConditionSettings,
  Dataset,
  Destination,
  FiscalYear,
  OwnDefinition,
  Parameter,
  ParameterValue,
  Program,
  ProgramSettings,
  ProgramYear,
  RangedValue,
  Scenario,
  Settings,
} from './types'

/** The year of the two stories, for a scenario that names none. */
const USUAL_YEAR: FiscalYear = '2016'

/**
 * Give every parameter its value: defaults, then the changes of the scenario's base (and of its base
 * in turn), of its layers, then its own. `findBase` returns a shipped scenario by name and throws where there is none.
 * Throws a ScenarioFault with one sentence on an unknown path, a wrong type, a value out of range, a
 * year without inputs or amounts that disagree; nothing is then applied.
 */
export function settle(dataset: Dataset, scenario: Scenario, findBase: FindBase): Settings {
  const { settings, faults } = weigh(dataset, scenario, findBase)
  if (settings === null) throw new ScenarioFault(faults[0] ?? 'The scenario cannot be settled.')
  return settings
}

/** Settle the snapshot, or list everything that keeps it from being settled, a sentence each. */
export function weigh(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): { readonly settings: Settings | null; readonly faults: readonly string[] } {
  const faults: string[] = []
  let changes: Changes = new Map()
  try {
    changes = gatherChanges(scenario, findBase)
  } catch (fault) {
    if (!(fault instanceof ScenarioFault)) throw fault
    return { settings: null, faults: [fault.message] }
  }
  const year = String(changes.get('year') ?? USUAL_YEAR)
  const years = listYears(dataset)
  if (!years.includes(year)) {
    const known = `write one of ${years.join(', ')}`
    return {
      settings: null,
      faults: [`year: there are no inputs for fiscal year ${quote(year)}; ${known}.`],
    }
  }
  const own = settleDefinitions(dataset, changes).definitions
  const parameters = new Map(
    listParameters(dataset, year).map((each) => [each.path, withReadings(each, own)]),
  )
  const values = new Map([...parameters].map(([path, { value }]) => [path, value]))
  const ranged: RangedValue[] = []
  // What the run takes: of a range its middle.
  const taken = new Map(changes)
  for (const [path, written] of changes) {
    if (isOpenPath(path) || isCoursePath(path)) continue
    if (faults.length >= MOST_FAULTS) break
    const parameter = parameters.get(path)
    const given = isReading(path) ? byNewName(dataset, written) : written
    if (parameter === undefined) {
      const fault = explainUnknownPath(dataset, path, year, parameters.keys(), changes)
      if (fault === null) values.set(path, given)
      else faults.push(fault)
      continue
    }
    const settled = settleChange(parameter, given)
    if (typeof settled === 'string') {
      faults.push(settled)
      continue
    }
    const { value } = settled
    values.set(path, path === 'year' ? year : value)
    if (value !== given) taken.set(path, value)
    if (settled.ranged !== undefined) ranged.push(settled.ranged)
  }
  faults.push(...tooMany(ranged))
  const programs: ProgramSettings[] = []
  for (const program of dataset.programs) {
    const inputs = program.years[year]
    // It may be counted in another year followed; in this one it has nothing to count.
    if (inputs === undefined || values.get(`programs.${program.id}.included`) !== true) continue
    const settled = settleProgram(program, year, inputs, values, taken)
    if (typeof settled === 'string') faults.push(settled)
    else programs.push(settled)
  }
  const conditions = listConditions(dataset, year).flatMap(({ id }): ConditionSettings[] => {
    const definition = String(values.get(`conditions.${id}.definition`))
    if (definition === 'none') return []
    const destination = (values.get(`conditions.${id}.destination`) ?? 'held') as Destination
    return [
      {
        condition: id,
        definition,
        share: Number(values.get(`conditions.${id}.share`) ?? 0),
        base: (values.get(`conditions.${id}.base`) ?? 'award') as ConditionBase,
        destination,
      },
    ]
  })
  const { law, faults: inLaw } = settleLaw(dataset, values, changes)
  faults.push(...inLaw)
  if (faults.length >= MOST_FAULTS) {
    faults.splice(MOST_FAULTS, Infinity, 'There are more faults than these; mend these first.')
  }
  if (faults.length > 0) return { settings: null, faults }
  const unknown = values.get('unknown') as Settings['unknown']
  const unknownShare = Number(values.get('unknown_share'))
  const together = values.get('unknown_together') as 'place' | Settings['unknownTogether']
  const { seed } = scenario
  const lists = settleListErrors(dataset, values, seed)
  const stacking = values.get('stacking') as NonNullable<Settings['stacking']>
  return {
    settings: {
      year,
      programs,
      conditions,
      stacking,
      unknown,
      unknownShare,
      ...(together === undefined || together === 'place' ? {} : { unknownTogether: together }),
      seed,
      law: lists === undefined ? law : { ...law, lists },
      ...(ranged.length === 0 ? {} : { ranged }),
    },
    faults,
  }
}

function isReading(path: string): boolean {
  return path.startsWith('conditions.') && path.endsWith('.definition')
}

/** A reading's id, where it was written as an earlier edition had it. */
function byNewName(dataset: Dataset, value: ParameterValue): ParameterValue {
  if (typeof value !== 'string') return value
  return findDefinition(dataset.definitions, value)?.id ?? value
}

/** A condition may be judged by the author's own readings as well. */
export function withReadings(parameter: Parameter, own: readonly OwnDefinition[]): Parameter {
  if (own.length === 0 || !isReading(parameter.path)) return parameter
  const choices = own.map(({ id, name }) => ({ id, label: name }))
  return { ...parameter, choices: [...(parameter.choices ?? []), ...choices] }
}

function settleProgram(
  program: Program,
  year: FiscalYear,
  inputs: ProgramYear,
  values: ReadonlyMap<string, ParameterValue>,
  changes: Changes,
): ProgramSettings | string {
  const path = (name: string): string => `programs.${program.id}.${name}`
  const amounts = settleAmounts(program.id, year, inputs, changes)
  if (typeof amounts === 'string') return amounts
  const parameters = program.parameters.map(({ id }) => [id, Number(values.get(path(id)))] as const)
  return {
    program: program.id,
    ...amounts,
    parameters: Object.fromEntries(parameters),
    crimeYears: String(values.get(path('crime_years')) ?? 'standard'),
    shareRule: String(values.get(path('share_rule')) ?? shareRule(program) ?? ''),
  }
}
