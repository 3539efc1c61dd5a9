/** Lists what states hand on, a row each: the rows of tables and of `grantflow run --json`. */

import { yearForJson } from './award-rows'
import type {
  Dataset,
  Dollars,
  Outcome,
  PassThrough,
  ProgramId,
  RecipientId,
  RecipientKind,
} from './types'

/** What one state passes through to one recipient of one program, in whole dollars. */
export interface SubawardRow {
  /** A number, or text for a round of its own such as `2009-ra`. */
  readonly year: number | string
  readonly program: ProgramId
  readonly from: RecipientId
  readonly to: RecipientId
  /** Who receives, by name and kind. */
  readonly name: string
  readonly kind: RecipientKind
  readonly dollars: Dollars
  /** The least share of the state's least award, and the most of its largest. */
  readonly low: Dollars
  readonly high: Dollars
  /** The most of the state's least award, and the least of its largest: the rest it retains. */
  readonly ofLeast: Dollars
  readonly ofMost: Dollars
  /** Whether the law sets the share, it was observed, or it is an assumption. */
  readonly basis: PassThrough['basis']
  /** The rule by which it is handed on, in words. */
  readonly says: string
}

/** List every subaward of an outcome, program by program in order of the state's id. */
export function listSubawards({ recipients }: Dataset, outcome: Outcome): readonly SubawardRow[] {
  return outcome.programs.flatMap(({ allocation, subawards }) =>
    subawards.map(({ from, to, rule, ...money }) => {
      const { basis, says } = allocation.program.passThrough[rule]!
      return {
        year: yearForJson(allocation.year),
        program: allocation.program.id,
        from: recipients.ids[from]!,
        to: recipients.ids[to]!,
        name: recipients.names[to] ?? '',
        kind: recipients.kinds[to]!,
        ...money,
        basis,
        says,
      }
    }),
  )
}
