/** Tells who is awarded more than in the baseline, who less, and by how much, in one program. */
import { descending, sum } from 'd3-array'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import type { Figure } from '../format'
import { totalByState } from './figures'
import { changeOf } from './change-of'

/** So many places stand on either side by name; the others are added up. */
const LARGEST = 12

/** One recipient whose award differs. */
export interface Gain {
  readonly recipient: number
  readonly change: Figure
}

/** One side: everybody who gains, or everybody who loses. */
export interface GainSide {
  /** All of them, the largest change first. */
  readonly all: readonly Gain[]
  readonly named: readonly Gain[]
  readonly rest: readonly Gain[]
  /** All of them together, with the sign of the change. */
  readonly whole: Figure
  readonly restWhole: Figure
}

export interface Gains {
  readonly gained: GainSide
  readonly lost: GainSide
  /** What is awarded more (or less) over all. */
  readonly net: number
  /** How many recipients have an award in either. */
  readonly among: number
}

/** Compare a program's awards with the baseline's, recipient by recipient. */
export function gainsOf(
  recipients: RecipientTable,
  now: ProgramOutcome,
  before: ProgramOutcome,
): Gains {
  const gains: Gain[] = []
  let among = 0
  for (let recipient = 0; recipient < recipients.count; recipient += 1) {
    const [mine, was] = [now.awarded[recipient] ?? 0, before.awarded[recipient] ?? 0]
    if (mine > 0 || was > 0) among += 1
    if (mine !== was) gains.push({ recipient, change: changeOf(now, before, recipient) })
  }
  const side = (sign: 1 | -1): GainSide => {
    const all = gains
      .filter(({ change }) => change.value * sign > 0)
      .sort((a, b) => descending(a.change.value * sign, b.change.value * sign))
    const named = all.length === LARGEST + 1 ? all : all.slice(0, LARGEST)
    const rest = all.slice(named.length)
    return {
      all,
      named,
      rest,
      whole: wholeOf(recipients, all),
      restWhole: wholeOf(recipients, rest),
    }
  }
  return {
    gained: side(1),
    lost: side(-1),
    net: sum(gains, ({ change }) => change.value),
    among,
  }
}

function wholeOf(recipients: RecipientTable, gains: readonly Gain[]): Figure {
  const changes = new Map(gains.map(({ recipient, change }) => [recipient, change]))
  return totalByState(recipients, changes.keys(), (index) => changes.get(index)!)
}
