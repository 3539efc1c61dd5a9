/** Says where a recipient stands against a line of the law, with the reason that compares the two. */
import type { Cell } from './explain-cell'
import type { ThresholdMove } from './threshold-moves'
import type { Day, FiscalYear, ProgramId, Reason } from './types'

/** A line of the law, and where a recipient stands against it. */
export interface NearThreshold {
  /**
   * `direct-award`: shares below it are not awarded; `state-minimum`: no state gets less of the
   * amount; `pot`: which pot of a competition an applicant of its size asks of; `deadline`: until
   * when an offer may be accepted.
   */
  readonly id: 'direct-award' | 'state-minimum' | 'pot' | 'deadline'
  readonly program: ProgramId
  readonly short: string
  readonly year: FiscalYear
  readonly unit: 'dollars' | 'people' | 'days'
  /** Where the line is. */
  readonly line: number
  /** Where the recipient stands; null where an input is unknown. */
  readonly value: number | null
  /** Whether it stands at or above the line. */
  readonly above: boolean
  /** Value less line; null with the value. */
  readonly apart: number | null
  /** The least change of one count, all else as it is, that would carry it across; null where none would. */
  readonly move: ThresholdMove | null
  /** Of a deadline: the usual day of the offer, and the last day to accept. */
  readonly days?: { readonly offered: Day; readonly last: Day }
  /** Where its value comes from, where the line comes from, and how they compare. */
  readonly reason: Reason
}

/** The fields of a line that its numbers give: on which side of it the recipient stands, and how far. */
export function standing(
  { program: { allocation } }: Cell,
  id: NearThreshold['id'],
  unit: NearThreshold['unit'],
  line: number,
  value: number | null,
) {
  return {
    id,
    program: allocation.program.id,
    short: allocation.program.short,
    year: allocation.year,
    unit,
    line,
    value,
    above: value !== null && value >= line,
    apart: value === null ? null : value - line,
  }
}

/** The reason that holds a value against its line. */
export function standingReason(
  { program: { allocation } }: Cell,
  what: string,
  line: number,
  value: number | null,
  more: Partial<Reason> & { readonly from: readonly Reason[] },
): Reason {
  const side = value === null ? 'cannot be computed' : value >= line ? 'at or above' : 'below'
  const figure = (number: number) => String(Math.round(number * 100) / 100)
  return {
    says: `FY${allocation.year} ${allocation.program.short}: ${what}, held against the line${value === null ? '; an input is unknown' : `; it is ${side} it`}.`,
    value: value === null ? 'unknown' : value - line,
    unit: value === null ? 'word' : 'dollars',
    ...(value === null
      ? {}
      : { formula: `${what} − the line`, withNumbers: `${figure(value)} − ${figure(line)}` }),
    ...more,
  }
}
