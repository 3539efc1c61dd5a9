/** Finds the program of the model that an award's Assistance Listing means. */
import type { Dataset, Program } from '../types'
import type { OwnAward } from './own-award'

/** The programs an award may belong to, and what that means for it. */
export interface Matched {
  /** The one program; null where none is held or the listing stands for several. */
  readonly program: Program | null
  /** All it may belong to. A condition counts for it only if it is attached to every one. */
  readonly candidates: readonly Program[]
  /** One sentence. */
  readonly says: string
}

/** Match an award by its listings. A listing of several programs does not tell which, and none is guessed. */
export function matchProgram(
  { programs }: Pick<Dataset, 'programs'>,
  { listings }: Pick<OwnAward, 'listings'>,
): Matched {
  const own = 'It is followed by its own dates and amounts'
  const candidates = programs.filter((one) => one.listings.some((each) => listings.includes(each)))
  const named = listings.join(' and ')
  if (listings.length === 0) {
    return {
      program: null,
      candidates,
      says: `The table gives no Assistance Listing, so no condition is known to be attached. ${own}.`,
    }
  }
  if (candidates.length === 0) {
    return {
      program: null,
      candidates,
      says: `Listing ${named} is not modelled: no condition or formula of it is held. ${own}.`,
    }
  }
  const [only] = candidates
  if (candidates.length === 1) {
    return { program: only!, candidates, says: `Listing ${named} is ${only!.name}.` }
  }
  const names = candidates.map(({ short }) => short).join(', ')
  return {
    program: null,
    candidates,
    says: `Listing ${named} stands for several programs (${names}) and does not tell which. ${own}; only conditions attached to all of them count.`,
  }
}
