/** Says in which of two drawers a parameter lies, and sets out the parameters a reader changed. */
import type { Dataset, Parameter, ParameterValue } from '../../model/index'

/** Levers are what government does; assumptions are how the world is. */
export type DrawerId = 'lever' | 'assumption'

/** The two drawers, never mixed. */
export const drawers = [
  { id: 'lever', name: 'What government does', says: 'law, amounts, remedies, court orders' },
  { id: 'assumption', name: 'How the world is', says: 'evidence, time, what places do' },
] as const satisfies readonly {
  readonly id: DrawerId
  readonly name: string
  readonly says: string
}[]

/** What a path begins with, its drawer, and why; the first that fits counts. */
export const DRAWER_RULES: readonly (readonly [fits: RegExp, drawer: DrawerId, why: string])[] = [
  [/^year$/, 'lever', 'a fiscal year is an act of appropriation and the conditions of its awards'],
  [/^programs\.[^.]+\.crime_years$/, 'assumption', 'which counts of crime were read is a fact'],
  [/^programs\./, 'lever', 'Congress appropriates, and writes what a formula divides and how'],
  [/^conditions\./, 'lever', 'an agency sets a condition, how it is read, and what it withholds'],
  [/^stacking$/, 'lever', 'an agency lays one condition over another'],
  [/^definitions\./, 'lever', 'a reading is what a government takes a condition to say'],
  [/^as_of$/, 'lever', 'an agency chooses the day on which it makes its findings'],
  [/^orders(?:\.|$)/, 'lever', 'a court orders, and the executive gives notice'],
  [/^law\./, 'lever', 'Congress and the courts settle a point of law'],
  [/^time\.ended_awards$/, 'lever', 'what is given back for an ended award is a point of law'],
  [/^remedies\.[^.]+\.taken_/, 'assumption', 'how many applicants took the points is a fact'],
  [/^remedies\./, 'lever', 'an agency chooses what it does to an award, and when'],
  [/^evidence$/, 'assumption', 'which facts are good enough is a judgment of the world'],
  [/^facts\./, 'assumption', 'a fact of a place is how the world is'],
  [
    /^unknown(?:_share)?$/,
    'assumption',
    'how an open finding counts stands in for what is unknown',
  ],
  [/^reactions?\./, 'assumption', 'how a place answers is its own doing, and not known ahead'],
  [/^awards\./, 'assumption', 'which awards a reader holds, and who applies together, are facts'],
  [/^lives\./, 'assumption', 'how long awards live is read from past awards'],
  [
    /^time\./,
    'assumption',
    'the years followed and the pace of drawing money are taken as they are',
  ],
  [/^subawards\./, 'assumption', 'the calendar of subawards is read or assumed'],
  [/^bridge\./, 'assumption', 'what a budget office does meanwhile is not known ahead'],
  [/^forward\./, 'assumption', 'years that no act has funded can only be assumed'],
]

/** The drawer in which a parameter of that path lies; null where no line speaks of it. */
export function drawerOf(path: string): DrawerId | null {
  return DRAWER_RULES.find(([fits]) => fits.test(path))?.[1] ?? null
}

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
