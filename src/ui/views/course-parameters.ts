/** Sets out what a reader may change of time: grouped as the page shows it, with what is in force. */
import { courseParameters } from '../../model/index'
import type { Dataset, FiscalYear, Parameter, ParameterValue, ProgramId } from '../../model/index'
import { sentenceCase } from '../format'
import type { ParameterRow } from './parameter-list'

/** Some parameters under one heading. */
export interface CourseGroup {
  readonly id: string
  readonly title: string
  /** What is recorded or written of it, for all its rows; empty where nothing is. */
  readonly says: string
  readonly rows: readonly ParameterRow[]
}

const TITLES: Readonly<Record<string, string>> = {
  time: 'The years, the last day, and how fast money is drawn',
  reaction: 'How places answer',
  subawards: 'The calendar of subawards',
  bridge: 'What a budget office does meanwhile',
  forward: 'Years to come, by assumption',
}

const listed = new WeakMap<Dataset, Map<string, readonly Parameter[]>>()

/** The parameters of time for some years; the same list while the dataset stays. */
export function timeParameters(
  dataset: Dataset,
  year: FiscalYear,
  years: readonly FiscalYear[],
): readonly Parameter[] {
  const lists = listed.get(dataset) ?? new Map<string, readonly Parameter[]>()
  listed.set(dataset, lists)
  const key = [year, ...years].join(' ')
  const list = lists.get(key) ?? courseParameters(dataset, year, years)
  lists.set(key, list)
  return list
}

/** The parameters by subject: each condition's remedy, each program's award life, and the rest. */
export function courseGroups(
  dataset: Dataset,
  parameters: readonly Parameter[],
  inForce: Readonly<Record<string, ParameterValue>>,
  programs: readonly ProgramId[],
): readonly CourseGroup[] {
  const groups = new Map<string, { title: string; says: string; rows: ParameterRow[] }>()
  for (const parameter of parameters) {
    const [group = '', id = ''] = parameter.path.split('.')
    if (group === 'lives' && !programs.includes(id)) continue
    const key = group === 'remedies' || group === 'lives' ? `${group}.${id}` : group
    const before = groups.get(key) ?? {
      title: titleOf(dataset, group, id),
      says: group === 'remedies' ? parameter.law : '',
      rows: [],
    }
    const value = inForce[parameter.path] ?? parameter.value
    before.rows.push({
      parameter: withoutName(dataset, parameter),
      value,
      changed: value !== parameter.value,
    })
    groups.set(key, before)
  }
  return [...groups].map(([id, group]) => ({ id, ...group }))
}

function titleOf(dataset: Dataset, group: string, id: string): string {
  if (group === 'remedies') {
    const found = dataset.conditions.find((each) => each.id === id)
    return `Remedy: ${found?.name ?? id}`
  }
  if (group === 'lives') {
    const found = dataset.programs.find((each) => each.id === id)
    return `The life of an award: ${found?.short ?? id}`
  }
  return TITLES[group] ?? group
}

/** A label without the name that stands over its group. */
function withoutName(dataset: Dataset, parameter: Parameter): Parameter {
  const [group, id] = parameter.path.split('.')
  const name =
    group === 'remedies'
      ? dataset.conditions.find((each) => each.id === id)?.name
      : group === 'lives'
        ? dataset.programs.find((each) => each.id === id)?.short
        : undefined
  if (name === undefined || !parameter.label.startsWith(`${name}: `)) return parameter
  // What a remedy's record says stands once over its rows.
  const law = group === 'remedies' ? '' : parameter.law
  return { ...parameter, law, label: sentenceCase(parameter.label.slice(name.length + 2)) }
}
