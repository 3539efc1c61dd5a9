/** Says how much of a range is left once some of the open findings behind it are settled. */
import type { ConditionId, Dataset, Dollars, Outcome } from '../types'
import type { Measure } from './measure'
import { respan, settling } from './recount'

/** What is left of a range once the findings with most at stake are settled. */
export interface Narrowed {
  readonly settled: number
  /** What is left of the range if all of them are met, and if all failed. */
  readonly met: Span
  readonly failed: Span
  /** How much narrower the range is then, at least. */
  readonly removes: Dollars
}

/** Least and most. */
export interface Span {
  readonly low: Dollars
  readonly high: Dollars
}

/** An open finding: of a recipient, under a condition. */
interface Chosen {
  readonly recipient: number
  readonly condition: ConditionId
}

/** Settle some findings and look at what is left open, by running it. */
export function narrow(
  dataset: Dataset,
  outcome: Outcome,
  of: Measure,
  span: Span,
  first: readonly Chosen[],
): Narrowed {
  const chosen = new Set(first.map(({ recipient, condition }) => `${recipient} ${condition}`))
  const left = (way: 'gentle' | 'harsh') =>
    respan(
      dataset,
      outcome,
      of,
      settling(({ recipient }, condition) => chosen.has(`${recipient} ${condition}`), way),
    )
  const [met, failed] = [left('gentle'), left('harsh')]
  const width = Math.max(met.high - met.low, failed.high - failed.low)
  return { settled: first.length, met, failed, removes: span.high - span.low - width }
}
