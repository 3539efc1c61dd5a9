/** Lays out the usual days of a place's awards in the scenario: offered, accepted until, begun and ended. */
import { dayText, lifeDays, usualLife } from '../../model/index'
import type { Dataset, Outcome } from '../../model/index'
import { day, fiscalYear } from '../format'
import type { AwardSpan } from '../verdicts/timeline-layout'
import { indexOf } from './names'

/** More awards than this would hide the orders. */
const MOST = 4

/** The awards of a place in an outcome, the largest first; those of whose days no source tells are left out. */
export function awardSpans(
  dataset: Dataset,
  { programs }: Outcome,
  place: string,
): readonly AwardSpan[] {
  const index = indexOf(dataset, place)
  const dollars = (at: (typeof programs)[number]) => at.allocation.dollars[index] ?? 0
  return programs
    .filter((part) => dollars(part) > 0)
    .toSorted((a, b) => dollars(b) - dollars(a))
    .flatMap(({ allocation: { program, year } }) => {
      const { offeredMonths, acceptDays, awardMonths } = program.life ?? {}
      if (offeredMonths === undefined || acceptDays === undefined || awardMonths === undefined)
        return []
      const life = lifeDays(usualLife(program), year)
      return [
        {
          title: `${program.short}, ${fiscalYear(year)} award`,
          offered: dayText(life.offered),
          acceptBy: dayText(life.offered + life.acceptDays),
          starts: dayText(life.starts),
          ends: dayText(life.ends),
        },
      ]
    })
    .slice(0, MOST)
}

/** An award's days as a row of the timeline's table. */
export function awardRow({ title, offered, acceptBy, starts, ends }: AwardSpan): readonly string[] {
  const offer = `usually offered by ${day(offered)}, to be accepted until ${day(acceptBy)}`
  return [day(starts), day(ends), 'award', `${title}: ${offer}`]
}
