/** Sets the totals that were published of a year beside what the model computes, for every report of a run. */

import { computeFigure } from './proof-computed'
import type { Dataset, Dollars, Outcome, ProgramId, PublishedFigure, SourceId } from './types'

/** One published total; `computed` is null where nothing computed answers to it. */
interface PublishedTotal {
  readonly program: ProgramId
  /** The name of the set, such as `states`. */
  readonly set: string
  readonly label: string
  readonly published: number
  readonly tolerance: Dollars
  readonly standing: PublishedFigure['standing']
  /** Before any condition. */
  readonly computed: number | null
  readonly source: SourceId
  readonly note: string
}

/** List the published totals of an outcome's year and programs, in the order of the tables. */
export function listPublishedTotals(dataset: Dataset, outcome: Outcome): readonly PublishedTotal[] {
  const { year } = outcome.settings
  return dataset.published.flatMap((figure): PublishedTotal[] => {
    const { program, fiscalYear, kind, of, label, dollars, tolerance } = figure
    const found = outcome.programs.find(({ allocation }) => allocation.program.id === program)
    if (kind !== 'total' || fiscalYear !== year || found === undefined) return []
    const { standing, source, note } = figure
    const computed = computeFigure(dataset, figure, found).value
    const set = of[0] ?? ''
    return [
      { program, set, label, published: dollars, tolerance, standing, computed, source, note },
    ]
  })
}
