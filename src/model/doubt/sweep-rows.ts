/** Computes the rows of a sweep at one point of its grid: the point run itself, or some of its draws. */
import { ScenarioFault } from '../fault'
import { RuleFault } from '../rule-check'
import type { FindBase } from '../scenario-parts'
import { settle } from '../settle'
import { simulate } from '../simulate'
import type { Dataset, Outcome, Scenario } from '../types'
import { drawRuns } from './draw-runs'
import type { SweepFigure } from './sweep-figure'
import { figuresOf, programsOf } from './sweep-figures'
import { valuesAt } from './sweep-grid'
import type { SweepRow } from './sweep-lines'
import type { SweepPlan } from './sweep-plan'

/** The scenario of a plan at one point of its grid. Every point is drawn by one seed, so that its draws can be held against those of another. */
export function pointScenario(plan: SweepPlan, scenario: Scenario, point: number): Scenario {
  const changes = { ...scenario.changes, ...Object.fromEntries(valuesAt(plan.grid, point)) }
  return { ...scenario, changes, seed: plan.seed ?? scenario.seed }
}

/** A row without figures, for a point or a draw that cannot be run. */
export function faultRow(figures: readonly SweepFigure[], fault: string): SweepRow {
  return { cells: figures.map(() => null), fault }
}

/**
 * The row of a point run. `dataset` is complete for it, as for `simulate`; an `earlier` outcome spares
 * what the point has in common with it and changes nothing. What cannot be run gives a row that says why.
 */
export function pointRow(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  figures: readonly SweepFigure[],
  earlier?: Outcome,
): { readonly row: SweepRow; readonly outcome: Outcome | undefined } {
  const found = runOrFault(() => simulate(dataset, settle(dataset, scenario, findBase), earlier))
  return typeof found === 'string'
    ? { row: faultRow(figures, found), outcome: earlier }
    : { row: figuresOf(dataset, programsOf(found), figures), outcome: found }
}

/**
 * The rows of the draws from `from` up to but not including `to`; a draw that cannot be run says why,
 * alone. Asked again for the same scenario object, it goes on with what earlier draws left.
 */
export function drawnRows(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  figures: readonly SweepFigure[],
  from: number,
  to: number,
): readonly SweepRow[] {
  const draws = Array.from({ length: to - from }, (_, at) => from + at)
  const run = runOrFault(() => drawRuns(dataset, scenario, findBase))
  if (typeof run === 'string') return draws.map(() => faultRow(figures, run))
  return draws.map((draw) => {
    const found = runOrFault(() => figuresOf(dataset, run(draw).programs, figures))
    return typeof found === 'string' ? faultRow(figures, found) : found
  })
}

/** What keeps an author's own choices from being run is said; any other fault is one of the program. */
function runOrFault<T>(act: () => T): T | string {
  try {
    return act()
  } catch (fault) {
    if (fault instanceof ScenarioFault) return fault.message
    // A rule may read well and still give somebody less than nothing.
    if (fault instanceof RuleFault) return `share_rule: ${fault.message}`
    throw fault
  }
}
