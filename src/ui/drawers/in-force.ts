/** Reads what is in force from the scenario, worked out once for each: every field of a drawer asks for its own. */
import { useMemo } from 'preact/hooks'
import { courseYears } from '../../model/index'
import type { Dataset, FiscalYear, Parameter, ParameterValue, Scenario } from '../../model/index'
import type { PageState } from '../page-state'
import { changesBelow, changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'
import { usePage } from '../use-page'
import { byName, rowOf } from '../views/parameter-list'
import type { ParameterRow } from '../views/parameter-list'
import { programInView } from '../views/sentence'
import { listChanged } from './changed'
import type { Changed } from './changed'
import type { DrawerScope } from './groups'

type Changes = Readonly<Record<string, ParameterValue>>

const kept = new WeakMap<Scenario, Changes>()

/** Every change in force of a scenario; the same object while the scenario stays. */
function inForceOf(scenario: Scenario): Changes {
  const known = kept.get(scenario) ?? changesInForce(scenario, findBase)
  kept.set(scenario, known)
  return known
}

/** A parameter with its value; the component redraws only when that value changes. */
export function useRow(parameter: Parameter): ParameterRow {
  const { path } = parameter
  const value = usePage(({ dataset, doing }) => {
    const now = inForceOf(doing.now.scenario)[path]
    return now === undefined ? undefined : byName(dataset, path, now)
  })
  return useMemo(
    () => rowOf(parameter, value === undefined ? {} : { [path]: value }),
    [parameter, path, value],
  )
}

/** How many of some parameters are changed. */
export function countIn(parameters: readonly Parameter[], { doing }: PageState): number {
  const inForce = inForceOf(doing.now.scenario)
  return parameters.filter((each) => rowOf(each, inForce).changed).length
}

/** What the drawers hang on; the same object while a slider is dragged. */
export function useScope(): DrawerScope {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const years = usePage((state) => followed(state.dataset, state.doing.now.scenario))
  const programs = usePage(({ outcome, doing }) => {
    const first = programInView(outcome, doing.now.program)
    const others = outcome.settings.programs.map(({ program }) => program)
    return [first, ...others.filter((each) => each !== first)].join(' ')
  })
  return useMemo(
    () => ({ dataset, year, years: years.split(' '), programs: programs.split(' ') }),
    [dataset, year, years, programs],
  )
}

function followed(dataset: Dataset, scenario: Scenario): string {
  return courseYears(dataset, new Map(Object.entries(inForceOf(scenario)))).years.join(' ')
}

let latest: {
  readonly of: readonly [Dataset, FiscalYear, Scenario]
  readonly changed: readonly Changed[]
} | null = null

/** Everything that is set otherwise; worked out once for the line beside the handles and the open drawer. */
export function useChanged(): readonly Changed[] {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const scenario = usePage((state) => state.doing.now.scenario)
  const of = [dataset, year, scenario] as const
  if (latest === null || latest.of.some((each, at) => each !== of[at])) {
    const below = changesBelow(scenario, findBase)
    latest = { of, changed: listChanged(dataset, year, inForceOf(scenario), below) }
  }
  return latest.changed
}
