/** Turns the packs that the page opens with into its first dataset, a piece at a time. */
import { addCrime } from './unpack-crime'
import { unpackCore } from './unpack'
import { takeShipped } from './shipped'
import type { CorePack, CrimePack, ScenariosPack } from './pack-format'
import type { Dataset } from '../model/index'

/** The first dataset from the opening packs by name; between two pieces the browser may answer, by `pause`. */
export async function unpackOpening(
  packs: ReadonlyMap<string, unknown>,
  pause: () => Promise<void>,
): Promise<Dataset> {
  takeShipped((packs.get('scenarios') as ScenariosPack).scenarios)
  const core = await unpackCore(packs.get('core') as CorePack, pause)
  const years = [...packs].filter(([name]) => name.startsWith('crime-'))
  return addCrime(
    core,
    years.map(([, pack]) => pack as CrimePack),
    pause,
  )
}
