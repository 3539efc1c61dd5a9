/** Folds the changes of a scenario for a link, and unfolds them: like changes of many places stand in one row. */

import { LIMITS } from './scenario-values'
import type { Json } from './scenario-json'
import type { ParameterValue, Scenario } from './types'

/** Like changes: `["facts", "no_inquiry", "yes", "06037 CA"]` sets `facts.06037.no_inquiry` and `facts.CA.no_inquiry`. */
type Row = readonly [group: string, field: string, value: ParameterValue, ids: string]

/** So few stand in the row of what is set alone. */
const FEWEST = 3

/**
 * Fold changes into a list: first an object of path to value as in a file, then a row for each set
 * of three or more that differ in the middle of their path alone. The order is that of the paths by
 * code unit, so that the same changes fold to the same list.
 */
export function foldChanges(changes: Scenario['changes']): readonly unknown[] {
  const rows = new Map<string, { readonly row: Row; readonly paths: string[]; ids: string[] }>()
  const paths = Object.keys(changes).sort()
  for (const path of paths) {
    const [group = '', id = '', ...field] = path.split('.')
    const value = changes[path]!
    // An id with a space in it would come back as two.
    if (field.length === 0 || !/^[^\s]+$/.test(id)) continue
    const key = JSON.stringify([group, field, value])
    const like = rows.get(key) ?? { row: [group, field.join('.'), value, ''], paths: [], ids: [] }
    like.paths.push(path)
    like.ids.push(id)
    rows.set(key, like)
  }
  const folded = [...rows.values()].filter(({ ids }) => ids.length >= FEWEST)
  const gone = new Set(folded.flatMap((like) => like.paths))
  const alone = paths.filter((path) => !gone.has(path)).map((path) => [path, changes[path]])
  const lines = folded.map(({ row: [group, field, value], ids }) => [
    group,
    field,
    value,
    ids.join(' '),
  ])
  return [Object.fromEntries(alone), ...lines]
}

/** Unfold what stands in a link into an object as of a file; a sentence where it is no such list. */
export function unfoldChanges(json: Json): ReadonlyMap<string, Json> | string {
  if (!Array.isArray(json)) return 'the changes are no list'
  const [alone, ...rows] = json as readonly Json[]
  if (!(alone instanceof Map)) return 'the changes begin with no object'
  const changes = new Map<string, Json>(alone)
  for (const row of rows) {
    if (!isRow(row)) return 'a row of changes has another form'
    const [group, field, value, ids] = row
    for (const id of ids.split(' ')) {
      const path = `${group}.${id}.${field}`
      if (changes.has(path)) return `the change of '${path.slice(0, LIMITS.name)}' stands twice`
      changes.set(path, value)
      if (changes.size > LIMITS.changes) return `there are more than ${LIMITS.changes} changes`
    }
  }
  return changes
}

function isRow(row: Json): row is Row {
  if (!Array.isArray(row) || row.length !== 4) return false
  const [group, field, , ids] = row as readonly Json[]
  const short = (text: Json | undefined) => typeof text === 'string' && text.length <= LIMITS.name
  return short(group) && short(field) && typeof ids === 'string' && ids !== ''
}
