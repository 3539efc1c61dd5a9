/** Adds a blast radius up, ring by ring, for the nation or state by state, counting no dollar twice. */
import { addAmounts, sumFelt } from './subaward-calendar'
import type { FeltSums } from './subaward-calendar'
import type { BlastRow } from './blast-row'
import type { Amount } from '../kept'
import type { Dataset, RecipientId } from '../types'

/** Who receives below a state, as far as the sources tell them apart. */
type BelowClass = 'local' | 'nonprofit' | 'either' | 'joint'

/** One state's rows, or all rows, added up. */
export interface BlastSums {
  /** What stopped in all: the awards that were hit, and members of joint awards. */
  readonly stopped: Amount
  /** Of that, what falls on those hit themselves: found failing, and waiting with everyone. */
  readonly caught: Amount
  readonly waiting: Amount
  /** Of that, what others below would have got, by who. */
  readonly below: Readonly<Record<BelowClass, Amount>>
  readonly downstream: Amount
  /** When that is felt. */
  readonly felt: FeltSums
  readonly shielded: Amount
  /** How many places, not awards: hit directly, shielded, and those of them inside a state that is caught. */
  readonly hitPlaces: number
  readonly shieldedPlaces: number
  readonly insidePlaces: number
}

/** One state's sums. */
export interface BlastState {
  readonly state: RecipientId
  readonly sums: BlastSums
  readonly rows: readonly BlastRow[]
}

/** Add rows up. `caught`, `waiting` and `downstream` add to `stopped` at the point figure. */
export function sumBlast(
  { recipients }: Pick<Dataset, 'recipients'>,
  rows: readonly BlastRow[],
): BlastSums {
  const direct = rows.filter(({ ring }) => ring === 'direct')
  const downstream = rows.filter(({ ring }) => ring === 'downstream')
  const shielded = rows.filter(({ ring }) => ring === 'shielded')
  const kept = (some: readonly BlastRow[]) => addAmounts(some.map((row) => row.kept))
  const below = (which: BelowClass) =>
    kept(
      downstream.filter((row) => {
        if (row.how === 'joint') return which === 'joint'
        const kind = recipients.kinds[recipients.indexOf.get(row.recipient)!]
        return (
          which === (kind === 'nonprofit' ? 'nonprofit' : kind === 'residual' ? 'either' : 'local')
        )
      }),
    )
  const awards = addAmounts(direct.map(({ dollars }) => dollars))
  const joint = below('joint')
  const places = (some: readonly BlastRow[]) => new Set(some.map(({ recipient }) => recipient)).size
  return {
    stopped: addAmounts([awards, joint]),
    caught: kept(direct.filter(({ waits }) => !waits)),
    waiting: kept(direct.filter(({ waits }) => waits)),
    below: {
      local: below('local'),
      nonprofit: below('nonprofit'),
      either: below('either'),
      joint,
    },
    downstream: kept(downstream),
    felt: sumFelt(downstream),
    shielded: kept(shielded),
    hitPlaces: places(direct),
    shieldedPlaces: places(shielded.filter(({ how }) => how !== 'spared')),
    insidePlaces: places(shielded.filter((row) => row.insideCaught && row.how !== 'spared')),
  }
}

/** Group rows by the state they lie in, the one with most stopped first; of equals the lower id. */
export function blastByState(
  dataset: Pick<Dataset, 'recipients'>,
  rows: readonly BlastRow[],
): readonly BlastState[] {
  const states = new Map<RecipientId, BlastRow[]>()
  for (const row of rows) {
    const there = states.get(row.state)
    if (there === undefined) states.set(row.state, [row])
    else there.push(row)
  }
  return [...states]
    .map(([state, own]) => ({ state, sums: sumBlast(dataset, own), rows: own }))
    .sort(
      (a, b) =>
        b.sums.stopped.high - a.sums.stopped.high ||
        b.sums.shielded.value - a.sums.shielded.value ||
        (a.state < b.state ? -1 : 1),
    )
}
