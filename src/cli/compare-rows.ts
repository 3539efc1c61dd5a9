/** Lists a comparison by recipient, state or kind: rows with an id, a name and a figure for each scenario. */

import { compareGroups } from '../model/index'
import type { ComparedFigure, Comparison, Dataset, DenominatorTables } from '../model/index'
import type { ComparedBy } from './compare'

/** One recipient, state or kind in every scenario. */
export interface ComparedRow {
  readonly id: string
  readonly name: string
  readonly figures: readonly ComparedFigure[]
}

/** The rows of a comparison in order of id, or of kinds. */
export function listCompared(
  dataset: Dataset,
  comparison: Comparison,
  by: ComparedBy,
  tables: DenominatorTables,
): readonly ComparedRow[] {
  const { names, indexOf } = dataset.recipients
  const nameOf = (id: string): string => names[indexOf.get(id) ?? -1] || id || 'outside any state'
  if (by === 'recipient') {
    return comparison.places.map(({ id, figures }) => ({ id, name: nameOf(id), figures }))
  }
  return compareGroups(dataset, comparison, by, tables).map(({ id, figures }) => ({
    id,
    name: by === 'kind' ? id : nameOf(id),
    figures,
  }))
}
