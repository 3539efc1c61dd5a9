/** Adds one place's money up over the programs of an outcome: direct, withheld, through the state, handed on, kept. */
import { explainWithheld } from './explain-award'
import type { Cell } from './explain-cell'
import { keptOf } from './kept'
import type { Amount } from './kept'
import type { Dataset, Outcome, PlaceSum, ProgramId, ProgramOutcome, Subaward } from './types'

/** What a sum of a place may be of, in the order of every table. */
export const placeSumNames: readonly PlaceSum[] = [
  'direct',
  'withheld',
  'through',
  'handed-on',
  'kept',
]

/** One program's money for a place. `through` goes to all local governments of its state together. */
export interface PlaceProgram extends Readonly<Record<PlaceSum, Amount>> {
  readonly program: ProgramId
}

/** Tell a place's money program by program; `recipient` is its index. Sums entered as published are none. */
export function placePrograms(
  dataset: Dataset,
  outcome: Outcome,
  recipient: number,
): readonly PlaceProgram[] {
  return outcome.programs
    .filter(({ allocation }) => allocation.program.kind !== 'published')
    .map((part) => {
      const direct = {
        value: part.awarded[recipient]!,
        low: part.low[recipient]!,
        high: part.high[recipient]!,
      }
      const handedOn = addUp(subawardsOf(dataset, part, recipient, 'handed-on'))
      return {
        program: part.allocation.program.id,
        direct,
        withheld: withheldFrom({ dataset, outcome, program: part, recipient }),
        through: addUp(subawardsOf(dataset, part, recipient, 'through')),
        'handed-on': handedOn,
        kept: keptOf(direct, handedOn),
      }
    })
}

/** The subawards a place makes, or those its state makes to local governments, as far as they are told apart. */
export function subawardsOf(
  { recipients }: Dataset,
  { subawards }: ProgramOutcome,
  recipient: number,
  sum: 'through' | 'handed-on',
): readonly Subaward[] {
  const state = recipients.states[recipient]!
  if (sum === 'handed-on') return subawards.filter(({ from }) => from === recipient)
  if (state === recipient) return []
  return subawards.filter(({ from, to }) => from === state && recipients.kinds[to] !== 'nonprofit')
}

/** Add amounts up, each end by itself, so that the sum at either end is that of its rows. */
export function addUp(
  amounts: readonly (Amount | Pick<Subaward, 'dollars' | 'low' | 'high'>)[],
): Amount {
  const end = (of: 'low' | 'high') => amounts.reduce((sum, each) => sum + each[of], 0)
  return {
    value: amounts.reduce((sum, each) => sum + ('value' in each ? each.value : each.dollars), 0),
    low: end('low'),
    high: end('high'),
  }
}

/** What is withheld, with the very range that its own reasons give. */
function withheldFrom(cell: Cell): Amount {
  const value = cell.program.withheld[cell.recipient]!
  const { low = value, high = value } = value === 0 ? {} : explainWithheld(cell)
  return { value, low, high }
}
