/** Adds one place's money up over the programs of an outcome: direct, withheld, through the state, handed on, kept. */
import { explainWithheld } from './explain-award'
import type { Cell } from './explain-cell'
import type { Dataset, Dollars, Outcome, ProgramId, ProgramOutcome, Subaward } from './types'

/** What a sum of a place may be of. */
export type PlaceSum = 'direct' | 'withheld' | 'through' | 'handed-on' | 'kept'
export const placeSumNames: readonly PlaceSum[] = [
  'direct',
  'withheld',
  'through',
  'handed-on',
  'kept',
]

/** An amount in dollars and what it lies between. */
export interface Amount {
  readonly value: Dollars
  readonly low: Dollars
  readonly high: Dollars
}

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

/**
 * What is left of an award after what is handed on of it. What is handed on is a share of the award,
 * whatever that turns out to be: the least is kept where the award is at its low end and the share at
 * its high one, and the most where it is the other way round.
 */
export function keptOf(award: Amount, handedOn: Amount): Amount {
  const value = award.value - handedOn.value
  if (handedOn.high === 0) return award
  const most = award.high > 0 ? Math.min(1, handedOn.high / award.high) : 1
  const least = award.low > 0 ? Math.min(1, handedOn.low / award.low) : 0
  return {
    value,
    low: Math.min(value, award.low * (1 - most)),
    high: Math.max(value, award.high * (1 - least)),
  }
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
