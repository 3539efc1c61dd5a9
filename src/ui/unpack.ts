/** Turns packs into the dataset that the model reads; the same one as from the files. */

import { unpackAgencies, unpackRecipients, withNamed } from './unpack-recipients'
import { usualAgencyName } from './pack-format'
import { readInts, signed } from './pack-numbers'
import type {
  CorePack,
  NamesPack,
  OtherPublishedPack,
  ProgramsPack,
  PublishedPack,
  SourcesPack,
  StateFigures,
} from './pack-format'
import type { Cited, Dataset, RecipientId, StateColumn } from '../model/index'

/** The dataset of the first pack: no local crime yet, no published awards, and names of a few only. */
export async function unpackCore(pack: CorePack, pause: () => Promise<void>): Promise<Dataset> {
  const recipients = await unpackRecipients(pack.recipients, pause)
  await pause()
  const states = Array.from(recipients.units, (index) => recipients.ids[index]!)
  return {
    edition: pack.edition,
    data: pack.data,
    checked: pack.checked,
    model: pack.model,
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    recipients,
    programs: pack.programs,
    conditions: pack.conditions,
    definitions: pack.definitions,
    factKinds: pack.factKinds,
    facts: pack.facts,
    orders: [],
    switches: [],
    events: [],
    population: unpackFigures(pack.population, states),
    crime: unpackFigures(pack.crime, states),
    columns: unpackFigures(pack.columns, states),
    passThrough: new Map(
      pack.passThrough.map(([key, values]) => [key, { key, values: new Map(values) }]),
    ),
    divisors: new Map(pack.divisors),
    entered: pack.entered,
    published: [],
    differences: [],
    crosswalk: [],
    rules: new Map(pack.rules),
    local: {
      agencies: unpackAgencies(pack.agencies, recipients),
      crime: new Map(),
      sources: new Map(pack.crimeSources),
      shares: new Map(pack.shares),
    },
  }
}

/** The dataset with every name, and the county of every place. */
export function withNames(dataset: Dataset, pack: NamesPack): Dataset {
  const recipients = withNamed(dataset.recipients, pack.late)
  const { agencies } = dataset.local
  const unusual = new Map(pack.agencies)
  const names = agencies.types.map((type, agency) => {
    const government = recipients.names[agencies.recipients[agency]!]!
    return unusual.get(agency) ?? usualAgencyName(type, government)
  })
  return { ...dataset, recipients, local: { ...dataset.local, agencies: { ...agencies, names } } }
}

/** The dataset with every source, in the order of the edition. */
export function withSources(dataset: Dataset, pack: SourcesPack): Dataset {
  const sources = pack.sources.map((each) =>
    typeof each === 'string'
      ? ([each, dataset.sources.get(each)!] as const)
      : ([each.id, each] as const),
  )
  return { ...dataset, sources: new Map(sources) }
}

/** The dataset with every program, in the order of the edition. */
export function withPrograms(dataset: Dataset, pack: ProgramsPack): Dataset {
  const programs = new Map(dataset.programs.map((program) => [program.id, program]))
  return {
    ...dataset,
    programs: pack.programs.map((each) =>
      typeof each === 'string' ? programs.get(each)! : (programs.get(each.id) ?? each),
    ),
    entered: pack.entered,
  }
}

/** The dataset with what was published about awards of the first programs, and what that cites. */
export function withPublished(dataset: Dataset, { published, sources }: PublishedPack): Dataset {
  const missing = sources.filter(({ id }) => !dataset.sources.has(id))
  if (missing.length === 0) return { ...dataset, published }
  const more = missing.map((source) => [source.id, source] as const)
  return { ...dataset, published, sources: new Map([...dataset.sources, ...more]) }
}

/** The dataset with everything that was published, in the order of the edition. */
export function withAllPublished(
  dataset: Dataset,
  first: PublishedPack,
  others: OtherPublishedPack,
): Dataset {
  let from = 0
  const published = others.published.flatMap((each) =>
    typeof each === 'number' ? first.published.slice(from, (from += each)) : [each],
  )
  const { differences, crosswalk } = others
  return { ...dataset, published, differences, crosswalk }
}

function unpackFigures(
  figures: StateFigures,
  states: readonly RecipientId[],
): ReadonlyMap<string, StateColumn> {
  const fractions = new Map(figures.fractions.map(([c, s, value]) => [`${c}/${s}`, value]))
  let before: number[] = states.map(() => 0)
  const columns = new Map<string, StateColumn>()
  figures.keys.forEach((key, column) => {
    const cited = readInts(figures.cited[column]!)
    const values = new Map<RecipientId, Cited>()
    before = readInts(figures.values[column]!).map((packed, state) => {
      if (packed === 0) return before[state]!
      const whole = before[state]! + signed(packed - 1)
      const value = fractions.get(`${column}/${state}`) ?? whole
      values.set(states[state]!, { value, ...figures.cites[cited[state]!]! })
      return whole
    })
    columns.set(key, { key, values })
  })
  return columns
}
