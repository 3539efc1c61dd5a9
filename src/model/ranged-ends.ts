/** Runs a scenario at the ends of the ranges that its author typed: every combination of them, to 64. */
import { allAtOnce } from './course/steps'
import type { Steps } from './course/steps'
import { listCorners } from './ranged-corners'
import type { FindBase } from './scenario-parts'
import { settle } from './settle'
import { simulate } from './simulate'
import type { Dataset, Outcome, RangedValue, Scenario } from './types'

/** One run: what each ranged parameter is in it, in the order of the ranges, and what came of it. */
export interface EndRun {
  readonly values: readonly number[]
  readonly outcome: Outcome
  /** The same run with what the facts leave open counted the other ways; none where nothing is open. */
  readonly open: readonly Outcome[]
}

/** The runs over the ranges of a scenario. */
export interface RangedEnds {
  readonly dataset: Dataset
  readonly ranged: readonly RangedValue[]
  /** The run of the middles first, which is the scenario's own, then those of the ends. */
  readonly runs: readonly [EndRun, ...EndRun[]]
  /**
   * Whether totals cannot lie outside what the runs give: where the one range is the share that the
   * one condition in force withholds, each total goes one way as it grows.
   */
  readonly exact: boolean
}

/**
 * Run the ends of a scenario's ranges; null where it has none. `dataset` is complete for the scenario,
 * as for `simulate`; an outcome of the scenario itself may be handed in, so that it is not run again.
 * Throws a ScenarioFault or a RuleFault of one sentence where an end cannot be run.
 */
export function rangedEnds(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  own?: Outcome,
): RangedEnds | null {
  return allAtOnce(rangedEndsInSteps(dataset, scenario, findBase, own))
}

/** The same in steps of one run each, for a page that paints between them. */
export function* rangedEndsInSteps(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  own?: Outcome,
): Steps<RangedEnds | null> {
  const settings = settle(dataset, scenario, findBase)
  // What sets amounts changes slowest: an allocation is kept while only conditions change.
  const ranged = [...(settings.ranged ?? [])].sort(
    (a, b) => Number(isOfCondition(a)) - Number(isOfCondition(b)),
  )
  if (ranged.length === 0) return null
  const corners = listCorners(ranged)
  const middle = own ?? simulate(dataset, settings)
  const first: EndRun = {
    values: ranged.map((each) => each.middle),
    outcome: middle,
    open: yield* countedOtherwise(dataset, middle, 0),
  }
  const runs: [EndRun, ...EndRun[]] = [first]
  let before = middle
  for (const [at, corner] of corners.entries()) {
    yield at / corners.length
    const changes = { ...scenario.changes, ...Object.fromEntries(corner) }
    const outcome = simulate(dataset, settle(dataset, { ...scenario, changes }, findBase), before)
    before = outcome
    const values = corner.map(([, value]) => value)
    const open = yield* countedOtherwise(dataset, outcome, at / corners.length)
    runs.push({ values, outcome, open })
  }
  return { dataset, ranged, runs, exact: isExact(ranged, middle) }
}

/** A run with what is open counted as met, and as failed, where that changes anything; `done` is how far the whole is. */
function* countedOtherwise(
  dataset: Dataset,
  outcome: Outcome,
  done: number,
): Steps<readonly Outcome[]> {
  const { settings, range } = outcome
  const runs: Outcome[] = []
  if (range.low.withheld === range.high.withheld) return runs
  for (const unknown of ['no-finding', 'strict'] as const) {
    if (unknown === settings.unknown) continue
    yield done
    runs.push(simulate(dataset, { ...settings, unknown }, outcome))
  }
  return runs
}

function isOfCondition({ path }: RangedValue): boolean {
  return path.startsWith('conditions.')
}

function isExact(ranged: readonly RangedValue[], { settings }: Outcome): boolean {
  const [one, ...others] = ranged
  const [condition, ...more] = settings.conditions
  return (
    others.length === 0 &&
    more.length === 0 &&
    condition !== undefined &&
    one?.path === `conditions.${condition.condition}.share`
  )
}
