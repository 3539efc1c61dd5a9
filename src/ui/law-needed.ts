/** Tells whether a scenario speaks of law that has not arrived, so that it waits for it. */
import { isCoursePath } from '../model/index'
import type { Dataset, ParameterValue, RuleTree, Scenario } from '../model/index'
import { hasLaw } from './law-pack'

const ALWAYS: ReadonlySet<string> = new Set([
  'orders',
  'law',
  'facts',
  'definitions',
  'as_of',
  'evidence',
  'unknown_together',
  'list_errors',
  'lists',
  'doubt',
])

/** Whether changes in force need more of the law than the first pack holds. */
export function needsLaw(dataset: Dataset, changes: Scenario['changes']): boolean {
  if (hasLaw(dataset)) return false
  return Object.entries(changes).some(([path, value]) => isBeyond(dataset, path, value))
}

function isBeyond(dataset: Dataset, path: string, value: ParameterValue): boolean {
  const [group = '', id, field] = path.split('.')
  if (ALWAYS.has(group) || isCoursePath(path)) return true
  // The first pack holds the conditions of one year and of the programs every scenario counts.
  if (group === 'year')
    return dataset.conditions.some(({ fiscalYears }) => !fiscalYears.includes(String(value)))
  if (group === 'programs') {
    const first = dataset.programs.some((program) => program.id === id && program.included)
    return field === 'included' && value === true && !first
  }
  if (group !== 'conditions') return false
  const known = dataset.conditions.some((condition) => condition.id === id)
  return !known || (field === 'definition' && value !== 'none' && !canRead(dataset, String(value)))
}

/** Whether everything a reading reads is there. */
function canRead(dataset: Dataset, id: string): boolean {
  const definition = dataset.definitions.find((each) => each.id === id || each.also?.includes(id))
  const tree = dataset.rules.get(definition?.fails ?? '')
  const names = new Set(dataset.factKinds.map(({ name }) => name))
  return tree !== undefined && reads(tree)

  function reads(at: RuleTree): boolean {
    if (at.op === 'reading') return false
    if (at.op === 'name') return names.has(at.name)
    return 'args' in at ? at.args.every(reads) : true
  }
}
