/** Adds up what entered a course by each quarter and where it stands, for tests that hold the two against each other. */
import { stageNames } from '../../src/model/index'
import type { Course, CourseRun } from '../../src/model/index'

/** What entered by the end of each quarter, awards and what they took in of others. */
export function entered({ years }: CourseRun, { programs, balances }: Course): readonly number[] {
  return balances.quarters.map((_, at) => {
    const end = (balances.quarters[at + 1] ?? Infinity) - 1
    return programs.reduce((sum, { program, year, touched }) => {
      const outcome = years.years.find((each) => each.year === year)!.outcome
      const part = outcome.programs.find(({ allocation }) => allocation.program.id === program)!
      const began = programStart(year) <= end
      const own = part.allocation.paidDollars.reduce((all, dollars) => all + dollars, 0)
      // Money moves on the day of the determination: out of one award and into others.
      const moved = touched.reduce(
        (all, { moves }) =>
          all +
          moves.reduce(
            (out, move) => out + (move.to === 'moved' && move.day <= end ? move.dollars : 0),
            0,
          ),
        0,
      )
      return (
        sum +
        (began
          ? own +
            Math.min(
              moved,
              touched.reduce((all, each) => all + each.takenIn, 0),
            )
          : 0)
      )
    }, 0)
  })
}

const programStart = (year: string) => Date.UTC(Number(year.slice(0, 4)) - 1, 9, 1) / 86_400_000

/** Where its dollars stand at the end of a quarter, all stages together. */
export const whole = (course: Course, at: number) =>
  stageNames.reduce((sum, stage) => sum + course.balances.stages[stage][at]!, 0)
