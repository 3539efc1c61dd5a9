/** Runs what thirty students handed in, in steps, and sets it side by side. */
import type { Steps } from '../course/steps'
import { yearTotal } from '../compare/compare-totals'
import { withYearsOf } from '../forward/forward-years'
import type { Amount } from '../kept'
import { blankScenario, forEdition } from '../scenario'
import { diffScenarios } from '../scenario-diff'
import { scenarioId } from '../scenario-id'
import type { FindBase } from '../scenario-parts'
import { listSettlingFaults } from '../settling-faults'
import { settle } from '../settle'
import { simulate } from '../simulate'
import { ScenarioFault } from '../fault'
import type { Dataset, Outcome, Scenario } from '../types'
import type { Board, BoardRow, BoardRun } from './board'
import { classChecker, tallySteps } from './check-class'
import type { FindLesson } from './check-class'
import type { BadFile, HandIn } from './hand-in'
import { spreadsOf } from './spreads'
import { touchedBy } from './touched'

/**
 * Run every hand-in on a dataset and gather the board, a step a student. Scenarios with one id are run
 * once. Answers are checked where `findLesson` knows the lesson. A scenario that cannot be settled is listed with one sentence and is not fatal.
 */
export function* boardInSteps(
  dataset: Dataset,
  handIns: readonly HandIn[],
  findBase: FindBase,
  findLesson: FindLesson = () => null,
): Steps<Board> {
  const check = classChecker(dataset, findLesson, findBase)
  const runs = new Map<string, BoardRun>()
  const bad: BadFile[] = []
  const rows: BoardRow[] = []
  const names = namesApart(handIns)
  let earlier: Outcome | undefined
  for (const [at, handIn] of handIns.entries()) {
    try {
      const scenario = forEdition(dataset, handIn.scenario)
      const id = scenarioId(scenario)
      const known = runs.get(id)
      if (known === undefined) {
        const [fault] = listSettlingFaults(dataset, scenario, findBase)
        if (fault !== undefined) throw new ScenarioFault(fault)
        yield at / handIns.length
        const outcome = runOf(dataset, scenario, findBase, earlier)
        earlier = outcome
        yield (at + 0.5) / handIns.length
        runs.set(id, toRun(dataset, scenario, id, outcome, findBase))
      }
      rows.push({ handIn, name: names[at]!, scenario, run: runs.get(id)!, checked: check(handIn) })
    } catch (fault) {
      if (!(fault instanceof ScenarioFault)) throw fault
      bad.push({ file: handIn.file, says: `${handIn.file}: ${fault.message}` })
    }
    yield (at + 1) / handIns.length
  }
  rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return {
    rows,
    bad,
    spreads: spreadsOf(rows),
    touched: touchedBy(rows),
    steps: tallySteps(rows, findLesson),
    runs: runs.size,
  }
}

/** One run of a scenario's own fiscal year; what an earlier run of the same data allocated is kept. */
export function runOf(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  earlier?: Outcome,
): Outcome {
  const held = withYearsOf(dataset, scenario, findBase)
  return simulate(held, settle(held, scenario, findBase), held === dataset ? earlier : undefined)
}

function toRun(
  dataset: Dataset,
  scenario: Scenario,
  id: string,
  outcome: Outcome,
  findBase: FindBase,
): BoardRun {
  const start = scenario.base === null ? blankScenario('') : findBase(scenario.base)
  // A seed decides nothing that a student sees changed.
  const { seed, draws } = scenario
  return {
    id,
    year: outcome.settings.year,
    changes: diffScenarios(dataset, { ...start, seed, draws }, scenario, findBase),
    figures: {
      withheld: yearTotal(dataset, outcome, 'withheld')!,
      awarded: yearTotal(dataset, outcome, 'awarded')!,
      failing: countFailing(outcome),
    },
  }
}

/** Places over all programs, each once: one that fails a single condition of a single program fails. */
function countFailing({ programs }: Outcome): Amount {
  const fails = new Set<number>()
  const open = new Set<number>()
  for (const { findings } of programs.flatMap(({ conditions }) => conditions)) {
    for (const { recipient, result } of findings) {
      if (result === 'fails') fails.add(recipient)
      if (result === 'unknown') open.add(recipient)
    }
  }
  return { value: fails.size, low: fails.size, high: new Set([...fails, ...open]).size }
}

/** Two students of one name, or two files without, are numbered in the order in which they came. */
function namesApart(handIns: readonly HandIn[]): readonly string[] {
  const used = new Map<string, number>()
  const taken = new Set(handIns.map(({ name }) => name))
  return handIns.map(({ name }) => {
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    if (count === 1) return name
    let number = count
    while (taken.has(`${name} (${number})`)) number += 1
    taken.add(`${name} (${number})`)
    return `${name} (${number})`
  })
}
