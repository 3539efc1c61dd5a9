/** Says what of the money stands on no place of the map, and whose it is. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { dollars, shortMoney } from '../format'
import { countyOf } from './map-points'
import { familyOf } from './names'

/** A sum the map leaves out, by formula. */
export interface LeftOut {
  readonly words: string
  readonly says: string
  /** The recipients it adds up, as indices. */
  readonly recipients: () => readonly number[]
}

/** The sums left out; those of nothing are not listed. Both are in dollars. */
export function leftOut(
  recipients: RecipientTable,
  part: ProgramOutcome,
  unplaced: number,
  others: number,
): readonly LeftOut[] {
  const due = () =>
    [...recipients.ids.keys()].filter((index) => part.allocation.dollars[index]! > 0)
  const family = (index: number) => familyOf(recipients.kinds[index])
  const sums: readonly (LeftOut | false)[] = [
    unplaced > 0 && {
      words: dollars(Math.round(unplaced / 1000) * 1000),
      says: 'of local awards that no single county holds',
      recipients: () =>
        due().filter((index) => family(index) === 'local' && countyOf(recipients, index) === ''),
    },
    others > 0 && {
      words: shortMoney({ value: others, low: others * 0.9, high: others * 1.1 }),
      says: 'of recipients without a place',
      recipients: () => due().filter((index) => !['local', 'state'].includes(family(index))),
    },
  ]
  return sums.filter((sum) => sum !== false)
}
