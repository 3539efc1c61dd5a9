/** Fetches the packs of data, says how far it has come, and hands on the dataset they make. */

import { edition, opening, packs, programs } from 'virtual:packs'
import { withCrime } from '../model/index'
import { PACK_VERSION } from './pack-format'
import { unpackCore, unpackCrime, withNames, withPrograms, withPublished } from './unpack'
import { unpackDenominators } from './unpack-denominators'
import { unpackGeometry } from './unpack-geometry'
import type {
  CorePack,
  CrimePack,
  DenominatorsPack,
  GeometryPack,
  NamesPack,
  ProgramsPack,
  PublishedPack,
} from './pack-format'
import type { Geometry } from './unpack-geometry'
import type { Dataset, DenominatorTables } from '../model/index'

/** Called with bytes done of bytes in all, and what is being loaded, in words. */
export type OnProgress = (done: number, total: number, what: string) => void

/** Data that could not be loaded; the message says what and why, and trying again may help. */
export class LoadFault extends Error {
  override readonly name = 'LoadFault'
}

/** Every program by name and years, also those whose pack comes when they are chosen. */
export const listedPrograms = programs

const CRIME = /^crime-(\d{4})$/
const kept = new Map<string, Promise<unknown>>()

/** Load what the page opens with. Throws a LoadFault; calling again fetches only what is missing. */
export async function loadDataset(onProgress: OnProgress = silent): Promise<Dataset> {
  const names = opening.filter((name) => name !== 'geometry')
  const years = names.filter((name) => CRIME.test(name))
  const found = await fetchAll(names, onProgress, 'awards, law and crime counts')
  const dataset = unpackCore(found.get('core') as CorePack)
  return addYears(
    dataset,
    years.map((name) => found.get(name) as CrimePack),
  )
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
  return addYears(
    dataset,
    names.map((name) => found.get(name) as CrimePack),
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

/** The dataset with every program, also those no scenario counts unless it says so. */
export async function loadPrograms(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const found = await fetchAll(['programs'], onProgress, 'the other programs')
  return withPrograms(dataset, found.get('programs') as ProgramsPack)
}

/** The dataset with published awards, known differences and the crosswalk. */
export async function loadPublished(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<Dataset> {
  const found = await fetchAll(['published'], onProgress, 'published awards')
  return withPublished(dataset, found.get('published') as PublishedPack)
}

/** Residents, spending and revenue, for measuring sums. */
export async function loadDenominators(
  dataset: Dataset,
  onProgress: OnProgress = silent,
): Promise<DenominatorTables> {
  const found = await fetchAll(['denominators'], onProgress, 'residents and spending')
  return unpackDenominators(found.get('denominators') as DenominatorsPack, dataset)
}

/** Outlines of the states and the middle of each county. */
export async function loadGeometry(onProgress: OnProgress = silent): Promise<Geometry> {
  const found = await fetchAll(['geometry'], onProgress, 'the map')
  return unpackGeometry(found.get('geometry') as GeometryPack)
}

/** The base year comes first, since the others are told against it. */
function addYears(dataset: Dataset, years: readonly CrimePack[]): Dataset {
  const inOrder = [...years].sort((a, b) => Number(a.base !== null) - Number(b.base !== null))
  return inOrder.reduce((sum, pack) => withCrime(sum, [unpackCrime(pack, sum)]), dataset)
}

async function fetchAll(
  names: readonly string[],
  onProgress: OnProgress,
  what: string,
): Promise<ReadonlyMap<string, unknown>> {
  const total = names.reduce((sum, name) => sum + packs[name]!.bytes, 0)
  const done = new Map<string, number>()
  const tell = (name: string, bytes: number) => {
    done.set(name, bytes)
    onProgress(
      [...done.values()].reduce((sum, one) => sum + one, 0),
      total,
      what,
    )
  }
  onProgress(0, total, what)
  const found = await Promise.all(
    names.map(
      async (name) => [name, await fetchPack(name, what, (bytes) => tell(name, bytes))] as const,
    ),
  )
  return new Map(found)
}

/** A pack is fetched once; one that failed is fetched anew when it is asked for again. */
function fetchPack(name: string, what: string, tell: (bytes: number) => void): Promise<unknown> {
  const already = kept.get(name)
  const pack = already ?? readPack(name, what, tell)
  kept.set(name, pack)
  return pack.then(
    (found) => {
      tell(packs[name]!.bytes)
      return found
    },
    (error: unknown) => {
      if (kept.get(name) === pack) kept.delete(name)
      throw error
    },
  )
}

async function readPack(
  name: string,
  what: string,
  tell: (bytes: number) => void,
): Promise<unknown> {
  let text: string
  try {
    const response = await fetch(packs[name]!.url)
    if (!response.ok) throw new LoadFault(`the server answered ${response.status}`)
    text = await readText(response, tell)
  } catch (error) {
    const why = error instanceof LoadFault ? error.message : 'the connection failed'
    throw new LoadFault(`Loading ${what} failed: ${why}. Try again.`)
  }
  const pack = parse(text)
  if (pack?.version === PACK_VERSION && pack.edition === edition) return pack
  throw new LoadFault(`Loading ${what} failed: it belongs to another edition. Reload the page.`)
}

async function readText(response: Response, tell: (bytes: number) => void): Promise<string> {
  if (response.body === null) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    tell((bytes += value.byteLength))
  }
}

/** The pack's JSON, or null where the text is no JSON, such as a server's page of apology. */
function parse(text: string): { version?: unknown; edition?: unknown } | null {
  try {
    return JSON.parse(text) as { version?: unknown; edition?: unknown } | null
  } catch {
    return null
  }
}

function silent(): void {
  // Nobody asked to be told.
}
