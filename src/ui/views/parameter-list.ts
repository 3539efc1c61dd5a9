/** Sets out the parameters a reader may change: levers of government apart from assumptions about the world. */
import { reachesProgram } from '../../model/index'
import type { Condition, Parameter, ParameterValue, ProgramId } from '../../model/index'

/** A parameter with the value in force and whether a reader changed it. */
export interface ParameterRow {
  readonly parameter: Parameter
  readonly value: ParameterValue
  readonly changed: boolean
}

/** The parameters that move one program: its own, those of conditions on its awards, and the general ones. */
export function ofProgram(
  parameters: readonly Parameter[],
  program: ProgramId,
  conditions: readonly Condition[],
): readonly Parameter[] {
  return parameters.filter(({ path }) => {
    const [group, id] = path.split('.')
    if (group === 'programs') return id === program
    if (group !== 'conditions') return true
    return conditions.some((each) => each.id === id && reachesProgram(each, program))
  })
}

/** Parameters of one drawer, those with a control of their own elsewhere left out. */
export function parameterRows(
  parameters: readonly Parameter[],
  changes: Readonly<Record<string, ParameterValue>>,
  drawer: Parameter['drawer'],
): readonly ParameterRow[] {
  return parameters
    .filter((parameter) => parameter.drawer === drawer && parameter.path !== 'year')
    .filter((parameter) => parameter.type !== 'switch' || drawer === 'law')
    .filter((parameter) => parameter.type !== 'choice' || (parameter.choices?.length ?? 0) > 1)
    .map((parameter) => {
      const value = changes[parameter.path] ?? parameter.value
      return { parameter, value, changed: value !== parameter.value }
    })
}

/** How many parameters of a drawer differ from what the law and the data say. */
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
  if (parameter.path.startsWith('conditions.')) return conditionTitle(parameter)
  if (/\.(appropriation|off_the_top|formula_amount)$/.test(parameter.path)) return 'The amounts'
  if (parameter.path.startsWith('programs.')) return 'The formula'
  if (parameter.path.startsWith('orders.')) return 'Orders and notices, one by one'
  if (parameter.path.startsWith('law.')) return 'Points of law'
  return parameter.drawer === 'law' ? 'The day, the evidence, the orders' : 'The evidence'
}
