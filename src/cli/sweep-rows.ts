/** Computes the rows of a sweep in their order, some at a time, with the tables and rules each point needs. */
import { ScenarioFault, drawnRows, faultRow, pointRow, pointScenario } from '../model/index'
import type { Dataset, Outcome, RowSpan, Scenario, SweepPlan, SweepRow } from '../model/index'
import { completeFor } from './complete'
import { findBase } from './scenario-files'

/** So many draws of a point are made before their rows can be written: few, since a draw may be a whole run. */
const DRAWS_AT_ONCE = 16

/** Some rows, of which the first is `from`. */
interface SomeRows {
  readonly from: number
  readonly rows: readonly SweepRow[]
}

/** Compute rows in order, some at a time. A point that cannot be settled gives rows that say why. */
export async function* computeRows(
  plan: SweepPlan,
  scenario: Scenario,
  { from, to }: RowSpan,
): AsyncGenerator<SomeRows> {
  const each = Math.max(1, plan.draws)
  let earlier: Outcome | undefined
  for (let point = Math.floor(from / each); point * each < to; point += 1) {
    const own = pointScenario(plan, scenario, point)
    const dataset = await completeOrFault(own)
    const last = Math.min(to, (point + 1) * each)
    for (let row = Math.max(from, point * each); row < last; row += DRAWS_AT_ONCE) {
      const until = Math.min(last, row + DRAWS_AT_ONCE)
      const [first, end] = [row - point * each, until - point * each]
      if (typeof dataset === 'string') {
        const rows = Array.from({ length: end - first }, () => faultRow(plan.figures, dataset))
        yield { from: row, rows }
      } else if (plan.draws > 0) {
        yield { from: row, rows: drawnRows(dataset, own, findBase, plan.figures, first, end) }
      } else {
        const found = pointRow(dataset, own, findBase, plan.figures, earlier)
        earlier = found.outcome
        yield { from: row, rows: [found.row] }
      }
    }
  }
}

async function completeOrFault(scenario: Scenario): Promise<Dataset | string> {
  try {
    return await completeFor(scenario, 'the plan')
  } catch (fault) {
    if (fault instanceof ScenarioFault) return fault.message
    throw fault
  }
}
