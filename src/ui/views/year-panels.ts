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
import { counted, fiscalYear } from '../format'
import { short } from './course-sentence'
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

/** What is seen of the years in one sentence; true of any number of them. */
export function yearsSentence(panels: readonly YearPanel[]): string {
  const [first] = panels
  if (first === undefined) return 'No year is followed.'
  const sum = (of: 'allocated' | 'held' | 'lost' | 'received') =>
    short(panels.reduce((all, panel) => all + panel[of], 0))
  const whose =
    panels.length === 1
      ? `Of the awards of ${fiscalYear(first.year)}`
      : `Of the awards of ${counted(panels.length, 'year')} together`
  const most = panels.reduce((top, panel) => (panel.held > top.held ? panel : top), first)
  const top =
    panels.length === 1 || most.held === 0
      ? ''
      : ` Most is held of those of ${fiscalYear(most.year)}, ${short(most.held)}.`
  return `${whose}, ${sum('allocated')} is allocated, ${sum('held')} held at one time or another, ${sum('lost')} lost or moved, and ${sum('received')} received by the last day looked at.${top}`
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
