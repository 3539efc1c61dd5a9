/** Attributes the difference between two scenarios in slices, after what their mixes read has been fetched. */
import { attributeInSteps } from '../../model/index'
import type { Dataset, MeasuredTotal, Outcome, Scenario, Steps } from '../../model/index'
import { missingYears } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePageContext } from '../use-page'
import { pairOf } from './attribution-pair'
import type { AttributedPair } from './attribution-pair'
import { useSliced } from './use-sliced'
import type { Sliced } from './use-sliced'

/** One of two scenarios, as it was run. */
export interface RunSide {
  readonly name: string
  readonly scenario: Scenario
  readonly outcome: Outcome
}

/** Attribute a total of both, all programs together. */
export function useAttribution(
  a: RunSide,
  b: RunSide,
  total: MeasuredTotal,
  wanted: boolean,
): Sliced<AttributedPair> {
  const { store } = usePageContext()
  const actions = useActions()
  const sides = [a, b] as const
  return useSliced(
    {
      wanted,
      says: 'Running every mix of the two\u2026',
      ready(then, refuse) {
        const asked = askedBetween(store.getState().dataset, sides)
        const next = (): void => {
          const one = asked.shift()
          if (one === undefined) return then(store.getState().dataset)
          actions.ready(one, () => queueMicrotask(next), refuse)
        }
        next()
      },
      make: (dataset) => attributed(dataset, sides, total),
    },
    [a.scenario, b.scenario, total],
  )
}

function* attributed(
  dataset: Dataset,
  sides: readonly [RunSide, RunSide],
  total: MeasuredTotal,
): Steps<AttributedPair> {
  const [a, b] = sides
  const of = { of: 'total', total, program: null } as const
  const attribution = yield* attributeInSteps(dataset, a.scenario, b.scenario, findBase, of)
  return pairOf(dataset, sides, attribution)
}

/**
 * The scenarios to make ready for mixes of two: either's programs in the other's fiscal year read
 * local counts that neither has to have read. A year that a program does not have reads none.
 */
function askedBetween(dataset: Dataset, [a, b]: readonly [RunSide, RunSide]): Scenario[] {
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).flatMap(([one, other]) => {
    const { settings } = one.outcome
    const programs = other.outcome.settings.programs.filter(
      ({ program }) =>
        dataset.programs.find(({ id }) => id === program)?.years[settings.year] !== undefined,
    )
    if (missingYears(dataset, { ...settings, programs }).length === 0) return []
    const counted = programs.map(({ program }) => [`programs.${program}.included`, true] as const)
    const changes = { ...Object.fromEntries(counted), year: settings.year }
    return [{ ...one.scenario, base: null, layers: [], changes, results: {} }]
  })
}
