/** Puts verdicts in the order a reader asked for: by place, by name, by state, or those first on which readings differ most. */

import type { Dataset, RecipientId, Verdict } from '../model/index'

/** Orders of places. */
export const SORTS = ['id', 'flips', 'name', 'state'] as const
export type Sort = (typeof SORTS)[number]

/** Sort verdicts place by place; those of one place keep their order. */
export function sortPlaces(
  dataset: Dataset,
  found: readonly Verdict[],
  sort: Sort,
): readonly Verdict[] {
  if (sort === 'id') return found
  const { indexOf, names, ids, states } = dataset.recipients
  const byPlace = new Map<RecipientId, Verdict[]>()
  for (const one of found) byPlace.set(one.place, [...(byPlace.get(one.place) ?? []), one])
  const key = (place: RecipientId): readonly [number, string] => {
    const at = indexOf.get(place)!
    if (sort === 'name') return [0, names[at] ?? '']
    if (sort === 'state') return [0, ids[states[at]!] ?? '']
    return [-flips(byPlace.get(place)!), '']
  }
  const keys = new Map([...byPlace.keys()].map((place) => [place, key(place)]))
  return [...byPlace]
    .sort(([a], [b]) => {
      const [[m, x], [n, y]] = [keys.get(a)!, keys.get(b)!]
      return m - n || (x < y ? -1 : x > y ? 1 : 0)
    })
    .flatMap(([, all]) => all)
}

/** How far readings differ on a place: the number of different findings, then how many readings are not of the most common. */
function flips(all: readonly Verdict[]): number {
  const counts = new Map<string, number>()
  for (const { finding } of all) counts.set(finding, (counts.get(finding) ?? 0) + 1)
  return counts.size * 1000 + all.length - Math.max(...counts.values())
}
