/** Writes the rows of a sweep as lines of comma-separated text, each the same whoever writes it. */
import { plainLine, safeText } from '../export-cell'
import type { ExportCell } from '../export-cell'
import { canonicalJson } from '../scenario-canonical'
import { shortId } from '../scenario-id'
import { gatherChanges } from '../scenario-parts'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Scenario } from '../types'
import { valuesAt } from './sweep-grid'
import type { SweepPlan } from './sweep-plan'

/** What was computed of one row. */
export interface SweepRow {
  /** By figure: a number, NaN where it is unknown, null where it is of a program that is not run. */
  readonly cells: readonly (number | null)[]
  /** Why there are no figures, or which of them are left out; empty where all is well. */
  readonly fault: string
}

/**
 * The id of what a plan computes: of every change its scenario makes, of grid, draws, seed and figures,
 * and of the data and the model. Titles do not count, nor by what name the scenario was found.
 */
export function sweepId(
  { data, model }: Dataset,
  plan: SweepPlan,
  scenario: Scenario,
  findBase: FindBase,
): string {
  return shortId(
    canonicalJson({
      format: 'grantflow-sweep',
      version: 1,
      data,
      model,
      changes: Object.fromEntries(gatherChanges(scenario, findBase)),
      grid: plan.grid.map(({ path, values }) => [path, values]),
      draws: plan.draws,
      seed: plan.seed ?? scenario.seed,
      figures: plan.figures.map(({ name }) => name),
    }),
  )
}

/** The first line of every file of a plan. */
export function sweepHead({ grid, figures }: SweepPlan): string {
  const paths = grid.map(({ path }) => path)
  const names = figures.map(({ name }) => name)
  return lineOf(['plan', 'row', ...paths, 'draw', ...names, 'fault'])
}

/** What a row begins with: known before anything is computed, so that a file found half written can be held against it. */
export function sweepBeginning(id: string, plan: SweepPlan, row: number): string {
  const draws = Math.max(1, plan.draws)
  const values = valuesAt(plan.grid, Math.floor(row / draws)).map(([, value]) => value)
  const draw = plan.draws === 0 ? null : row % draws
  return [id, row, ...values, draw].map((cell) => `${cellOf(cell)},`).join('')
}

/** A whole line, with its end. */
export function sweepLine(beginning: string, { cells, fault }: SweepRow): string {
  return `${beginning}${lineOf([...cells, plainLine(fault)])}`
}

function lineOf(cells: readonly ExportCell[]): string {
  return `${cells.map(cellOf).join(',')}\n`
}

/**
 * One cell by RFC 4180, in quotation marks only where it must be: so does DuckDB write, with which
 * shards are joined, and a file joined of shards is then the same to the byte. It marks `#` as well.
 */
function cellOf(value: ExportCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'unknown'
  const text = safeText(String(value))
  return /[",#\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
