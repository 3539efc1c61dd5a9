/** Lists what may be set of a preference in a competition: how many of all applicants took its points. */
import { own } from '../parameter'
import { ASSUMED } from './assumed'
import type { Condition, ConditionId, Parameter, ParameterValue, Share } from '../types'

/** How many of the applicants took the points, where nobody says otherwise: none to all, so unknown. */
const UNKNOWN_TAKEN: readonly [least: Share, most: Share] = [0, 1]

/** The share of all applicants that took the points, at least and at most: nobody published it. */
export function preferenceParameters({ id, name }: Condition): readonly Parameter[] {
  return (['least', 'most'] as const).map((end, at) =>
    own(
      `remedies.${id}.taken_${end}`,
      `${name}: of all applicants, took the points, at ${end} ${ASSUMED}`,
      'share',
      UNKNOWN_TAKEN[at]!,
      { drawer: 'assumption', unit: 'share', min: 0, max: 1, step: 0.01 },
    ),
  )
}

/** What a scenario's changes or settled values say of how many took the points of a condition. */
export function takenIn(
  condition: ConditionId,
  values: ReadonlyMap<string, ParameterValue>,
): readonly [least: Share, most: Share] {
  const end = (name: string, usual: Share): Share =>
    Number(values.get(`remedies.${condition}.taken_${name}`) ?? usual)
  return [end('least', UNKNOWN_TAKEN[0]), end('most', UNKNOWN_TAKEN[1])]
}
