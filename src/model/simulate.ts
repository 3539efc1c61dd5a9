/** Follows the money through one fiscal year: allocate, judge, withhold, reallocate, enter in the books. */
import { allocateInTurns } from './allocate'
import { afterConditions } from './after-conditions'
import { judgeProgram } from './judge-program'
import { lateColumns } from './late-columns'
import { enterLedger } from './ledger'
import { once } from './once'
import { addTotals } from './totals'
import type {
  Allocation,
  Dataset,
  Outcome,
  ProgramOutcome,
  ProgramSettings,
  Settings,
} from './types'

/**
 * Run one scenario's settings over the dataset. Pure: the same input gives the same bytes anywhere.
 *
 * Hand in an `earlier` outcome of the same dataset to keep what a change does not touch: allocations
 * while only conditions change, local inputs while only amounts or weights change.
 */
export function simulate(dataset: Dataset, settings: Settings, earlier?: Outcome): Outcome {
  const turns = simulateInTurns(dataset, settings, earlier)
  for (;;) {
    const { done, value } = turns.next()
    if (done) return value
  }
}

/** The same run, a piece a turn, for a page that answers in between. */
export function* simulateInTurns(
  dataset: Dataset,
  settings: Settings,
  earlier?: Outcome,
): Generator<undefined, Outcome> {
  const programs: ProgramOutcome[] = []
  for (const program of settings.programs) {
    const allocation = yield* allocationInTurns(dataset, program, settings.year, earlier)
    const findings = judgeProgram(dataset, settings, allocation)
    yield
    programs.push(afterConditions(dataset, allocation, findings, settings))
    yield
  }
  const known = {
    settings,
    programs,
    totals: addTotals(programs.map((program) => program.totals)),
    range: {
      low: addTotals(programs.map((program) => program.range.low)),
      high: addTotals(programs.map((program) => program.range.high)),
    },
  }
  return withBooks(known, { ledger: once(() => enterLedger(programs)) })
}

// No picture reads the books, and a drag runs at every step.
const withBooks = lateColumns('ledger')

function* allocationInTurns(
  dataset: Dataset,
  settings: ProgramSettings,
  year: string,
  earlier: Outcome | undefined,
): Generator<undefined, Allocation> {
  const before = earlier?.programs.find(
    ({ allocation }) =>
      allocation.program.id === settings.program &&
      allocation.year === year &&
      allocation.settings.crimeYears === settings.crimeYears &&
      // Local tables may have arrived since.
      (allocation.local !== undefined ||
        allocation.program.years[year]?.localCrime === undefined) &&
      allocation.recipientCount === dataset.recipients.count,
  )?.allocation
  if (before !== undefined && sameSettings(before.settings, settings)) return before
  return yield* allocateInTurns(dataset, settings, year, before?.local)
}

/** Whether a program allocates alike under both, crime years apart. */
export function sameSettings(a: ProgramSettings, b: ProgramSettings): boolean {
  return (
    a.formulaAmount === b.formulaAmount &&
    a.appropriated === b.appropriated &&
    a.shareRule === b.shareRule &&
    Object.keys(b.parameters).every((id) => a.parameters[id] === b.parameters[id])
  )
}
