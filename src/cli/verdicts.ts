/** `grantflow verdicts`: holds readings against places on a day and prints who is caught by which. */

import {
  ScenarioFault,
  placesWithEvidence,
  quote,
  suggest,
  verdicts as holdReadings,
} from '../model/index'
import type { Dataset, LawSettings, RecipientId, Verdict } from '../model/index'
import type { Arguments } from './arguments'
import { findRecipient } from './find-recipient'
import { readLaw } from './law-question'
import { FINDINGS } from './law-words'
import { SORTS, sortPlaces } from './sort-places'
import type { Sort } from './sort-places'
import { verdictsText } from './verdicts-text'

/** Print verdicts. Throws a ScenarioFault on a day, reading, place, state or list that is not known. */
export async function verdicts({ options, changes }: Arguments): Promise<string> {
  const { dataset, asOf, law } = await readLaw({ options, changes })
  const sort = options.get('sort') ?? 'id'
  if (!isSort(sort))
    throw new ScenarioFault(`--sort ${quote(sort)} is not known${suggest(sort, SORTS)}.`)
  const finding = options.get('finding')
  if (finding !== undefined && !(FINDINGS as readonly string[]).includes(finding)) {
    throw new ScenarioFault(
      `--finding ${quote(finding)} is not known${suggest(finding, FINDINGS)}.`,
    )
  }
  const definition = options.get('definition')
  const places = choosePlaces(dataset, options, law)
  const all = holdReadings(dataset, {
    ...(definition === undefined ? {} : { definitions: [definition] }),
    places,
    asOf,
    law,
  })
  const sorted = sortPlaces(dataset, all, sort)
  const found = finding === undefined ? sorted : sorted.filter((one) => one.finding === finding)
  if (!options.has('json')) return verdictsText(dataset, found, { asOf, law, places })
  const lines = found.map((one) => `  ${JSON.stringify(verdictDocument(dataset, one))}`)
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** A verdict as JSON: later fields are only ever added. */
export function verdictDocument(dataset: Dataset, verdict: Verdict) {
  const { place, definition, asOf, finding, before, because, clauses, decides } = verdict
  const { actor, open, unsourced, orders, mayProtect, switches } = verdict
  return {
    place,
    definition,
    asOf,
    finding,
    because,
    orders,
    name: dataset.recipients.names[dataset.recipients.indexOf.get(place)!],
    before,
    clause: clauses[decides] ?? null,
    actor,
    open,
    unsourced,
    mayProtect,
    switches,
  }
}

/** The places asked for; without a place or list, those of which anything is recorded. */
function choosePlaces(
  dataset: Dataset,
  options: ReadonlyMap<string, string>,
  law: LawSettings,
): readonly RecipientId[] {
  const [place, list, state] = ['place', 'list', 'state'].map((name) => options.get(name))
  let places = placesWithEvidence(dataset, law)
  if (place !== undefined) places = [findRecipient(dataset, place)]
  if (list !== undefined) {
    const listed = placesOnList(dataset, list)
    places = place === undefined ? listed : places.filter((one) => listed.includes(one))
  }
  if (state === undefined) return places
  const index = findState(dataset, state)
  const { indexOf, states } = dataset.recipients
  return places.filter((one) => states[indexOf.get(one)!] === index)
}

/** Whoever a list ever named, whatever the day. Throws a ScenarioFault for a list that is not held. */
function placesOnList({ factKinds, facts }: Dataset, list: string): readonly RecipientId[] {
  const lists = factKinds.flatMap((kind) => (kind.list === undefined ? [] : [kind.name]))
  if (!lists.includes(list)) {
    throw new ScenarioFault(`There is no list ${quote(list)}${suggest(list, lists)}.`)
  }
  const named = facts.filter(({ name, value }) => name === list && value === 'yes')
  return [...new Set(named.map(({ recipient }) => recipient))].sort()
}

function findState({ recipients }: Dataset, word: string): number {
  const { ids, names, states } = recipients
  const wanted = word.toLowerCase()
  const found = ids.findIndex(
    (id, at) =>
      states[at] === at && (id.toLowerCase() === wanted || names[at]?.toLowerCase() === wanted),
  )
  if (found >= 0) return found
  const known = ids.flatMap((id, at) => (states[at] === at ? [id, names[at] ?? id] : []))
  throw new ScenarioFault(`There is no state ${quote(word)}${suggest(word, known)}.`)
}

function isSort(word: string): word is Sort {
  return (SORTS as readonly string[]).includes(word)
}
