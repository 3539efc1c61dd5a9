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
  PublishedPack,
  StateFigures,
} from '../../src/ui/pack-format'
import type { AgencyCrime, Cited, Dataset, RecipientId, StateColumn } from '../../src/model/index'

/** The pack of the first screen; the recipients at `early` go with their names. */
export function packCore(dataset: Dataset, early: readonly number[]): CorePack {
  const { recipients, local } = dataset
  const states = Array.from(recipients.units, (index) => recipients.ids[index]!)
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    checked: dataset.checked,
    model: dataset.model,
    sources: [...dataset.sources.values()],
    programs: dataset.programs,
    conditions: dataset.conditions,
    definitions: dataset.definitions,
    factKinds: dataset.factKinds,
    facts: dataset.facts,
    entered: dataset.entered,
    rules: [...dataset.rules],
    divisors: [...dataset.divisors],
    shares: [...local.shares],
    crimeSources: [...local.sources],
    population: packFigures(dataset.population, states),
    crime: packFigures(dataset.crime, states),
    recipients: packRecipients(recipients, early),
    agencies: packAgencies(local.agencies, recipients),
  }
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

/** The pack of published figures. */
export function packPublished(dataset: Dataset): PublishedPack {
  const { edition, published, differences, crosswalk } = dataset
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
