/** Says which places go without the points of a preference: they lose odds, and no money. */
import { judge } from '../judge'
import { preferenceCondition } from './preference'
import type {
  Condition,
  Dataset,
  Finding,
  FiscalYear,
  LawSettings,
  Order,
  Program,
  Settings,
} from '../types'

/** Nobody's award hangs on it: judged are the states and the places of which something is known. */
const NOBODY = new Int32Array(0)

/**
 * The findings of the condition under which places go without the points, on those that may apply.
 * Under the reading the scenario sets, or else the recorded one; empty where there is no such condition.
 */
export function preferenceFindings(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  law: LawSettings,
  set: Settings['conditions'] = [],
): readonly Finding[] {
  const condition = preferenceCondition(dataset, program, year)
  if (condition === null) return []
  const { id, definitions } = condition
  const definition = set.find((each) => each.condition === id)?.definition ?? definitions[0]
  if (definition === undefined) return []
  const settings = {
    condition: id,
    definition,
    share: 0,
    base: 'award',
    destination: 'held',
  } as const
  const { kinds } = dataset.recipients
  return judge(dataset, settings, { law, year, program: program.id, paid: NOBODY }).filter(
    ({ recipient }) => program.eligible.includes(kinds[recipient]!),
  )
}

/** What courts said of the points, oldest first: those that barred them, and those that acted on these. */
export function preferenceRulings(
  { orders }: Pick<Dataset, 'orders'>,
  { id }: Condition,
): readonly Order[] {
  const courts = orders.filter(({ by }) => by === 'court')
  const barring = new Set(courts.filter(({ bars }) => bars.includes(id)).map((each) => each.id))
  return courts
    .filter((each) => barring.has(each.id) || each.acts.some(({ on }) => barring.has(on)))
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
}
