/** Gives the least, the middle and the most of what a class came to. */
import type { Amount } from '../kept'
import { BOARD_TOTALS } from './board'
import type { BoardRow, BoardSpread } from './board'

/** The spread of each total over the rows, by their point figures; empty without a row. */
export function spreadsOf(rows: readonly BoardRow[]): readonly BoardSpread[] {
  if (rows.length === 0) return []
  return BOARD_TOTALS.map((total) => {
    const sorted = rows.map(({ run }) => run.figures[total]).sort((a, b) => a.value - b.value)
    return { total, least: sorted[0]!, median: middleOf(sorted), most: sorted.at(-1)! }
  })
}

/** The middle of sorted figures, of which there is one at least. */
function middleOf(sorted: readonly Amount[]): Amount {
  const half = sorted.length >> 1
  const [a, b] = [sorted[sorted.length % 2 === 1 ? half : half - 1]!, sorted[half]!]
  return { value: (a.value + b.value) / 2, low: (a.low + b.low) / 2, high: (a.high + b.high) / 2 }
}
