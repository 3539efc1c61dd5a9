/** Writes the movements of dollars from stage to stage as a ledger, and what entered, so that it balances. */
import { dayText, placeOfDay, quarterName } from '../../model/index'
import type {
  AwardCourse,
  ConditionId,
  Course,
  Dollars,
  QuarterBalances,
  Stage,
  YearsOutcome,
} from '../../model/index'
import { touchedAwards } from './course-tally'
import { cell } from './csv'
import { stageWord, STAGES, totalByQuarter } from './stages'

/** All movements of one kind in one quarter, of awards on which something acts. */
interface LedgerRow {
  readonly quarter: number
  readonly from: Stage
  readonly to: Stage
  readonly condition: ConditionId | null
  readonly dollars: Dollars
  readonly awards: number
}

/** The awards of one place, one program, or all that something acts on. */
export function awardsOf(course: Course, place?: number): readonly AwardCourse[] {
  const all = touchedAwards(course)
  return place === undefined ? all : all.filter(({ recipient }) => recipient === place)
}

/** Movements by quarter and kind, in order of time; each adds to one stage what it takes from another. */
export function ledgerRows(
  quarters: readonly number[],
  awards: readonly AwardCourse[],
): readonly LedgerRow[] {
  const rows = new Map<string, { -readonly [field in keyof LedgerRow]: LedgerRow[field] }>()
  for (const { moves } of awards) {
    for (const { day, from, to, dollars, condition } of moves) {
      const place = placeOfDay(quarters, day)
      const key = `${place} ${from} ${to} ${condition}`
      const row = rows.get(key)
      if (row === undefined) {
        rows.set(key, { quarter: quarters[place] ?? 0, from, to, condition, dollars, awards: 1 })
      } else {
        row.dollars += dollars
        row.awards += 1
      }
    }
  }
  const order = (stage: Stage) => STAGES.findIndex((each) => each.stage === stage)
  return [...rows.values()].sort(
    (a, b) =>
      a.quarter - b.quarter ||
      order(b.from) - order(a.from) ||
      order(b.to) - order(a.to) ||
      ((a.condition ?? '') < (b.condition ?? '') ? -1 : 1),
  )
}

/** The balance of one quarter: what stood in all stages before, what entered, what stands after, and what is left over. */
export interface QuarterBalance {
  readonly quarter: number
  readonly before: Dollars
  readonly entered: Dollars
  readonly after: Dollars
  /** Always nothing. */
  readonly unaccounted: Dollars
}

/** What came in by the end of each quarter: allocations on the first day of their fiscal year, and money moved in. */
export function enteredBy(
  quarters: readonly number[],
  entries: readonly { readonly day: number; readonly dollars: Dollars }[],
): readonly Dollars[] {
  const sums = quarters.map(() => 0)
  for (const { day, dollars } of entries) {
    for (let at = placeOfDay(quarters, day); at < sums.length; at += 1) sums[at]! += dollars
  }
  return sums
}

/** Set what stands in all stages against what came in, quarter by quarter. */
export function quarterBalances(
  balances: QuarterBalances,
  entered: readonly Dollars[],
): readonly QuarterBalance[] {
  const totals = totalByQuarter(balances)
  return balances.quarters.map((quarter, at) => {
    const [before, after] = [totals[at - 1] ?? 0, totals[at] ?? 0]
    const came = (entered[at] ?? 0) - (entered[at - 1] ?? 0)
    return { quarter, before, entered: came, after, unaccounted: after - before - came }
  })
}

/** What entered of all awards: what the formulas give by fiscal year, and what moved from one to another. */
export function entriesOfAll(
  { years }: YearsOutcome,
  course: Course,
  startOf: (year: string) => number,
  program?: string,
): readonly { readonly day: number; readonly dollars: Dollars }[] {
  const allocated = years.flatMap(({ year, outcome }) =>
    outcome.programs
      .filter(({ allocation }) => program === undefined || allocation.program.id === program)
      .map(({ allocation }) => ({
        day: startOf(year),
        dollars: allocation.paidDollars.reduce((sum, each) => sum + each, 0),
      })),
  )
  const moved = touchedAwards(course)
    .filter((award) => program === undefined || award.program === program)
    .filter(({ bites }) => bites.some(({ goesTo }) => goesTo === 'moved'))
    .flatMap(({ moves }) => moves.filter(({ to }) => to === 'moved'))
  return [...allocated, ...moved]
}

/** The ledger as comma-separated text: one line a movement kind and quarter, then the balance of each quarter. */
export function ledgerCsv(rows: readonly LedgerRow[], balances: readonly QuarterBalance[]): string {
  const line = (cells: readonly (string | number)[]) => cells.map(cell).join(',')
  const head = 'quarter,first_day,from,to,condition,dollars,awards,unaccounted'
  const lines = balances.flatMap(({ quarter, before, entered, after, unaccounted }) => {
    const start = [quarterName(quarter), dayText(quarter)]
    return [
      ...rows
        .filter((row) => row.quarter === quarter)
        .map((row) =>
          line([
            ...start,
            stageWord(row.from),
            stageWord(row.to),
            row.condition ?? '',
            row.dollars,
            row.awards,
            '',
          ]),
        ),
      line([...start, 'all stages before', 'all stages after', '', after, '', unaccounted]),
      line([...start, 'entered', 'all stages', '', entered, '', '']),
      line([...start, 'before', 'all stages', '', before, '', '']),
    ]
  })
  return [head, ...lines].join('\n') + '\n'
}
