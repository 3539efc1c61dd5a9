/** Runs the draws of one scenario one by one, and keeps for the next what they have in common. */
import { ScenarioFault } from '../fault'
import { RuleFault } from '../rule-check'
import { settle } from '../settle'
import { simulate } from '../simulate'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Outcome, Scenario } from '../types'
import { checkBooks } from './check-books'
import { drawWorld } from './draw-world'
import { drawingOf } from './draw-scenario'
import { drawnValues } from './drawn-values'
import { sortDoubts } from './sort-doubts'
import type { DrawnProgram } from './draw-program'
import type { DrawWorld, KeptAllocations } from './draw-world'

/** Worlds kept ready, each with the findings of every program. */
const MOST_WORLDS = 64

/** Every program counted in one draw; its columns are written over by the next draw. */
export interface DrawnRun {
  readonly programs: readonly DrawnProgram[]
  /** Whether the draw was settled and run from its beginning. */
  readonly inFull: boolean
}

/** Runs draw `draw` of a scenario, counted from 0. Throws a ScenarioFault that names a draw that cannot be run. */
type RunDraw = (draw: number) => DrawnRun

/** Scenarios kept ready: a page holds many in its history, and draws one. */
const MOST_SCENARIOS = 4

interface KeptRuns {
  readonly scenarios: Map<Scenario, RunDraw>
  readonly allocations: KeptAllocations
}
const runsKept = new WeakMap<Dataset, KeptRuns>()

/**
 * Make a scenario ready for draws. Asked again for the same scenario object, it goes on with what
 * earlier draws left, so that a worker may be asked for one block after another. Throws a
 * ScenarioFault where its doubts cannot be read.
 */
export function drawRuns(dataset: Dataset, scenario: Scenario, findBase: FindBase): RunDraw {
  const kept = runsKept.get(dataset) ?? { scenarios: new Map(), allocations: new Map() }
  runsKept.set(dataset, kept)
  return keepLast(kept.scenarios, scenario, MOST_SCENARIOS, () =>
    makeRuns(dataset, scenario, findBase, kept.allocations),
  )
}

/** What is kept under a key, or made for it; the one that was not asked for longest is given up. */
function keepLast<Key, Value>(
  kept: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
): Value {
  const found = kept.has(key) ? kept.get(key)! : make()
  // The one asked for last stands last.
  kept.delete(key)
  if (kept.size >= most) kept.delete(kept.keys().next().value!)
  kept.set(key, found)
  return found
}

function makeRuns(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  allocations: KeptAllocations,
): RunDraw {
  const drawing = drawingOf(dataset, scenario, findBase)
  const sorted = sortDoubts(dataset, drawing.doubts)
  const changes = new Map(Object.entries(drawing.scenario(0).changes))
  const worlds = new Map<string, DrawWorld | null>()
  let earlier: Outcome | undefined

  const settled = (draw: number) => settle(dataset, drawing.scenario(draw), findBase)
  const makeWorld = (draw: number, listErrors: unknown) =>
    drawWorld(dataset, settled(draw), changes, sorted, listErrors === 'drawn', allocations)

  return (draw) => {
    const drawn = drawnValues(drawing.doubts, scenario.seed, draw)
    const key = JSON.stringify(sorted.worlds.map(({ path }) => drawn.of(path)))
    const listErrors = drawn.of('list_errors') ?? changes.get('list_errors')
    return naming(draw, () => {
      const world = keepLast(worlds, key, MOST_WORLDS, () => makeWorld(draw, listErrors))
      if (world === null) earlier = simulate(dataset, settled(draw), earlier)
      const programs = world === null ? earlier!.programs.map(fromOutcome) : world(drawn)
      checkBooks(programs)
      return { programs, inFull: world === null }
    })
  }
}

function fromOutcome({ allocation, paid, totals }: Outcome['programs'][number]): DrawnProgram {
  return {
    program: allocation.program.id,
    paid: allocation.paid,
    allocated: allocation.paidDollars,
    withheld: paid.withheld,
    reallocated: paid.reallocatedIn,
    totals,
  }
}

/** Do the work of one draw; what keeps it from being run is said with its number. */
function naming<T>(draw: number, work: () => T): T {
  try {
    return work()
  } catch (fault) {
    const says = fault instanceof Error ? fault.message : String(fault)
    const isAuthors = fault instanceof ScenarioFault || fault instanceof RuleFault
    throw new (isAuthors ? ScenarioFault : Error)(`draw ${draw}: ${says}`, { cause: fault })
  }
}
