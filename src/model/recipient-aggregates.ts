/** Names the recipients nobody can tell apart: a state's nonprofits, its local governments, all tribes. */
import type { RecipientEntry } from './recipient-table'
import type { RecipientTable } from './types'

/** Recipients that stand for all of a kind in the nation. */
const national: readonly RecipientEntry[] = [
  { id: 'us-tribes', name: 'Tribes, not told apart', kind: 'tribe', state: '', county: '' },
  {
    id: 'us-nonprofit-organizations',
    name: 'Nonprofits, not told apart',
    kind: 'nonprofit',
    state: '',
    county: '',
  },
  {
    id: 'us-other-purposes',
    name: 'Other purposes of the act, not told apart',
    kind: 'residual',
    state: '',
    county: '',
  },
  {
    id: 'us-unallocated',
    name: 'Not allocated below recipient kind',
    kind: 'residual',
    state: '',
    county: '',
  },
]

/** List the recipients of pass-through and of set-asides that the tables cannot tell apart. */
export function aggregateRecipients(
  states: Iterable<{ readonly id: string; readonly name: string }>,
): readonly RecipientEntry[] {
  const within = [...states].flatMap(({ id, name }): RecipientEntry[] => [
    {
      id: `${id}-local`,
      name: `Local governments of ${name}`,
      kind: 'local',
      state: id,
      county: '',
    },
    {
      id: `${id}-nonprofits`,
      name: `Nonprofits in ${name}`,
      kind: 'nonprofit',
      state: id,
      county: '',
    },
    {
      id: `${id}-local-or-nonprofits`,
      name: `Local governments and nonprofits in ${name}, not told apart`,
      kind: 'residual',
      state: id,
      county: '',
    },
  ])
  return [...within, ...national]
}

/** Every recipient that stands for several nobody tells apart, by index. */
export function standingForSeveral({
  untold,
  indexOf,
}: Pick<RecipientTable, 'untold' | 'indexOf'>): ReadonlySet<number> {
  return new Set([
    ...Object.values(untold).flatMap((ofStates) => [...ofStates]),
    ...national.flatMap(({ id }) => indexOf.get(id) ?? []),
  ])
}
