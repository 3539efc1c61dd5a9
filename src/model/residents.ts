/** Finds how many people live in a place or state in a year, by the newest count at or before it. */

import type { DenominatorTables, Residents } from './read-denominators'
import type { Dataset, RecipientId } from './types'

/** The residents of anybody in a year: the newest count at or before it; undefined where none is held. */
export function residentsAt(
  dataset: Dataset,
  tables: Pick<DenominatorTables, 'residents'>,
  recipient: RecipientId,
  year: number,
): Residents | undefined {
  const own = atOrBefore(tables.residents.get(recipient), year)
  return own ?? stateResidents(dataset, recipient, year)
}

/** A state's residents, of the newest estimate at or before the year by its own vintage. */
function stateResidents(
  { population }: Dataset,
  state: RecipientId,
  year: number,
): Residents | undefined {
  const known = [...population.values()].flatMap(({ key, values }) => {
    const [vintage, of] = key.split('/')
    const cited = values.get(state)
    if (cited === undefined || vintage !== of) return []
    return [{ year: Number(of), people: cited.value, source: cited.source, note: cited.note ?? '' }]
  })
  known.sort((a, b) => a.year - b.year)
  return atOrBefore(known, year)
}

/** The last of an ascending list at or before a year. */
export function atOrBefore<T extends { readonly year: number }>(
  ascending: readonly T[] | undefined,
  year: number,
): T | undefined {
  return ascending?.filter((each) => each.year <= year).at(-1)
}
