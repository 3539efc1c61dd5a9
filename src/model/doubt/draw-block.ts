/** Makes a block of draws: every total and every recipient's figures, draw by draw. */
import { allAtOnce } from '../course/steps'
import { addTotals, totalNames } from '../totals'
import type { Steps } from '../course/steps'
import type { FindBase } from '../scenario-parts'
import type {
  Dataset,
  Drawn,
  DrawnColumn,
  DrawnMeasure,
  DrawnTotal,
  ProgramId,
  Scenario,
  Totals,
} from '../types'
import { drawColumns } from './draw-columns'
import { drawRuns } from './draw-runs'
import { byProgram, MEASURES } from './drawn-order'
import type { DrawColumns } from './draw-columns'
import type { DrawnProgram } from './draw-program'

const TOTALS = Object.keys(totalNames) as (keyof Totals)[]
/** So many draws a step, so that a page can paint between them. */
const DRAWS_A_STEP = 16

/**
 * Draw a scenario from draw `from` up to but not including draw `to`, counted from 0. Draw i is the
 * same whatever block it stands in, and the same as `drawScenario` settled and run, to the dollar.
 * `dataset` is complete for the scenario, as for `simulate`. Throws a ScenarioFault of one sentence
 * where the doubts cannot be read, or that names a draw that cannot be run.
 */
export function drawBlock(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  from: number,
  to: number,
): Drawn {
  return allAtOnce(drawInSteps(dataset, scenario, findBase, from, to))
}

/** The same in steps, each of which says what part is done. */
export function* drawInSteps(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  from: number,
  to: number,
): Steps<Drawn> {
  const run = drawRuns(dataset, scenario, findBase)
  const draws = to - from
  const all = new Map(TOTALS.map((total) => [total, new Float64Array(draws)]))
  const programs = new Map<ProgramId, ProgramDraws>()
  let inFull = 0
  for (let at = 0; at < draws; at++) {
    if (at > 0 && at % DRAWS_A_STEP === 0) yield at / draws
    const drawn = run(from + at)
    if (drawn.inFull) inFull += 1
    for (const program of drawn.programs) {
      const own = programs.get(program.program) ?? programDraws(draws)
      programs.set(program.program, own)
      take(own, at, program)
    }
    enter(all, at, addTotals(drawn.programs.map(({ totals }) => totals)))
  }
  const order = [...programs].sort(byProgram)
  return {
    from,
    to,
    inFull,
    totals: [
      ...listTotals(null, all),
      ...order.flatMap(([program, { totals }]) => listTotals(program, totals)),
    ],
    columns: order.flatMap(([program, { columns }]) => listColumns(program, columns)),
  }
}

interface ProgramDraws {
  readonly totals: ReadonlyMap<keyof Totals, Float64Array>
  readonly columns: Readonly<Record<DrawnMeasure, DrawColumns>>
}

function programDraws(draws: number): ProgramDraws {
  return {
    totals: new Map(TOTALS.map((total) => [total, new Float64Array(draws)])),
    columns: {
      allocated: drawColumns(draws),
      withheld: drawColumns(draws),
      reallocated: drawColumns(draws),
    },
  }
}

function take({ totals, columns }: ProgramDraws, at: number, drawn: DrawnProgram): void {
  enter(totals, at, drawn.totals)
  for (const measure of MEASURES) {
    const figures = drawn[measure]
    if (figures !== null) columns[measure].take(at, drawn.paid, figures)
  }
}

function enter(columns: ReadonlyMap<keyof Totals, Float64Array>, at: number, totals: Totals): void {
  for (const total of TOTALS) columns.get(total)![at] = totals[total] ?? NaN
}

function listTotals(
  program: ProgramId | null,
  totals: ReadonlyMap<keyof Totals, Float64Array>,
): readonly DrawnTotal[] {
  return [...totals].map(([total, dollars]) => ({ program, total, dollars }))
}

function listColumns(
  program: ProgramId,
  columns: Readonly<Record<DrawnMeasure, DrawColumns>>,
): readonly DrawnColumn[] {
  return MEASURES.flatMap((measure) =>
    columns[measure]
      .finish()
      .map(({ recipient, dollars }) => ({ program, measure, recipient, dollars })),
  )
}
