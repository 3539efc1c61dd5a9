/** What a reader may ask the model about. */
import type { Totals } from './outcome'
import type { ProgramId, RecipientId } from './words'

/** What a sum of a place may be of. */
export type PlaceSum = 'direct' | 'withheld' | 'through' | 'handed-on' | 'kept'

/** What a reader points at: a recipient's number, a place's sum, a total, or a figure of a program. */
export interface Question {
  readonly about:
    'award' | 'allocation' | 'withheld' | 'received' | 'total' | 'place-sum' | 'program-figure'
  /** Left out for a place's sum over every program of the outcome. */
  readonly program?: ProgramId
  readonly recipient?: RecipientId
  readonly total?: keyof Totals
  /** The id of a program's figure, such as `formula-amount` or `match`. */
  readonly figure?: string
  /** Which sum of a place. */
  readonly sum?: PlaceSum
}
