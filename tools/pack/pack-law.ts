/** Packs the law for the page: what the first screen computes with apart, and the whole in a pack of its own. */

import { listRules, namesIn } from '../../src/model/index'
import { FACT_FIELDS } from '../../src/ui/law-pack'
import { PACK_VERSION } from '../../src/ui/pack-format'
import type { LawPack } from '../../src/ui/law-pack'
import type { CorePack } from '../../src/ui/pack-format'
import type { Dataset } from '../../src/model/index'
import { listLate, packNamed } from './pack-recipients'

/** The fiscal year and the reading that the page opens with. */
const OPENING_YEAR = '2016'
const OPENING_READING = 'letters_2017_04_21'

/** A dataset whose law is what the first screen needs: the conditions of its year, and one reading with its facts. */
export function firstLaw(dataset: Dataset): Dataset {
  const first = dataset.programs.filter(({ included }) => included).map(({ id }) => id)
  const conditions = dataset.conditions
    .filter(
      ({ programs, fiscalYears }) =>
        fiscalYears.includes(OPENING_YEAR) &&
        programs.some((program) => program === 'all' || first.includes(program)),
    )
    // What a condition does in time is asked for later.
    .map(({ remedy: _, ...condition }) => condition)
  const named = new Set(conditions.flatMap(({ definitions }) => definitions))
  // Which arguments are made for a reading is asked for later.
  const definitions = dataset.definitions
    .filter(({ id }) => named.has(id))
    .map(({ arguments: _, ...definition }) => definition)
  const reading = dataset.definitions.find(({ id }) => id === OPENING_READING)
  const tree = dataset.rules.get(reading?.fails ?? '')
  if (tree === undefined) throw new Error(`There is no reading ${OPENING_READING} to open with.`)
  const names = new Set(namesIn(tree))
  const needed = new Set([
    ...conditions.map(({ reaches }) => reaches),
    ...definitions.map(({ fails }) => fails),
  ])
  const ofLaw = lawRules(dataset)
  return {
    ...dataset,
    conditions,
    definitions,
    factKinds: dataset.factKinds.filter(({ name }) => names.has(name)),
    facts: dataset.facts.filter(({ name }) => names.has(name)),
    orders: [],
    switches: [],
    events: [],
    rules: new Map([...dataset.rules].filter(([text]) => !ofLaw.has(text) || needed.has(text))),
  }
}

/** The pack of the whole law, beside the first pack. */
export function packLaw(dataset: Dataset, core: CorePack, early: readonly number[]): LawPack {
  const { edition, conditions, definitions, factKinds, orders, switches, withheld } = dataset
  const words = new Map<string, number>()
  const place = (text: string) => {
    const found = words.get(text)
    if (found !== undefined) return found
    words.set(text, words.size)
    return words.size - 1
  }
  const facts = dataset.facts.map((fact) => FACT_FIELDS.map((field) => place(fact[field])))
  const first = new Set(core.rules.map(([text]) => text))
  const late = new Set(listLate(dataset.recipients, early))
  const spoken = new Set(
    [
      ...dataset.facts.map(({ recipient }) => recipient),
      ...orders.flatMap(({ protects }) => [...protects.recipients, ...protects.plaintiffs]),
      ...dataset.events.flatMap(({ recipients }) => recipients),
      ...(withheld?.holds ?? []).flatMap(({ recipients }) => recipients),
      ...(withheld?.declines ?? []).flatMap(({ recipients }) => recipients),
      ...(withheld?.reactions ?? []).map(({ recipient }) => recipient),
      ...(dataset.ownFiscalYears ?? []).map(({ recipient }) => recipient),
    ].map((id) => dataset.recipients.indexOf.get(id)!),
  )
  const body = {
    conditions,
    definitions,
    factKinds,
    orders,
    switches,
    events: dataset.events.map((event) => ({
      ...event,
      dollars: Number.isNaN(event.dollars) ? null : event.dollars,
    })),
    // JSON writes what was not recorded, NaN, as null.
    withheld: (withheld ?? null) as LawPack['withheld'],
    ownFiscalYears: dataset.ownFiscalYears ?? [],
    circuits: [...(dataset.circuits ?? [])],
  }
  const text = JSON.stringify([body, dataset.facts.map(({ source }) => source)])
  const known = new Set(core.sources.map(({ id }) => id))
  return {
    version: PACK_VERSION,
    edition,
    ...body,
    facts,
    words: [...words.keys()],
    rules: [...dataset.rules].map((rule) => (first.has(rule[0]) ? rule[0] : rule)),
    sources: [...dataset.sources.values()].filter(
      ({ id }) => !known.has(id) && text.includes(`"${id}"`),
    ),
    names: packNamed(
      dataset.recipients,
      [...spoken].filter((index) => late.has(index)).sort((a, b) => a - b),
    ),
  }
}

/** The texts of rules that only conditions and readings use. */
function lawRules(dataset: Dataset): ReadonlySet<string> {
  const ofPrograms = new Set(listRules(dataset.programs, [], []))
  const texts = [
    ...dataset.conditions.map(({ reaches }) => reaches),
    ...dataset.definitions.map(({ fails }) => fails),
  ]
  return new Set(texts.filter((text) => !ofPrograms.has(text)))
}
