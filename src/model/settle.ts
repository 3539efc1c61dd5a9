/** Settles every parameter of a fiscal year: what the law and the data say, then the base, then the author's changes. */

import { checkChange } from './change-check'
import { ScenarioFault, nearestName, quote, suggest } from './fault'
import { listConditions, listParameters, listYears, shareRule, yearLabel } from './parameters'
import { settleAmounts } from './settle-amounts'
import type {
  ConditionBase,
  ConditionSettings,
  Dataset,
  Destination,
  FiscalYear,
  ParameterValue,
  Program,
  ProgramSettings,
  Rule,
  Scenario,
  Settings,
} from './types'

/** The year of the two stories, for a scenario that names none. */
const USUAL_YEAR: FiscalYear = '2016'

type FindBase = (name: string) => Scenario
type Changes = ReadonlyMap<string, ParameterValue>

/**
 * Give every parameter its value: defaults, then the changes of the scenario's base (and of its base
 * in turn), then its own. `findBase` returns a shipped scenario by name and throws where there is none.
 * Throws a ScenarioFault with one sentence on an unknown path, a wrong type, a value out of range, a
 * year without inputs or amounts that disagree; nothing is then applied.
 */
export function settle(dataset: Dataset, scenario: Scenario, findBase: FindBase): Settings {
  const { settings, faults } = weigh(dataset, scenario, findBase)
  if (settings === null) throw new ScenarioFault(faults[0] ?? 'The scenario cannot be settled.')
  return settings
}

/** List everything that keeps a scenario from being settled, a sentence each. */
export function listSettlingFaults(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): readonly string[] {
  return weigh(dataset, scenario, findBase).faults
}

/** List the rules of the settings that the shipped edition did not parse: parse each, then add it with `withRule`. */
export function unparsedRules(dataset: Dataset, settings: Settings): readonly Rule[] {
  const rules = settings.programs.map((program) => program.shareRule)
  return [...new Set(rules)].filter((rule) => rule !== '' && !dataset.rules.has(rule))
}

function weigh(
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
  const parameters = new Map(listParameters(dataset, year).map((each) => [each.path, each]))
  const values = new Map([...parameters].map(([path, { value }]) => [path, value]))
  for (const [path, value] of changes) {
    const parameter = parameters.get(path)
    const fault =
      parameter === undefined
        ? explainUnknown(dataset, path, year, parameters.keys())
        : checkChange(parameter, value)
    if (fault === null) values.set(path, path === 'year' ? year : value)
    else faults.push(fault)
  }
  const programs: ProgramSettings[] = []
  for (const program of dataset.programs) {
    if (values.get(`programs.${program.id}.included`) !== true) continue
    const settled = settleProgram(program, year, values, changes)
    if (typeof settled === 'string') faults.push(settled)
    else programs.push(settled)
  }
  const conditions = listConditions(dataset, year).flatMap(({ id }): ConditionSettings[] => {
    const definition = String(values.get(`conditions.${id}.definition`))
    if (definition === 'none') return []
    const destination = values.get(`conditions.${id}.destination`) as Destination
    return [
      {
        condition: id,
        definition,
        share: Number(values.get(`conditions.${id}.share`)),
        base: (values.get(`conditions.${id}.base`) ?? 'award') as ConditionBase,
        destination,
      },
    ]
  })
  const unknown = values.get('unknown') === 'strict' ? 'strict' : 'no-finding'
  if (faults.length > 0) return { settings: null, faults }
  return { settings: { year, programs, conditions, unknown }, faults }
}

/** Gather the changes of a scenario and of the line of bases it starts from, its own last. */
export function gatherChanges(scenario: Scenario, findBase: FindBase): Changes {
  const line: Scenario[] = [scenario]
  for (let name = scenario.base; name !== null;) {
    const base = findBase(name)
    if (line.includes(base) || line.length > 8) {
      throw new ScenarioFault(
        `base: ${quote(name)} starts from itself; write a scenario that ends at null.`,
      )
    }
    line.unshift(base)
    name = base.base
  }
  return new Map(line.flatMap(({ changes }) => Object.entries(changes)))
}

function settleProgram(
  program: Program,
  year: FiscalYear,
  values: ReadonlyMap<string, ParameterValue>,
  changes: Changes,
): ProgramSettings | string {
  const path = (name: string): string => `programs.${program.id}.${name}`
  const amounts = settleAmounts(program.id, year, program.years[year]!, changes)
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

/** Say why a path is no parameter of this year, and which one was likely meant. */
function explainUnknown(
  dataset: Dataset,
  path: string,
  year: FiscalYear,
  paths: Iterable<string>,
): string {
  const [group, id] = path.split('.')
  const ids = { programs: dataset.programs, conditions: dataset.conditions }
  if (id !== undefined && (group === 'programs' || group === 'conditions')) {
    const known = ids[group].map((each) => each.id)
    const one = group === 'programs' ? 'program' : 'condition'
    if (!known.includes(id))
      return `${quote(path)}: there is no ${one} ${quote(id)}${suggest(id, known)}.`
    const years =
      group === 'programs'
        ? Object.keys(dataset.programs.find((each) => each.id === id)?.years ?? {})
        : (dataset.conditions.find((each) => each.id === id)?.fiscalYears ?? [])
    if (!years.includes(year)) {
      const has = group === 'programs' ? 'has inputs for' : 'is attached to awards of'
      return `${path}: ${id} ${has} fiscal year ${years.map(yearLabel).join(', ')}, not ${yearLabel(year)}; change the year or remove this line.`
    }
  }
  const near = nearestName(path, paths)
  const remedy =
    near === undefined ? 'write one such as programs.jag.formula_amount' : `write '${near}'`
  return `${quote(path)}: there is no such parameter; ${remedy}.`
}
