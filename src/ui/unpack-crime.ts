/** Turns packed crime counts into the tables of police agencies. */
import { agencyCrime, withCrime } from '../model/index'
import { readInts, signed } from './pack-numbers'
import type { CrimePack } from './pack-format'
import type { AgencyCrime, Dataset } from '../model/index'

/** The dataset with these crime years; the base year comes first, since the others are told against it. */
export async function addCrime(
  dataset: Dataset,
  years: readonly CrimePack[],
  pause: () => Promise<void>,
): Promise<Dataset> {
  let sum = dataset
  for (const pack of [...years].sort((a, b) => Number(a.base !== null) - Number(b.base !== null))) {
    sum = withCrime(sum, [unpackCrime(pack, sum)])
    await pause()
  }
  return sum
}

/** The counts of one crime year. The base year must be in the dataset before any other. */
function unpackCrime(pack: CrimePack, dataset: Dataset): AgencyCrime {
  const base = pack.base === null ? undefined : dataset.local.crime.get(pack.base)?.counts
  const { count } = dataset.local.agencies
  const counts = new Int32Array(count).fill(-1)
  const rape = new Uint8Array(count)
  readInts(pack.counts).forEach((packed, agency) => {
    rape[agency] = Number(pack.rape[agency])
    if (packed === 0) return
    const usual = base?.[agency] ?? -1
    counts[agency] = usual < 0 ? packed - 1 : usual + signed(packed - 1)
  })
  return agencyCrime(pack.year, counts, rape)
}
