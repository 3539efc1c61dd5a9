/** Takes over into the page's data what was fetched for others of an earlier state; what came meanwhile stays. */
import type { Dataset } from '../model/index'

/** The dataset with the programs of another, and what they cite. */
export function takeOver(dataset: Dataset, all: Dataset): Dataset {
  const { programs, entered } = all
  return { ...dataset, programs, sources: moreSources(dataset, all), entered }
}

/** The dataset with the crime years of another as well: others may have come while those were fetched. */
export function takeOverCrime(dataset: Dataset, { local: { crime } }: Dataset): Dataset {
  const { local } = dataset
  if (crime === local.crime) return dataset
  return { ...dataset, local: { ...local, crime: new Map([...local.crime, ...crime]) } }
}

/** The dataset with the published figures of another, unless it holds more already, and with every source of both. */
export function takeOverPublished(dataset: Dataset, fetched: Dataset): Dataset {
  const { published, differences, crosswalk } = fetched
  const held = dataset.published.length >= published.length
  return {
    ...dataset,
    ...(held ? {} : { published, differences, crosswalk }),
    sources: moreSources(dataset, fetched),
  }
}

/** The sources of both: the larger table as it is where it holds all of the other. */
export function moreSources(one: Dataset, other: Dataset): Dataset['sources'] {
  const [large, small] = one.sources.size >= other.sources.size ? [one, other] : [other, one]
  const missing = [...small.sources].filter(([id]) => !large.sources.has(id))
  return missing.length === 0 ? large.sources : new Map([...large.sources, ...missing])
}
