/** Sorts recipients into the families that the pictures draw; it depends on the allocation alone, so a drag reuses it. */
import type { Allocation, RecipientTable } from '../../model/index'
import type { Figure } from '../format'
import { allocatedIn, independent, total } from './figures'
import { kept } from './kept'
import { familyOf } from './names'

/** One family of recipients with what the formula gives it. */
export interface Family {
  readonly members: ReadonlySet<number>
  /** The sum within each state, where errors add up. */
  readonly byState: ReadonlyMap<number, Figure>
  readonly due: Figure
}

interface Families {
  /** Units paid whole: the District of Columbia and the territories. */
  readonly whole: Family
  readonly states: Family
  readonly locals: Family
  readonly others: Family
}

/** Sort the recipients that the formula gives something. */
export const familiesOf = kept(sortFamilies)

function sortFamilies(recipients: RecipientTable, allocation: Allocation): Families {
  const wholeUnits = new Set(
    allocation.units.filter((unit) => unit.localPart === 0).map((unit) => unit.recipient),
  )
  const whole: number[] = []
  const states: number[] = []
  const locals: number[] = []
  const others: number[] = []
  for (let index = 0; index < recipients.count; index += 1) {
    if (!(allocation.dollars[index]! > 0)) continue
    const family = familyOf(recipients.kinds[index])
    if (family === 'local') locals.push(index)
    else if (family !== 'state') others.push(index)
    else if (wholeUnits.has(index) || recipients.kinds[index] === 'territory') whole.push(index)
    else states.push(index)
  }
  const gather = (members: readonly number[]) => gatherFamily(recipients, allocation, members)
  return {
    whole: gather(whole),
    states: gather(states),
    locals: gather(locals),
    others: gather(others),
  }
}

/** Make one family of these recipients. */
export function gatherFamily(
  recipients: RecipientTable,
  allocation: Allocation,
  members: readonly number[],
): Family {
  const byState = stateSums(recipients, members, (index) => allocatedIn(allocation, index))
  return { members: new Set(members), byState, due: independent([...byState.values()]) }
}

/** Add figures up within each state. */
export function stateSums(
  recipients: RecipientTable,
  indices: Iterable<number>,
  figure: (index: number) => Figure,
): ReadonlyMap<number, Figure> {
  const sums = new Map<number, Figure>()
  for (const index of indices) {
    const state = recipients.states[index] ?? -1
    const there = sums.get(state)
    sums.set(state, there === undefined ? figure(index) : total([there, figure(index)]))
  }
  return sums
}
