/** Sets out the parameters of a drawer under what they belong to, for every program the scenario counts. */
import { listParameters, reachesProgram } from '../../model/index'
import type { Dataset, FiscalYear, Parameter, ProgramId, SourceId } from '../../model/index'
import { sentenceCase } from '../format'
import { courseGroups, timeParameters } from '../views/course-parameters'
import { drawerOf } from '../views/drawer-of'
import { isAmount, isSettable } from '../views/parameter-list'
import type { DrawerId } from '../views/drawers'

/** Some parameters behind one line that opens. */
export interface DrawerGroup {
  readonly id: string
  readonly title: string
  /** What is written of them all; empty where nothing is. */
  readonly says: string
  /** The source of them all, which then none of them repeats; empty where they have several. */
  readonly source: SourceId
  readonly parameters: readonly Parameter[]
  /** Whether a change is held against the rest of what happens in time first. */
  readonly timed: boolean
}

/** What the parameters of a drawer hang on; nothing of it moves while a slider is dragged. */
export interface DrawerScope {
  readonly dataset: Dataset
  readonly year: FiscalYear
  /** The fiscal years whose awards are followed. */
  readonly years: readonly FiscalYear[]
  /** The programs counted, the one in view first. */
  readonly programs: readonly ProgramId[]
}

