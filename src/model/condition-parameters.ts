/** Lists what a scenario may change of one condition: by which reading it is judged, and what it withholds. */
import { own } from './parameter'
import { findDefinition } from './rule-tree'
import type { Condition, ConditionBase, Dataset, Destination, Parameter } from './types'

// The first four of either are for the reader to choose where the law names none.
const BASES: Readonly<Record<ConditionBase, string>> = {
  award: 'the whole award',
  'state-part': 'the state part of the award',
  'direct-local': 'local governments’ own awards',
  subawards: 'what a state must pass on',
  administered: 'what the state keeps of its part, and the money under the threshold',
}

const DESTINATIONS: Readonly<Record<Destination, string>> = {
  held: 'stays held',
  'same-state':
    'goes to local governments of the same state (34 U.S.C. 10156(f); needs a determination that it cannot take part)',
  'pro-rata': 'is shared among recipients of the same kind that do not fail',
  lapse: 'lapses where budget authority expires',
  'kept-for-compliance': 'comes back to be spent on compliance alone',
}

function firstFour<T extends string>(words: Readonly<Record<T, string>>): readonly T[] {
  return (Object.keys(words) as T[]).slice(0, 4)
}

/** List what a reader may set of a condition: its reading, what it withholds of what, and where that goes. */
export function conditionParameters(
  dataset: Pick<Dataset, 'definitions'>,
  condition: Condition,
): readonly Parameter[] {
  const path = (name: string): string => `conditions.${condition.id}.${name}`
  const readings = condition.definitions.flatMap(
    (id) => findDefinition(dataset.definitions, id) ?? [],
  )
  const cited = { source: condition.source, law: condition.says }
  const bases = condition.bases ?? firstFour(BASES)
  const allowed = condition.destinations ?? firstFour(DESTINATIONS)
  const destinations = allowed.map((id) => ({
    id,
    label: condition.destinationsSay?.[id] ?? DESTINATIONS[id],
  }))
  const reading = own(path('definition'), `${condition.name}: reading`, 'choice', 'none', {
    ...cited,
    choices: [
      { id: 'none', label: 'not in force' },
      ...readings.map(({ id, name }) => ({ id, label: name })),
    ],
  })
  // Where no award hangs on it there is a finding, and nothing to withhold.
  if (condition.effect !== undefined) return [reading]
  return [
    reading,
    own(
      path('share'),
      `${condition.name}: share withheld${forEach(condition)}`,
      'share',
      condition.rate?.value ?? 1,
      { ...cited, unit: 'share', min: 0, max: 1, step: 0.01 },
    ),
    own(path('base'), `${condition.name}: the share is taken of`, 'choice', bases[0]!, {
      ...cited,
      choices: bases.map((id) => ({ id, label: condition.basesSay?.[id] ?? BASES[id] })),
    }),
    own(path('destination'), `${condition.name}: withheld money`, 'choice', destinations[0]!.id, {
      ...cited,
      choices: destinations,
    }),
  ]
}

/** A share that is taken several times is still the share for each. */
function forEach({ times }: Condition): string {
  return times === undefined ? '' : ` for each ${times.each}`
}
