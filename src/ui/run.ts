/** Runs the model when the scenario changed: once a frame, the pictures first and the table after the paint. */
import { listParameters, settle, simulate, simulateInTurns } from '../model/index'
import type { Dataset, Outcome, ProgramOutcome, Scenario } from '../model/index'
import type { Results } from './page-state'
import type { PageStore } from './store'
import { inOneSentence } from './prepare'
import { baselineOf, changesInForce } from './scenario-changes'
import type { FindBase } from './scenario-changes'
import { familiesOf } from './views/families'
import { settleOnce } from './settled'
import { allWithheld } from './views/headings'
import { stateOfThings } from './views/said'
import { spreadOf } from './views/spread'
import { programInView } from './views/sentence'

/** Asks for a call at another time: before the next paint, or when the page is idle after it. */
export type Turn = (call: () => void) => unknown

/** Run a scenario and the plain year beside it; earlier results are reused where they still hold. */
export function runScenario(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  earlier?: Results,
): Results {
  const ran = { dataset, scenario }
  const outcome = runAlone(dataset, scenario, findBase, earlier?.outcome)
  // The baseline depends on the year and the programs alone, so a drag hardly ever runs it again.
  if (earlier !== undefined && isPlainOf(earlier.baseline, outcome.settings))
    return { ran, outcome, baseline: earlier.baseline }
  const plain = plainOf(scenario, findBase)
  return { ran, outcome, baseline: runAlone(dataset, plain, findBase, earlier?.baseline) }
}

/** The same for the first time, with turns for the page between the pieces of its two runs. */
export async function runFirst(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  pause: () => Promise<void>,
): Promise<Results> {
  const plain = settle(dataset, plainOf(scenario, findBase), findBase)
  await pause()
  const baseline = await inTurns(simulateInTurns(dataset, plain), pause)
  const settings = settle(dataset, scenario, findBase)
  await pause()
  // What the plain year allocated need not be allocated again.
  const outcome = await inTurns(simulateInTurns(dataset, settings, baseline), pause)
  for (const piece of [baseline, outcome].flatMap(({ programs }) =>
    programs.flatMap(late(dataset)),
  )) {
    piece()
    await pause()
  }
  return { ran: { dataset, scenario }, outcome, baseline }
}

/** What is worked out when it is first read, and kept: the pieces in which the first screen would read it. */
function late({ recipients }: Dataset) {
  return (part: ProgramOutcome): readonly (() => unknown)[] => [
    () => part.allocation.local?.complete,
    () => part.allocation.low,
    () => part.withheld,
    () => part.low,
    () => part.subawards,
    () => familiesOf(recipients, part.allocation),
    () => spreadOf(recipients, part),
    () => allWithheld(part, recipients),
  ]
}

async function inTurns<T>(turns: Generator<undefined, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = turns.next()
    await pause()
    if (done) return value
  }
}

function runAlone(dataset: Dataset, scenario: Scenario, findBase: FindBase, earlier?: Outcome) {
  return simulate(dataset, settleOnce(dataset, scenario, findBase), earlier)
}

function plainOf(scenario: Scenario, findBase: FindBase): Scenario {
  return baselineOf(scenario, changesInForce(scenario, findBase))
}

function isPlainOf(baseline: Outcome, now: Outcome['settings']): boolean {
  const names = (settings: Outcome['settings']) =>
    settings.programs.map((each) => each.program).join(' ')
  return baseline.settings.year === now.year && names(baseline.settings) === names(now)
}

/**
 * Keep a page's results in step with its scenario: at once for the first change of a frame, so that
 * it is painted in that frame, and once more at its end for what came later. What may lag behind is
 * shown when the page is `idle`, since a drag has one frame for what moves. Returns a stop.
 */
export function keepRunning(
  page: PageStore,
  findBase: FindBase,
  frame: Turn,
  idle: Turn,
): () => void {
  let inFrame = false
  let again = false
  let shownDue = false
  return page.subscribe((state, before) => {
    const changed = state.doing.now.scenario !== before.doing.now.scenario
    if (!changed && !matters(state.dataset, before.dataset)) return
    if (inFrame) {
      again = true
      return
    }
    inFrame = true
    frame(() => {
      inFrame = false
      if (again) run()
      again = false
    })
    run()
  })

  function run() {
    const state = page.getState()
    const { dataset, doing, ran } = state
    try {
      const earlier = matters(dataset, ran.dataset) ? undefined : state
      page.setState(runScenario(dataset, doing.now.scenario, findBase, earlier))
      if (shownDue) return
      shownDue = true
      idle(() => {
        shownDue = false
        show()
      })
    } catch (fault) {
      page.setState({ fault: { path: '', says: inOneSentence(fault) } })
    }
  }

  function show() {
    const { dataset, ran, outcome, baseline, doing, before } = page.getState()
    const program = programInView(outcome, doing.now.program)
    page.setState({ shown: { ran, outcome, baseline } })
    const stands = () => page.setState({ said: stateOfThings(dataset, program, outcome) })
    // Data that arrived did nothing a reader did.
    if (before.scenario === ran.scenario) return stands()
    // The words on a change come after the paint; a later change has its own.
    import('./views/said-change').then(({ sayChange }) => {
      if (page.getState().outcome !== outcome) return
      const said = sayChange(
        dataset,
        program,
        [before.outcome, outcome],
        [changesInForce(before.scenario, findBase), changesInForce(ran.scenario, findBase)],
        listParameters(dataset, outcome.settings.year),
        { allWithheld, stateOfThings },
      )
      page.setState({ said })
    }, stands)
  }
}

/** Whether two datasets differ in anything a run reads; names and published figures do not count. */
export function matters(a: Dataset, b: Dataset): boolean {
  return (
    a.local.crime !== b.local.crime ||
    a.facts !== b.facts ||
    a.orders !== b.orders ||
    b.programs.some((program) => !a.programs.includes(program)) ||
    a.divisors !== b.divisors
  )
}
