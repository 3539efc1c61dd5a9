/** Adds local crime years to a dataset that was opened without them. */

import type { AgencyCrime, Dataset } from './types'

/** A dataset that holds these crime years as well, in place of what it held of the same years. */
export function withCrime(dataset: Dataset, years: readonly AgencyCrime[]): Dataset {
  const all = new Map([...dataset.local.crime, ...years.map((one) => [one.year, one] as const)])
  const crime = new Map([...all].sort(([a], [b]) => a - b))
  return { ...dataset, local: { ...dataset.local, crime } }
}
