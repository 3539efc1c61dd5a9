/** Sets the years of a course side by side: allocated, held at one time or another, lost, received. */
import { listYears } from '../../model/index'
import type {
  Course,
  Dataset,
  Dollars,
  FiscalYear,
  ProgramId,
  YearsOutcome,
} from '../../model/index'
import { tallyOf, totalTally } from './course-tally'

/** One fiscal year's awards up to the last day looked at; whole dollars. */
export interface YearPanel {
  readonly year: FiscalYear
  readonly allocated: Dollars
  readonly held: Dollars
  readonly still: Dollars
  readonly lost: Dollars
  readonly takenIn: Dollars
  /** Paid by the last day. */
  readonly received: Dollars
  readonly dollarDays: number
  /** A year without published inputs, carried forward by assumption. */
  readonly assumed: boolean
}

/** One panel a fiscal year, oldest first; of every place. */
export function yearPanels({ years }: YearsOutcome, course: Course): readonly YearPanel[] {
  return years.map(({ year, outcome }) => {
    const parts = course.programs.filter((part) => part.year === year)
    const sum = totalTally(parts.flatMap(({ touched }) => touched.map((award) => tallyOf(award))))
    const paid = parts.reduce(
      (all, { balances: { stages } }) =>
        all +
        (['drawn', 'spent', 'closed'] as const).reduce((s, at) => s + (stages[at].at(-1) ?? 0), 0),
      0,
    )
    return {
      year,
      allocated: outcome.programs.reduce(
        (all, { allocation }) => all + allocation.paidDollars.reduce((s, each) => s + each, 0),
        0,
      ),
      held: sum.stopped,
      still: sum.still,
      lost: sum.lost,
      takenIn: sum.takenIn,
      received: paid,
      dollarDays: sum.dollarDays,
      assumed: outcome.programs.some(
        ({ allocation: { program } }) => program.years[year]?.formulaAmount?.standing === 'assumed',
      ),
    }
  })
}

/** The last fiscal year for which any of these programs has inputs that are not carried forward by assumption. */
export function lastHeldYear(dataset: Dataset, programs: readonly ProgramId[]): FiscalYear {
  const held = listYears(dataset).filter((year) =>
    dataset.programs.some(({ id, years }) => {
      const inputs = programs.includes(id) ? years[year] : undefined
      return inputs !== undefined && inputs.formulaAmount?.standing !== 'assumed'
    }),
  )
  return held.at(-1) ?? ''
}
