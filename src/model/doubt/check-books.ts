/** Holds every draw to its books: what is awarded, kept back and lost in rounding is what there was, to the dollar. */
import type { DrawnProgram } from './draw-program'

/** Throws where a program's books do not balance, naming the program and what is missing. */
export function checkBooks(programs: readonly Pick<DrawnProgram, 'program' | 'totals'>[]): void {
  for (const { program, totals } of programs) {
    const { available, awarded, withheld, held, reallocated, lapsed, rounding } = totals
    const missing = available - awarded - held - lapsed - rounding
    const astray = withheld - held - lapsed - reallocated
    if (missing !== 0) throw new Error(`${program}: ${missing} dollars are in no account.`)
    if (astray !== 0) throw new Error(`${program}: ${astray} dollars withheld went nowhere.`)
  }
}
