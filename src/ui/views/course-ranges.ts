/** Names the figures of a course that are told at the ends of ranges, and finds the least and the most of each. */
import { endsOfCourse } from '../../model/index'
import type { CourseEnds } from '../../model/index'
import { dollarMonthWords, short } from './course-sentence'
import { totalTally } from './course-tally'
import type { PlaceTally, Tally } from './course-tally'

/** One figure: what is least of a run, what is most of it, and its words. */
export interface CourseFigure {
  readonly says: string
  readonly least: (sum: Tally) => number
  readonly most: (sum: Tally) => number
  readonly write: (value: number) => string
}

/** What is held and lost, and for how long, by the last day looked at; nothing that is nothing at every end. */
export function courseFigures(
  ends: CourseEnds<readonly PlaceTally[]>,
  place: number | undefined,
  until: string,
): readonly CourseFigure[] {
  const one = (says: string, of: (sum: Tally) => number): CourseFigure => ({
    says,
    least: of,
    most: of,
    write: short,
  })
  const all: readonly CourseFigure[] = [
    one('held at one time or another', ({ stopped }) => stopped),
    {
      ...one('held in all', ({ dollarDays }) => dollarDays),
      write: dollarMonthWords,
    },
    one(`held still on ${until}`, ({ still }) => still),
    one('lost for good, drawn at an even pace', ({ lost }) => lost),
    {
      ...one('lost for good, at whatever pace it is drawn', ({ lostLow }) => lostLow),
      most: ({ lostHigh }) => lostHigh,
    },
  ]
  const found = all.map((figure) => ({ figure, ...figureEnds(ends, figure, place) }))
  const [even, any] = found.slice(-2)
  // Where the pace changes nothing, it is not spoken of twice.
  const pace = even!.low !== any!.low || even!.high !== any!.high
  return (pace ? found : found.slice(0, -1)).flatMap(({ figure, high }) =>
    high > 0 ? [figure] : [],
  )
}

/** Least and most of a figure, of all places or of one, and the runs that gave them. */
export function figureEnds(
  ends: CourseEnds<readonly PlaceTally[]>,
  { least, most }: CourseFigure,
  place: number | undefined,
) {
  const { low, lowRun } = endsOfCourse(ends, (rows) => least(sumOf(rows, place)))
  const { high, highRun } = endsOfCourse(ends, (rows) => most(sumOf(rows, place)))
  return { low, high, lowRun, highRun }
}

/** The figure of the run of the middles, in words; both its ends where the pace leaves it open. */
export function figureAtMiddle(
  { runs: [{ found }] }: CourseEnds<readonly PlaceTally[]>,
  { least, most, write }: CourseFigure,
  place: number | undefined,
): string {
  const sum = sumOf(found, place)
  const [low, high] = [write(least(sum)), write(most(sum))]
  return low === high ? low : `${low} to ${high}`
}

function sumOf(rows: readonly PlaceTally[], place: number | undefined): Tally {
  return totalTally(
    place === undefined ? rows : rows.filter(({ recipient }) => recipient === place),
  )
}