/** The groups of a drawer in reading order: the program in view before the others. */
export function drawerGroups(scope: DrawerScope, drawer: DrawerId): readonly DrawerGroup[] {
  const { dataset, year } = scope
  const groups = new Map<string, { title: string; says: string; parameters: Parameter[] }>()
  for (const parameter of listParameters(dataset, year)) {
    const { path } = parameter
    if (drawerOf(path) !== drawer || !isSettable(parameter) || !isCounted(scope, path)) continue
    const at = placeOf(scope, parameter)
    const group = groups.get(at.id) ?? { ...at, parameters: [] }
    group.parameters.push(at.parameter)
    groups.set(at.id, group)
  }
  const ofYear = [...groups].map(([id, group]) => ({ ...group, id, timed: false }))
  return [...ofYear, ...timedGroups(scope, drawer)]
    .map((group, at) => ({ group, rank: rankOf(scope, group.id) + at / 1000 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => withSource(group))
}

function withSource(group: Omit<DrawerGroup, 'source'>): DrawerGroup {
  const [source = '', ...others] = new Set(group.parameters.map((each) => each.source))
  if (source === '' || others.length > 0 || group.parameters.length === 1)
    return { ...group, source: '' }
  const parameters = group.parameters.map((each) => ({ ...each, source: '' }))
  return { ...group, source, parameters }
}

/** Whether a path speaks of a program that is counted, or of a condition that reaches one. */
function isCounted({ dataset, programs }: DrawerScope, path: string): boolean {
  const [group, id] = path.split('.')
  if (group === 'programs') return path.endsWith('.included') || programs.includes(id!)
  if (group === 'lives') return programs.includes(id!)
  if (group !== 'conditions' && group !== 'remedies') return true
  const condition = dataset.conditions.find((each) => each.id === id)
  return condition !== undefined && programs.some((each) => reachesProgram(condition, each))
}

function timedGroups(scope: DrawerScope, drawer: DrawerId): readonly Omit<DrawerGroup, 'source'>[] {
  const { dataset, year, years, programs } = scope
  const list = timeParameters(dataset, year, years).filter(
    (each) => drawerOf(each.path) === drawer && isSettable(each) && isCounted(scope, each.path),
  )
  return courseGroups(dataset, list, {}, programs).map(({ id, title, says, rows }) => ({
    id,
    // What hangs on a remedy and is no remedy: how many took the points.
    title:
      drawer === 'assumption'
        ? title.replace(/^Remedy: /, 'Who took the points: ')
        : titleOf(id, title),
    says,
    parameters: rows.map(({ parameter }) => parameter),
    timed: true,
  }))
}

/** Of what speaks of time, one line is a point of law. */
function titleOf(id: string, title: string): string {
  return id === 'time' ? 'What is given back for an ended award' : title
}

/** A group of a parameter, and the parameter with a label that need not repeat it. */
function placeOf(
  { dataset, programs }: DrawerScope,
  parameter: Parameter,
): { id: string; title: string; says: string; parameter: Parameter } {
  const { path, label } = parameter
  const [group = '', id = ''] = path.split('.')
  const as = (key: string, title: string) => ({ id: key, title, says: '', parameter })
  if (path === 'year' || path.endsWith('.included'))
    return as('counted', 'The fiscal year and the programs counted')
  if (group === 'conditions') {
    const { name = id, says = '' } = dataset.conditions.find((each) => each.id === id) ?? {}
    const own = label.startsWith(`${name}: `) ? label.slice(name.length + 2) : label
    const shown = { ...parameter, label: sentenceCase(own), law: '' }
    return { id: `conditions.${id}`, title: name, says, parameter: shown }
  }
  const short = dataset.programs.find((each) => each.id === id)?.short ?? id
  if (path.endsWith('.crime_years')) {
    const shown = programs.length > 1 ? { ...parameter, label: `${short}: ${label}` } : parameter
    return { ...as('evidence', 'The evidence'), parameter: shown }
  }
  if (isAmount(path)) return as(`amounts.${id}`, `${short}: the amounts`)
  if (group === 'programs') return as(`formula.${id}`, `${short}: the formula`)
  if (group === 'orders') return as('orders', 'Court orders and notices, one by one')
  if (group === 'law') return as('law', 'Points of law')
  if (path === 'as_of') return as('day', 'The day of findings')
  if (path === 'stacking') return as('stacking', 'Several conditions on one award')
  if (group.startsWith('unknown')) return as('open', 'Findings that are open')
  if (/^lists?(?:_errors)?$/.test(group)) return as('lists', 'Errors of lists')
  return as('evidence', 'The evidence')
}

const ORDER = [
  'amounts',
  'formula',
  'conditions',
  'remedies',
  'stacking',
  'day',
  'orders',
  'law',
  'evidence',
  'lists',
  'open',
  'lives',
  'time',
  'reaction',
  'subawards',
  'bridge',
  'forward',
  'counted',
]

/** Kinds in order; within a kind, and among amounts and formulas, the program in view first. */
function rankOf({ programs, dataset }: DrawerScope, key: string): number {
  const [kind = '', id = ''] = key.split('.')
  if (kind === 'amounts' || kind === 'formula')
    return programs.indexOf(id) * 2 + (kind === 'formula' ? 1 : 0)
  const base = 100 * ORDER.indexOf(kind)
  if (kind !== 'conditions' && kind !== 'remedies') return base
  // A condition and its remedy stand together; those that reach the program in view come first.
  const at = dataset.conditions.findIndex((each) => each.id === id)
  const condition = dataset.conditions[at]
  const far = condition !== undefined && !reachesProgram(condition, programs[0] ?? '')
  const place = at / dataset.conditions.length + (kind === 'remedies' ? 0.001 : 0)
  return 100 * ORDER.indexOf('conditions') + place + (far ? 50 : 0)
}

/** Whether a group holds the parameter at a path. */
export function holds(group: DrawerGroup, path: string): boolean {
  return group.parameters.some((each) => each.path === path)
}

/** The groups with only what fits every word typed; all of them where nothing is typed. */
export function foundIn(groups: readonly DrawerGroup[], typed: string): readonly DrawerGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups.flatMap((group) => {
    const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word))
    const parameters = group.parameters.filter(({ label, law, choices = [] }) =>
      fits([group.title, label, law, ...choices.map((each) => each.label)].join(' ')),
    )
    return parameters.length === 0 ? [] : [{ ...group, parameters }]
  })
}
