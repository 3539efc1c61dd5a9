/** Tells one place's direct money apart from what reaches its kind through the state, program by program. */
import type { Dataset, Outcome, ProgramId, ProgramOutcome, RecipientId } from '../../model/index'
import { exactly } from '../format'
import type { Figure } from '../format'
import { awarded, independent, total, withheld } from './figures'
import { familyOf, indexOf, nameOf } from './names'
import { figureOfPassed, kept, passedOn, receiverOf, receivers } from './passed'

/** One program's money for a place. */
export interface PlaceRow {
  readonly program: ProgramId
  readonly short: string
  readonly direct: Figure
  /** What of its own allocation is withheld under the conditions in force. */
  readonly withheld: Figure
  /** For a local place: what its state hands on to all its local governments, or to them and nonprofits. */
  readonly through: Figure
  /** For a state: what it hands on of its own award. */
  readonly handedOn: Figure
  /** Whether some of the money is told by kind alone, and this place is of such a kind. */
  readonly untold: boolean
}

/** A place's money over the programs counted. */
export interface PlaceMoney {
  readonly name: string
  readonly recipient: RecipientId
  readonly family: 'state' | 'local'
  readonly state: string
  /** Programs with something to say of the place, the largest first. */
  readonly rows: readonly PlaceRow[]
  readonly direct: Figure
  readonly withheld: Figure
  readonly through: Figure
  readonly handedOn: Figure
  readonly untold: readonly string[]
}

/** Gather a place\u2019s money over an outcome; undefined for a recipient that is neither state nor local. */
export function placeMoney(
  dataset: Dataset,
  outcome: Outcome,
  place: RecipientId,
): PlaceMoney | undefined {
  const { recipients } = dataset
  const index = indexOf(dataset, place)
  const family = familyOf(recipients.kinds[index])
  if (index < 0 || (family !== 'state' && family !== 'local')) return undefined
  const state = recipients.states[index] ?? -1
  const all = outcome.programs
    .filter(({ allocation }) => allocation.program.kind !== 'published')
    .map((part) => rowOf(dataset, part, index, state, family))
  const rows = all
    .filter(
      (row) => row.direct.value + row.withheld.value + row.through.value + row.handedOn.value > 0,
    )
    .toSorted((a, b) => b.direct.value - a.direct.value || b.through.value - a.through.value)
  return {
    name: nameOf(recipients, index),
    recipient: place,
    family,
    state: state < 0 ? '' : nameOf(recipients, state),
    rows,
    direct: independent(rows.map((row) => row.direct)),
    withheld: independent(rows.map((row) => row.withheld)),
    through: independent(rows.map((row) => row.through)),
    handedOn: independent(rows.map((row) => row.handedOn)),
    untold: all.filter((row) => row.untold).map((row) => row.short),
  }
}

function rowOf(
  dataset: Dataset,
  part: ProgramOutcome,
  index: number,
  state: number,
  family: 'state' | 'local',
): PlaceRow {
  const { recipients } = dataset
  const { program, dollars } = part.allocation
  const direct = awarded(part, index)
  const on = passedOn(recipients, part, (from) => from === state)
  const toLocal = part.subawards
    .filter(({ from, to }) => from === state && receiverOf(recipients, to) !== 'nonprofit')
    .map(figureOfPassed)
  const kind = recipients.kinds[index]
  return {
    program: program.id,
    short: program.short,
    direct,
    withheld: withheld(part, index),
    through: family === 'local' ? total(toLocal) : exactly(0),
    handedOn: family === 'state' ? total(receivers.map((receiver) => on[receiver])) : exactly(0),
    untold:
      (dollars[indexOf(dataset, 'us-unallocated')] ?? 0) > 0 &&
      program.eligible.some((each) => each === kind),
  }
}

/** What a state keeps of its direct money. */
export function keptBy(money: PlaceMoney): Figure {
  return kept(money.direct, {
    local: money.handedOn,
    nonprofit: exactly(0),
    either: exactly(0),
  })
}
