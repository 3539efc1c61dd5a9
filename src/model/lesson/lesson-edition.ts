/** Reads one edition of a lesson out of its file: what differs by edition stands there once for each. */
import type { Json } from '../scenario-json'

/**
 * The same JSON as plain new objects, in which every object whose names are exactly the editions' is
 * replaced by what it holds for one of them.
 */
export function inEdition(json: Json, editions: readonly string[], edition: string): unknown {
  if (Array.isArray(json)) return (json as readonly Json[]).map((each) => inEdition(each, editions, edition)) // prettier-ignore
  if (!(json instanceof Map)) return json
  const form = json as ReadonlyMap<string, Json>
  const differs =
    editions.length > 1 && form.size === editions.length && editions.every((id) => form.has(id))
  if (differs) return inEdition(form.get(edition)!, editions, edition)
  return Object.fromEntries([...form].map(([key, value]) => [key, inEdition(value, editions, edition)])) // prettier-ignore
}

/** The ids of the editions that a file lists, as far as they can be read. */
export function editionIds(json: Json): readonly string[] {
  const list = json instanceof Map ? (json as ReadonlyMap<string, Json>).get('editions') : undefined
  if (!Array.isArray(list)) return []
  return (list as readonly Json[]).flatMap((each) => {
    const id = each instanceof Map ? (each as ReadonlyMap<string, Json>).get('id') : undefined
    return typeof id === 'string' ? [id] : []
  })
}
