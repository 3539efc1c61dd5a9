/** Follows one place's awards: those something acts on, and those that run their ordinary course. */
import { addAward, dayNumber, fiscalYearStart, followAward, lifeDays } from '../../model/index'
import type { AwardCourse, Course, Dollars, QuarterBalances, YearsOutcome } from '../../model/index'
import { emptyBalances } from './stages'

/** Every award of a place in the years followed, the touched as the course has them. */
export function placeAwards(
  { years }: YearsOutcome,
  course: Course,
  place: number,
): readonly AwardCourse[] {
  return years.flatMap(({ year, outcome }) =>
    outcome.programs.flatMap(({ allocation }) => {
      const program = allocation.program.id
      const part = course.programs.find((each) => each.program === program && each.year === year)
      const touched = part?.touched.filter(({ recipient }) => recipient === place) ?? []
      if (touched.length > 0) return touched
      const allocated = allocation.dollars[place] ?? 0
      const life = course.settings.lives.get(program)
      if (allocated <= 0 || life === undefined) return []
      return [
        followAward({
          program,
          year,
          recipient: place,
          allocated,
          takenIn: [],
          bites: [],
          life: lifeDays(life, year),
          settings: course.settings,
          sequence: false,
          until: dayNumber(course.settings.until),
        }),
      ]
    }),
  )
}

/** The balances of some awards, on the quarters of the whole course. */
export function balancesOfAwards(
  quarters: readonly number[],
  awards: readonly AwardCourse[],
): QuarterBalances {
  const sum = emptyBalances(quarters)
  for (const award of awards) addAward(sum, award, fiscalYearStart(award.year), takenInOf(award))
  return sum
}

/** What came in for some awards, by the day. */
export function entriesOfAwards(
  awards: readonly AwardCourse[],
): readonly { readonly day: number; readonly dollars: Dollars }[] {
  return awards.flatMap((award) => [
    { day: fiscalYearStart(award.year), dollars: award.allocated },
    ...takenInOf(award),
  ])
}

/**
 * The days on which an award took money in: on each, more leaves `allocated` than had been there.
 * What entered without having moved on by the last day is put on that day.
 */
function takenInOf({
  allocated,
  takenIn,
  moves,
}: AwardCourse): readonly { readonly day: number; readonly dollars: Dollars }[] {
  if (takenIn === 0) return []
  const found: { day: number; dollars: Dollars }[] = []
  let [there, left] = [allocated, takenIn]
  for (const { day, from, to, dollars } of moves) {
    if (to === 'allocated') there += dollars
    if (from !== 'allocated') continue
    there -= dollars
    if (there >= 0 || left <= 0) continue
    const came = Math.min(-there, left)
    found.push({ day, dollars: came })
    there += came
    left -= came
  }
  const last = moves.at(-1)?.day ?? 0
  return left > 0 ? [...found, { day: last, dollars: left }] : found
}
