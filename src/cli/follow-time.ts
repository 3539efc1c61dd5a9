/** Follows a scenario named on the command line through time: opens its file, settles its years, runs their course. */
import {
  RuleFault,
  ScenarioFault,
  readScenario,
  runCourse,
  settle,
  settleCourse,
  settleYears,
} from '../model/index'
import type { CourseRun, Dataset, FiscalYear, ParameterValue, Scenario } from '../model/index'
import { datasetFor, placed, withRules } from './follow'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedFor } from './shipped'

/** A course, with the scenario it is of and the data it was run on. */
export interface TimedRun extends CourseRun {
  readonly name: string
  readonly scenario: Scenario
  readonly dataset: Dataset
}

/** Gives the fiscal years of `--years`, whose awards are then followed in place of the scenario's. */
export type YearsIn = (dataset: Dataset) => readonly FiscalYear[] | null

/**
 * Follow a scenario named by a word through time, with further changes from the command line.
 * Throws a ScenarioFault on anything that cannot be used.
 */
export async function followInTime(
  word: string,
  changes: readonly (readonly [string, ParameterValue])[],
  yearsIn: YearsIn = () => null,
): Promise<TimedRun> {
  const { name, place, text } = openScenarioFile(word)
  const read = readScenario(text, place)
  const file = placed(place, () => shippedFor(read))
  placed(place, () => [settle(file, read, findBase), settleCourse(file, read, findBase)])
  const scenario = ofYears({ ...read, changes: withAll(read.changes, changes) }, yearsIn)
  const held = placed('--set', () => shippedFor(scenario))
  const settled = placed('--set', () => {
    if (yearsIn(held) === null) settle(held, scenario, findBase)
    const { years } = settleCourse(held, scenario, findBase)
    return settleYears(held, scenario, findBase, years)
  })
  let dataset = held
  for (const settings of settled) dataset = datasetFor(settings, scenario)
  for (const settings of settled) dataset = await withRules(dataset, settings, '--set')
  try {
    return { name, scenario, dataset, ...runCourse(dataset, scenario, findBase) }
  } catch (fault) {
    // A rule may read well and still give somebody less than nothing.
    if (fault instanceof RuleFault) throw new ScenarioFault(`share_rule: ${fault.message}`)
    throw fault
  }
}

function withAll(
  own: Scenario['changes'],
  more: readonly (readonly [string, ParameterValue])[],
): Scenario['changes'] {
  return Object.fromEntries([...Object.entries(own), ...more])
}

/** The scenario with the fiscal years that `--years` names. */
function ofYears(scenario: Scenario, yearsIn: YearsIn): Scenario {
  const years = yearsIn(placed('--set', () => shippedFor(scenario)))
  if (years === null) return scenario
  const [first, last] = [years[0]!, years.at(-1)!]
  return {
    ...scenario,
    changes: withAll(scenario.changes, [
      ['time.first_year', first],
      ['time.last_year', last],
    ]),
  }
}
