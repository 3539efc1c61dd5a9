/** Adds up one program's awards of all years followed, quarter by quarter. */
import type { Course, ProgramId, QuarterBalances } from '../../model/index'
import { emptyBalances, STAGES } from './stages'

/** The balances of one program, on the quarters of the whole course. */
export function programBalances(course: Course, program: ProgramId): QuarterBalances {
  const sum = emptyBalances(course.balances.quarters)
  for (const part of course.programs) {
    if (part.program !== program) continue
    const first = sum.quarters.indexOf(part.balances.quarters[0] ?? NaN)
    for (const { stage } of STAGES) {
      part.balances.stages[stage].forEach((dollars, at) => {
        sum.stages[stage][first + at]! += dollars
      })
    }
  }
  return sum
}
