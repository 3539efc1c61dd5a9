/** Finds the recipient that a word on the command line means. */

import { ScenarioFault, quote, suggest } from '../model/index'
import type { Dataset } from '../model/index'

/** Take an id, or a name that only one recipient has. Throws a ScenarioFault with what to write instead. */
export function findRecipient(dataset: Dataset, word: string): string {
  const { ids, names, kinds, indexOf } = dataset.recipients
  if (indexOf.has(word)) return word
  const wanted = word.toLowerCase()
  const found = ids.filter((_, at) => names[at]?.toLowerCase() === wanted)
  // Towns bear the names of states; who writes California means the state.
  const state = found.find((id) => ['state', 'territory'].includes(kinds[indexOf.get(id)!]!))
  if (found.length === 1 || state !== undefined) return state ?? found[0]!
  if (found.length > 1) {
    throw new ScenarioFault(
      `Several recipients are named '${word}'; write one of ${found.slice(0, 8).join(', ')}.`,
    )
  }
  const near = ids.filter((_, at) => names[at]?.toLowerCase().startsWith(wanted))
  const begun = near.slice(0, 8).map((id) => `${id} (${names[indexOf.get(id)!]})`)
  const instead =
    wanted === '' || begun.length === 0
      ? suggest(word, [...ids, ...names])
      : `; write ${begun.length > 1 ? 'one of ' : ''}${begun.join(', ')}`
  throw new ScenarioFault(`There is no recipient ${quote(word)}${instead}.`)
}
