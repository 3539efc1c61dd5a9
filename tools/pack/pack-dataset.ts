/** Packs a dataset for the page: a first pack, one for each crime year, and what is only needed later. */

import { PACK_VERSION } from '../../src/ui/pack-format'
import { folded, writeInts } from './ints'
import {
  listLate,
  packAgencies,
  packAgencyNames,
  packNamed,
  packRecipients,
} from './pack-recipients'
import type {
  CorePack,
  CrimePack,
  NamesPack,
  OtherPublishedPack,
  ProgramsPack,
  PublishedPack,
  SourcesPack,
  StateFigures,
} from '../../src/ui/pack-format'
import type {
  AgencyCrime,
  Cited,
  Dataset,
  PublishedFigure,
  RecipientId,
  StateColumn,
} from '../../src/model/index'

/** The pack of the first screen; the recipients at `early` go with their names. */
export function packCore(dataset: Dataset, early: readonly number[]): CorePack {
  const { recipients, local } = dataset
  const states = Array.from(recipients.units, (index) => recipients.ids[index]!)
  const first = firstPrograms(dataset)
  const pack: Omit<CorePack, 'sources'> = {
    version: PACK_VERSION,
    edition: dataset.edition,
    data: dataset.data,
    checked: dataset.checked,
    model: dataset.model,
    programs: first,
    conditions: dataset.conditions,
    definitions: dataset.definitions,
    factKinds: dataset.factKinds,
    facts: dataset.facts,
    entered: dataset.entered.filter((award) => first.some(({ id }) => id === award.program)),
    rules: [...dataset.rules],
    divisors: [...dataset.divisors],
    shares: [...local.shares],
    crimeSources: [...local.sources],
    population: packFigures(dataset.population, states),
    crime: packFigures(dataset.crime, states),
    columns: packFigures(dataset.columns, states),
    passThrough: [...dataset.passThrough].map(([key, { values }]) => [key, [...values]] as const),
    recipients: packRecipients(recipients, early),
    agencies: packAgencies(local.agencies, recipients),
  }
  const cited = wordsIn(pack)
  return { ...pack, sources: [...dataset.sources.values()].filter(({ id }) => cited.has(id)) }
}

/** The pack of the programs that are not in the first one. */
export function packPrograms(dataset: Dataset, core: CorePack): ProgramsPack {
  const programs = new Set(core.programs.map(({ id }) => id))
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    programs: dataset.programs.map((each) => (programs.has(each.id) ? each.id : each)),
    entered: dataset.entered,
  }
}

/** The pack of the sources that are not in the first one. */
export function packSources(dataset: Dataset, core: CorePack): SourcesPack {
  const first = new Set(core.sources.map(({ id }) => id))
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    sources: [...dataset.sources.values()].map((each) => (first.has(each.id) ? each.id : each)),
  }
}

/** The programs that every scenario counts unless it says otherwise. */
export function firstPrograms(dataset: Dataset): Dataset['programs'] {
  return dataset.programs.filter((program) => program.included)
}

/** Every text inside a value: among them the ids of what it cites. */
function wordsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) wordsIn(part, found)
  return found
}

/** The pack of one crime year, told against the base year where that has a count too. */
export function packCrime(dataset: Dataset, crime: AgencyCrime, base: AgencyCrime): CrimePack {
  const isBase = crime.year === base.year
  const counts = [...crime.counts].map((count, agency) => {
    if (count < 0) return 0
    const usual = isBase ? -1 : base.counts[agency]!
    return 1 + (usual < 0 ? count : folded(count - usual))
  })
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    year: crime.year,
    base: isBase ? null : base.year,
    counts: writeInts(counts),
    rape: [...crime.rape].join(''),
  }
}

/** The pack of the names that are not in the first one. */
export function packNames(dataset: Dataset, early: readonly number[]): NamesPack {
  const { recipients, local } = dataset
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    late: packNamed(recipients, listLate(recipients, early)),
    agencies: packAgencyNames(local.agencies, recipients),
  }
}

/** The pack of what was published about the programs of the first one. */
export function packPublished(dataset: Dataset, core: CorePack): PublishedPack {
  const first = new Set(core.programs.map(({ id }) => id))
  const known = new Set(core.sources.map(({ id }) => id))
  const published = dataset.published.filter(({ program }) => first.has(program))
  const cited = new Set(published.map(({ source }) => source))
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    published,
    sources: [...dataset.sources.values()].filter(({ id }) => cited.has(id) && !known.has(id)),
  }
}

/** The pack of everything else that was published. */
export function packOtherPublished(dataset: Dataset, core: CorePack): OtherPublishedPack {
  const { edition, differences, crosswalk } = dataset
  const first = new Set(core.programs.map(({ id }) => id))
  const published: (number | PublishedFigure)[] = []
  for (const figure of dataset.published) {
    const last = published.at(-1)
    if (!first.has(figure.program)) published.push(figure)
    else if (typeof last === 'number') published[published.length - 1] = last + 1
    else published.push(1)
  }
  return { version: PACK_VERSION, edition, published, differences, crosswalk }
}

function packFigures(
  columns: ReadonlyMap<string, StateColumn>,
  states: readonly RecipientId[],
): StateFigures {
  const cites: string[] = []
  const fractions: [number, number, number][] = []
  let before = states.map(() => 0)
  const packed = [...columns.values()].map(({ values }, column) => {
    const cited: number[] = []
    const numbers = states.map((id, state) => {
      const figure = values.get(id)
      cited.push(figure === undefined ? 0 : placeOf(cites, figure))
      if (figure === undefined) return null
      if (!Number.isInteger(figure.value)) fractions.push([column, state, figure.value])
      return Math.trunc(figure.value)
    })
    const steps = numbers.map((value, state) =>
      value === null ? 0 : 1 + folded(value - before[state]!),
    )
    before = numbers.map((value, state) => value ?? before[state]!)
    return { values: writeInts(steps), cited: writeInts(cited) }
  })
  return {
    keys: [...columns.keys()],
    values: packed.map((one) => one.values),
    fractions,
    cites: cites.map((cite) => JSON.parse(cite) as StateFigures['cites'][number]),
    cited: packed.map((one) => one.cited),
  }
}

/** The place of what a figure cites, added where it is new. */
function placeOf(cites: string[], { value: _, ...cite }: Cited): number {
  const text = JSON.stringify(cite)
  const place = cites.indexOf(text)
  return place >= 0 ? place : cites.push(text) - 1
}
