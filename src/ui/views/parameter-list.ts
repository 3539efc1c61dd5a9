/** Sets out the parameters a reader changed. */
import type { Dataset, Parameter, ParameterValue } from '../../model/index'

/** Whether a path only says what is looked at: the plain year has the same. */
export function isViewed(path: string): boolean {
  return path === 'year' || path.endsWith('.included')
}

/** Whether there is anything to set: a list of one possibility is none. */
export function isSettable({ type, choices }: Parameter): boolean {
  return type !== 'choice' || (choices?.length ?? 0) > 1
}

/** A parameter with the value in force and whether a reader changed it. */
export interface ParameterRow {
  readonly parameter: Parameter
  readonly value: ParameterValue
  readonly changed: boolean
}

/** A value in force by the name it has today: an older edition may have known a reading by another. */
export function byName(
  { definitions }: Pick<Dataset, 'definitions'>,
  path: string,
  value: ParameterValue,
): ParameterValue {
  if (!path.endsWith('.definition')) return value
  const found = definitions.find(({ id, also }) => id === value || also?.includes(String(value)))
  return found?.id ?? value
}

/** A parameter with what changes say of it. */
export function rowOf(
  parameter: Parameter,
  changes: Readonly<Record<string, ParameterValue>>,
): ParameterRow {
  const value = changes[parameter.path] ?? parameter.value
  return { parameter, value, changed: !isViewed(parameter.path) && !isStandard(parameter, value) }
}

/** Whether a value is the one that the law and the data have; a choice may be written as a number. */
export function isStandard({ type, value: standard }: Parameter, value: ParameterValue): boolean {
  return type === 'choice' ? String(value) === String(standard) : value === standard
}

/** How many parameters differ from what the law and the data say. */
export function countChanged(rows: readonly ParameterRow[]): number {
  return rows.filter((row) => row.changed).length
}

/** Group the rows under what they belong to: the condition, the amounts, the formula. */
export function groupRows(
  rows: readonly ParameterRow[],
): readonly { readonly title: string; readonly rows: readonly ParameterRow[] }[] {
  const groups = new Map<string, ParameterRow[]>()
  for (const row of rows) {
    const title = groupOf(row.parameter)
    groups.set(title, [...(groups.get(title) ?? []), row])
  }
  return [...groups].map(([title, members]) => ({ title, rows: members }))
}

/** A condition\u2019s parameters begin with its name; several conditions stand apart. */
function conditionTitle(parameter: Parameter): string {
  const [name] = parameter.label.split(/: (?=[^:]+$)/)
  return name === undefined || name === parameter.label ? 'The condition' : name
}

function groupOf(parameter: Parameter): string {
  const { path } = parameter
  if (path.startsWith('conditions.')) return conditionTitle(parameter)
  if (isAmount(path)) return 'The amounts'
  if (path.startsWith('programs.')) return 'The formula'
  if (path.startsWith('orders')) return 'Orders and notices, one by one'
  if (path.startsWith('law.')) return 'Points of law'
  return path === 'as_of' ? 'The day of findings' : 'The evidence'
}

/** Whether a path is one of the three amounts of a program that never share a label. */
export function isAmount(path: string): boolean {
  return /^programs\.[^.]+\.(?:appropriation|off_the_top|formula_amount)$/.test(path)
}
