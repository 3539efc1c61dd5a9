/** Tells one place’s direct money apart from what reaches its kind through the state, program by program. */
import { placePrograms } from '../../model/index'
import type { Dataset, Outcome, PlaceProgram, ProgramId, RecipientId } from '../../model/index'
import type { Figure } from '../format'
import { partOf, total } from './figures'
import { familyOf, indexOf, nameOf } from './names'

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

/** A place's money over the programs counted; each sum and its ends are those of the rows. */
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
  readonly kept: Figure
  readonly untold: readonly string[]
}

/** Gather a place’s money over an outcome; undefined for a recipient that is neither state nor local. */
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
  const programs = placePrograms(dataset, outcome, index)
  const all = programs.map((each) => rowOf(dataset, outcome, each, index))
  const rows = all
    .filter((row) =>
      [row.direct, row.withheld, row.through, row.handedOn].some(
        ({ value, high }) => value > 0 || high > 0,
      ),
    )
    .toSorted((a, b) => b.direct.value - a.direct.value || b.through.value - a.through.value)
  return {
    name: nameOf(recipients, index),
    recipient: place,
    family,
    state: state < 0 ? '' : nameOf(recipients, state),
    rows,
    direct: total(programs.map((each) => each.direct)),
    withheld: total(programs.map((each) => each.withheld)),
    through: total(programs.map((each) => each.through)),
    handedOn: total(programs.map((each) => each['handed-on'])),
    kept: total(programs.map((each) => each.kept)),
    untold: all.filter((row) => row.untold).map((row) => row.short),
  }
}

function rowOf(dataset: Dataset, outcome: Outcome, money: PlaceProgram, index: number): PlaceRow {
  const { program, dollars } = partOf(outcome, money.program)!.allocation
  const kind = dataset.recipients.kinds[index]
  return {
    program: program.id,
    short: program.short,
    direct: money.direct,
    withheld: money.withheld,
    through: money.through,
    handedOn: money['handed-on'],
    untold:
      (dollars[indexOf(dataset, 'us-unallocated')] ?? 0) > 0 &&
      program.eligible.some((each) => each === kind),
  }
}
