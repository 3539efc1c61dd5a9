/** Settles the readings a scenario's author wrote: their ids, names and rules, checked before any rule is parsed. */
import { MOST_FAULTS, quote, suggest } from './fault'
import type { Dataset, DefinitionId, OwnDefinition, ParameterValue } from './types'

const ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/
const LONGEST_ID = 60
const FIELDS = ['fails', 'name']
const MOST_READINGS = 100

/** The readings of a scenario; every fault is one sentence. */
interface SettledDefinitions {
  readonly definitions: readonly OwnDefinition[]
  readonly faults: readonly string[]
}

/**
 * Settle `definitions.<id>.fails` and `definitions.<id>.name`. An id is new and in snake case, and no
 * name that a rule reads otherwise. A round of readings that name one another is refused here, by
 * the names in their text, so that no rule that runs can come back to itself.
 */
export function settleDefinitions(
  dataset: Dataset,
  changes: ReadonlyMap<string, ParameterValue>,
): SettledDefinitions {
  const faults: string[] = []
  const written = new Map<DefinitionId, { fails?: string; name?: string }>()
  for (const [path, value] of changes) {
    if (!path.startsWith('definitions.')) continue
    if (faults.length >= MOST_FAULTS) break
    const [, id = '', field = '', ...more] = path.split('.')
    const say = (says: string) => faults.push(`${quote(path)}: ${says}.`)
    if ((field !== 'fails' && field !== 'name') || more.length > 0) {
      const wrong = [field, ...more].join('.')
      say(`a definition has no field ${quote(wrong)}${suggest(wrong, FIELDS)}`)
      continue
    }
    const taken = refuseId(dataset, id)
    if (taken !== null) {
      say(taken)
      continue
    }
    if (typeof value !== 'string' || value.trim() === '') {
      say(`${quote(String(value))} is not ${field === 'fails' ? 'a rule' : 'a name'}; write text`)
      continue
    }
    written.set(id, { ...written.get(id), [field]: value })
  }
  if (written.size > MOST_READINGS) {
    const says = `${written.size} readings of one's own are too many; write at most ${MOST_READINGS}.`
    return { definitions: [], faults: [...faults, `definitions: ${says}`] }
  }
  const definitions: OwnDefinition[] = []
  for (const [id, { fails, name }] of written) {
    if (fails !== undefined) definitions.push({ id, name: name ?? id.replaceAll('_', ' '), fails })
    else if (faults.length === 0) {
      faults.push(
        `definitions.${id}.name: the definition has no rule; write definitions.${id}.fails, such as detainer_policy == declines_all.`,
      )
    }
  }
  const round = findRound(definitions)
  if (round !== null) {
    faults.push(
      `definitions.${round[0]}.fails: the definition comes back to itself: ${round.join(' → ')}; let one of them say its rule in facts.`,
    )
  }
  return { definitions, faults: [...new Set(faults)] }
}

/** Say why an id cannot be that of a new definition, or null where it can. */
function refuseId(dataset: Dataset, id: string): string | null {
  if (!ID.test(id) || id.length > LONGEST_ID) {
    return `${quote(id)} is no id of a definition; write small letters, digits and single underscores, such as my_reading`
  }
  const shipped = dataset.definitions.flatMap((one) => [one.id, ...(one.also ?? [])])
  if (shipped.includes(id)) {
    return `there is a shipped definition ${quote(id)}; write another id, such as ${id}_own`
  }
  const names = dataset.factKinds.flatMap(({ name, values }) => [name, ...values])
  const language = ['true', 'false', 'unknown', 'and', 'or', 'not', 'count', 'one_of', 'if']
  if ([...names, ...language, 'is_state', 'recipient_kind', 'sum', 'min', 'max'].includes(id)) {
    return `${quote(id)} means something else in a rule; write another id, such as ${id}_reading`
  }
  return null
}

/** A round of definitions that name one another, from one back to itself; null where there is none. */
function findRound(definitions: readonly OwnDefinition[]): readonly DefinitionId[] | null {
  const ids = new Set(definitions.map(({ id }) => id))
  const names = new Map(
    definitions.map(({ id, fails }) => {
      const words = new Set(fails.match(/[A-Za-z0-9_]+/g))
      return [id, [...words].filter((word) => ids.has(word))]
    }),
  )
  const done = new Set<DefinitionId>()
  for (const { id } of definitions) {
    const round = follow(id, [])
    if (round !== null) return round
  }
  return null

  function follow(id: DefinitionId, path: readonly DefinitionId[]): readonly DefinitionId[] | null {
    const start = path.indexOf(id)
    if (start >= 0) return [...path.slice(start), id]
    if (done.has(id)) return null
    for (const next of names.get(id) ?? []) {
      const round = follow(next, [...path, id])
      if (round !== null) return round
    }
    done.add(id)
    return null
  }
}
