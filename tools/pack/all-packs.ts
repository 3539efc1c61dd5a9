/** Builds every pack of the page from the data folder. */

import { allocate, readDataset, readDenominators, readStatutes } from '../../src/model/index'
import { packDenominators } from './pack-denominators'
import {
  firstPrograms,
  packCore,
  packCrime,
  packNames,
  packOtherPublished,
  packPrograms,
  packPublished,
  packSources,
} from './pack-dataset'
import { packCounties, packGeometry } from './pack-geometry'
import { firstLaw, packLaw } from './pack-law'
import { packStatutes } from './pack-statutes'
import { PACK_VERSION } from '../../src/ui/pack-format'
import type { AgencyCrime, Dataset } from '../../src/model/index'
import type { ScenariosPack } from '../../src/ui/pack-format'

/** The fiscal year the page opens on. */
const OPENING_YEAR = '2016'
/** The crime year that the others are told against: in the middle of those the page opens with. */
const BASE_YEAR = 2013

/** Packs by name as JSON text, and the names of those the page fetches without being asked. */
export interface Packs {
  readonly edition: string
  readonly texts: ReadonlyMap<string, string>
  readonly opening: readonly string[]
  /** Every program by name, so that a reader can choose one before its pack has come. */
  readonly programs: readonly {
    readonly id: string
    readonly short: string
    readonly years: readonly string[]
  }[]
}

/** Build all packs from the text of the data files. Throws the reader's DataFault. */
export function buildPacks(
  files: ReadonlyMap<string, string>,
  scenarios: ScenariosPack['scenarios'] = {},
): Packs {
  const dataset = readDataset(files)
  const { crime } = dataset.local
  const base = crime.get(BASE_YEAR)
  if (base === undefined)
    throw new Error(`There is no local/crime-${BASE_YEAR}.csv to tell others against.`)
  const first = firstLaw(dataset)
  const early = listEarly(first)
  const core = packCore(first, early)
  const packs: [string, unknown][] = [
    ['core', core],
    ['scenarios', packScenarios(dataset, scenarios)],
    ['programs', packPrograms(dataset, core)],
    ['geometry', packGeometry(dataset)],
    ['counties', packCounties(dataset)],
    ['law', packLaw(dataset, core, early)],
    ['names', packNames(dataset, early)],
    ['published', packPublished(dataset, core)],
    ['published-others', packOtherPublished(dataset, core)],
    ['sources', packSources(dataset, core)],
    ['denominators', packDenominators(dataset, readDenominators(files, dataset))],
    ['statutes', packStatutes(dataset, readStatutes(files, dataset))],
    ...[...crime.values()].map((year): [string, unknown] => [
      `crime-${year.year}`,
      packCrime(dataset, year, base),
    ]),
  ]
  const years = new Set([BASE_YEAR, ...openingCrimeYears(dataset)])
  return {
    edition: dataset.edition,
    texts: new Map(packs.map(([name, pack]) => [name, JSON.stringify(pack)])),
    opening: ['core', 'scenarios', ...[...years].sort().map((year) => `crime-${year}`), 'geometry'],
    programs: dataset.programs.map(({ id, short, years: of }) => ({
      id,
      short,
      years: Object.keys(of),
    })),
  }
}

/** The shipped scenarios as their files hold them. */
function packScenarios({ edition }: Dataset, scenarios: ScenariosPack['scenarios']): ScenariosPack {
  return { version: PACK_VERSION, edition, scenarios }
}

/** The local governments whose names travel in the first pack: those with an award in the opening year. */
export function listEarly(dataset: Dataset): readonly number[] {
  const early = new Set<number>()
  for (const program of firstPrograms(dataset)) {
    const year = program.years[OPENING_YEAR]
    const share = program.steps.find((step) => step.step === 'share')
    if (year === undefined || share === undefined) continue
    const allocation = allocate(
      dataset,
      {
        program: program.id,
        appropriated: null,
        formulaAmount: year.formulaAmount.value,
        parameters: Object.fromEntries(program.parameters.map(({ id, value }) => [id, value])),
        crimeYears: 'standard',
        shareRule: share.by,
      },
      OPENING_YEAR,
    )
    allocation.dollars.forEach((dollars, index) => {
      if (dollars > 0) early.add(index)
    })
  }
  for (const fact of dataset.facts) early.add(dataset.recipients.indexOf.get(fact.recipient)!)
  for (const award of dataset.entered) early.add(dataset.recipients.indexOf.get(award.recipient)!)
  return [...early].sort((a, b) => a - b)
}

function openingCrimeYears(dataset: Dataset): readonly AgencyCrime['year'][] {
  return dataset.programs.flatMap((program) => program.years[OPENING_YEAR]?.localCrime ?? [])
}
