/** Writes into a scenario what a reader chose with one word: a program, or a reading of a condition. */
import { listParameters } from '../model/index'
import type { Dataset, ParameterValue, ProgramId, Scenario } from '../model/index'
import type { PageState } from './page-state'
import { withChange } from './scenario-changes'
import type { FindBase } from './scenario-changes'
import { attachedTo } from './views/sentence'

type Now = Pick<PageState, 'dataset' | 'outcome'>

/**
 * Count a program that was not counted. A scenario of one program stays one of one program; where
 * several are counted, the program joins them.
 */
export function chooseProgram(
  now: Now,
  scenario: Scenario,
  program: ProgramId,
  findBase: FindBase,
): Scenario {
  const counted = now.outcome.settings.programs.map((each) => each.program)
  if (counted.includes(program)) return scenario
  const leave = counted.length > 1 ? [] : counted
  return withChanges(now, scenario, findBase, [
    ...leave.map((id) => [`programs.${id}.included`, false] as const),
    [`programs.${program}.included`, true],
  ])
}

/** Put one condition in the place of the one the sentence speaks of; `none` lifts it. */
export function chooseReading(
  now: Now,
  scenario: Scenario,
  program: ProgramId,
  definition: string,
  findBase: FindBase,
): Scenario {
  const { settings } = now.outcome
  const [spoken, ...others] = attachedTo(now.dataset, program, settings)
  // A reading of one's own belongs to no condition; it judges the one the sentence speaks of.
  const own = settings.law.definitions.some(({ id }) => id === definition)
  const wanted = own
    ? spoken
    : [spoken, ...others].find((each) => each?.definitions.includes(definition))
  const path = (id: string) => `conditions.${id}.definition`
  const lift = spoken === undefined || spoken === wanted ? [] : [spoken]
  return withChanges(now, scenario, findBase, [
    ...lift.map((each) => [path(each.id), 'none'] as const),
    ...(wanted === undefined ? [] : [[path(wanted.id), definition] as const]),
  ])
}

function withChanges(
  now: Now,
  scenario: Scenario,
  findBase: FindBase,
  changes: readonly (readonly [string, ParameterValue])[],
): Scenario {
  const parameters = listParameters(now.dataset, now.outcome.settings.year)
  const standard = new Map(parameters.map((each) => [each.path, each.value]))
  return (
    changes
      // A program whose pack is still to come has no parameters yet; it is fetched before this counts.
      .filter(([path]) => standard.has(path) || isUnread(now.dataset, path))
      .reduce(
        (sum, [path, value]) => withChange(sum, path, value, findBase, standard.get(path)),
        scenario,
      )
  )
}

function isUnread(dataset: Dataset, path: string): boolean {
  const [group, id] = path.split('.')
  return group === 'programs' && !dataset.programs.some((program) => program.id === id)
}
