/** Draws what ranges typed have to say at one place of the page: of a total, of an award, or of themselves. */
import type { ProgramId, RecipientId, Totals } from '../../model/index'
import { EndsOfAward, EndsOfTotal } from './ends-of'
import { RangesLine } from './ranges-line'
import './ends.css'

export interface EndsProps {
  readonly program?: ProgramId
  /** A program's total, on a line of its own under its headline figure. */
  readonly total?: keyof Totals
  /** A place's award, in brackets behind its figure. */
  readonly place?: RecipientId
}

/** The part that was asked for. */
export function Ends({ program = '', total, place }: EndsProps) {
  if (total !== undefined) return <EndsOfTotal total={total} program={program} />
  return place === undefined ? <RangesLine /> : <EndsOfAward place={place} program={program} />
}
