/** Counts the places that fail under each reading, on facts with a source and with coded ones. */
import { useMemo } from 'preact/hooks'
import { day as dayWords } from '../format'
import { countColumns } from '../views/matrix-list'
import { askVerdictCount } from '../views/verdict-counts'
import type { Counting } from '../views/verdict-counts'
import type { VerdictGrid } from '../views/verdict-grid'
import type { Filled } from './use-filled'

interface Grids {
  readonly sourced: VerdictGrid
  readonly coded: VerdictGrid
  /** Days of them that are worked out. */
  readonly worked: readonly (Filled | null)[]
}

/**
 * The marks of all places and the counts, for either kind of fact; `question` asks of every reading,
 * and only the one at `single` is counted where there is room for no more.
 */
export function useCounts(grids: Grids, question: Counting, single: number | null) {
  const { sourced, coded, worked } = grids
  const { dataset, law, places, definitions, day } = question
  return useMemo(() => {
    const both = [
      { title: 'Fail, facts with a source', grid: sourced, evidence: 'sourced' as const },
      { title: 'Fail, coded facts too', grid: coded, evidence: 'coded' as const },
    ]
    return both.map(({ title, grid, evidence }) => {
      const of = worked.find((each) => each?.grid === grid && each.day === day)
      // Counts of another day would mislead: until this one is worked out there are none.
      const all = of?.grid.marks(day, of.grid.places) ?? null
      const shown = single === null ? (all ?? []) : (all ?? []).map((text) => text[single]!)
      const ask = (at: number) =>
        askVerdictCount(
          {
            dataset,
            law: { ...law, evidence },
            places,
            definitions: [definitions[single ?? at]!],
            day,
          },
          'fails',
          `${title}, ${dayWords(day)}.`,
        )
      return { title, all, counts: countColumns(shown, 'fails'), ask }
    })
  }, [...worked, sourced, coded, day, single, dataset, law, places, definitions])
}
