/** Writes the stages of a dollar by quarter as comma-separated text. */
import { dayText, quarterName } from '../../model/index'
import type { QuarterBalances } from '../../model/index'
import type { QuarterBalance } from './course-ledger'
import { cell } from './csv'
import { STAGES } from './stages'

/** One line a quarter: its first day, every stage in whole dollars, and what is unaccounted for. */
export function stagesCsv(balances: QuarterBalances, rows: readonly QuarterBalance[]): string {
  const head = ['quarter', 'first_day', ...STAGES.map(({ stage }) => stage), 'unaccounted']
  const lines = balances.quarters.map((quarter, at) => [
    quarterName(quarter),
    dayText(quarter),
    ...STAGES.map(({ stage }) => balances.stages[stage][at] ?? 0),
    rows[at]?.unaccounted ?? 0,
  ])
  return [head, ...lines].map((line) => line.map(cell).join(',')).join('\n') + '\n'
}
