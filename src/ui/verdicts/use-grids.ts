/** Keeps two grids of verdicts, on facts with a source and with coded ones, while the law stays the same. */
import { useMemo } from 'preact/hooks'
import type { Dataset, LawSettings } from '../../model/index'
import { withEvidence } from '../views/matrix-list'
import { verdictGrid } from '../views/verdict-grid'

/** The two grids; made anew only when evidence, orders, rules, law or columns change. */
export function useGrids(
  dataset: Dataset,
  law: LawSettings,
  columns: readonly { readonly id: string }[],
) {
  const { facts, orders, rules } = dataset
  return useMemo(() => {
    const ids = columns.map(({ id }) => id)
    const make = (evidence: LawSettings['evidence']) =>
      verdictGrid(dataset, withEvidence(law, evidence), ids)
    return { sourced: make('sourced'), coded: make('coded') }
  }, [facts, orders, rules, law, columns])
}
