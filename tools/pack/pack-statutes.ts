/** Packs the text of the statutes, which arrives when a reader comes near it. */
import { PACK_VERSION } from '../../src/ui/pack-format'
import type { StatutesPack } from '../../src/ui/pack-format'
import type { Dataset, Statute } from '../../src/model/index'

/** The pack of the statutes, with the sources they name, since the page may not have those yet. */
export function packStatutes(
  { edition, sources }: Pick<Dataset, 'edition' | 'sources'>,
  statutes: readonly Statute[],
): StatutesPack {
  const named = new Set(statutes.flatMap(({ id, arranged }) => [id, arranged.source]))
  return {
    version: PACK_VERSION,
    edition,
    statutes,
    sources: [...sources.values()].filter(({ id }) => named.has(id)),
  }
}
