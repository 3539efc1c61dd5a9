/** Gives the run that a part on what drives it speaks of, with the data and the scenario it was run from. */
import { useMemo } from 'preact/hooks'
import { listDoubts } from '../../model/index'
import type { Dataset, Outcome, Scenario } from '../../model/index'
import { missingYears } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage } from '../use-page'
import type { Work } from './use-sliced'

/** A run of the scenario in view. */
export interface Run {
  readonly dataset: Dataset
  readonly scenario: Scenario
  readonly outcome: Outcome
}

/** The run in view, a frame behind; the same object while it stays. */
export function useRun(): Run {
  const shown = usePage((state) => state.shown)
  return useMemo(() => ({ ...shown.ran, outcome: shown.outcome }), [shown])
}

/** Has the local counts fetched of programs that the scenario may or may not count; else the run's own data do. */
export function useReady(run: Run): Work<unknown>['ready'] {
  const actions = useActions()
  return (then, refuse) => {
    const doubted = programsInDoubt(run)
    const { settings } = run.outcome
    const programs = doubted.map((program) => ({ ...settings.programs[0]!, program }))
    if (missingYears(run.dataset, { ...settings, programs }).length === 0) return then(run.dataset)
    const counted = doubted.map((program) => [`programs.${program}.included`, true] as const)
    const changes = { ...Object.fromEntries(counted), year: settings.year }
    actions.ready({ ...run.scenario, base: null, layers: [], changes, results: {} }, then, refuse)
  }
}

function programsInDoubt({ dataset, scenario }: Run): readonly string[] {
  return listDoubts(dataset, scenario, findBase).doubts.flatMap(
    ({ path }) => /^programs\.([^.]+)\.included$/.exec(path)?.[1] ?? [],
  )
}
