/** Fetches the packs of data, says how far it has come, and hands on the dataset they make. */

import { opening, packs, programs } from 'virtual:packs'
import { withLaw } from './law-pack'
import type { LawPack } from './law-pack'
import { fetchAll, LoadFault } from './fetch-packs'
import type { OnProgress } from './fetch-packs'
import { withAllPublished, withNames, withPrograms, withPublished, withSources } from './unpack'
import { addCrime } from './unpack-crime'
import { unpackOpening } from './unpack-opening'
import { unpackDenominators } from './unpack-denominators'
import type {
  CrimePack,
  DenominatorsPack,
  GeometryPack,
  NamesPack,
  OtherPublishedPack,
  ProgramsPack,
  PublishedPack,
  SourcesPack,
} from './pack-format'
import type { Dataset, DenominatorTables } from '../model/index'

/** Every program by name and years, also those whose pack comes when they are chosen. */
export const listedPrograms = programs

/** Load what the page opens with. Throws a LoadFault; calling again fetches only what is missing. */
export async function loadDataset(
  onProgress: OnProgress = silent,
  pause: () => Promise<void> = atOnce,
): Promise<Dataset> {
  const names = opening.filter((name) => name !== 'geometry')
  return unpackOpening(await fetchAll(names, onProgress, 'awards, law and crime counts'), pause)
}

/** The dataset with these crime years as well; those it holds are not fetched again. */
export async function loadCrimeYears(
  dataset: Dataset,
  years: readonly number[],
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const missing = years.filter((year) => !dataset.local.crime.has(year))
  if (missing.length === 0) return dataset
  const stranger = missing.find((year) => !Object.hasOwn(packs, `crime-${year}`))
  if (stranger !== undefined) {
    throw new LoadFault(`No local crime counts of ${stranger} are held; choose another year.`)
  }
  const names = missing.map((year) => `crime-${year}`)
  const found = await fetchAll(names, onProgress, `local crime counts of ${missing.join(', ')}`)
  return addCrime(
    dataset,
    names.map((name) => found.get(name) as CrimePack),
    atOnce,
  )
}

/** The dataset with the name of every recipient and the county of every place. */
export async function loadNames(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const found = await fetchAll(['names'], onProgress, 'names of places')
  return withNames(dataset, found.get('names') as NamesPack)
}

/** The dataset with every program, also those no scenario counts unless it says so, and what they cite. */
export async function loadPrograms(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const found = await fetchAll(['programs', 'sources'], onProgress, 'the other programs')
  const all = withPrograms(dataset, found.get('programs') as ProgramsPack)
  return withSources(all, found.get('sources') as SourcesPack)
}

/** Lays the whole law into a dataset: every reading, the evidence, the orders, the events. */
export async function loadLaw(
  onProgress: OnProgress = silent,
): Promise<(dataset: Dataset) => Dataset> {
  const found = await fetchAll(['law'], onProgress, 'the law')
  return (dataset) => withLaw(dataset, found.get('law') as LawPack)
}

/** The dataset with every source of the edition. */
export async function loadSources(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const found = await fetchAll(['sources'], onProgress, 'the sources')
  return withSources(dataset, found.get('sources') as SourcesPack)
}

/** The dataset with what was published about awards of the programs it opens with. */
export async function loadPublished(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const found = await fetchAll(['published'], onProgress, 'published awards')
  return withPublished(dataset, found.get('published') as PublishedPack)
}

/** The dataset with published awards of every program, known differences and the crosswalk. */
export async function loadAllPublished(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const names = ['published', 'published-others']
  const found = await fetchAll(names, onProgress, 'published awards')
  const first = found.get('published') as PublishedPack
  return withAllPublished(
    withPublished(dataset, first),
    first,
    found.get('published-others') as OtherPublishedPack,
  )
}

/** Residents, spending and revenue, for measuring sums. */
export async function loadDenominators(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<DenominatorTables> {
  const found = await fetchAll(['denominators'], onProgress, 'residents and spending')
  return unpackDenominators(found.get('denominators') as DenominatorsPack, dataset)
}

/** Outlines of the states and the middle of each county, as they were packed: the map unpacks them. */
export async function loadGeometry(onProgress: OnProgress = silent): Promise<GeometryPack> {
  const found = await fetchAll(['geometry'], onProgress, 'the map')
  return found.get('geometry') as GeometryPack
}

function silent(): void {
  // Nobody asked to be told.
}

async function atOnce(): Promise<void> {
  // Nothing else is waiting.
}
