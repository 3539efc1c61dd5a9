/** Sets the totals of several scenarios side by side: of the year as found, and of time where it was followed. */
import type { Amount } from '../kept'
import type { Steps } from '../course/steps'
import { rangeOfTotal } from '../total-range'
import type { Dataset, Outcome, Totals } from '../types'
import { addUp, compareAmounts, differenceOf, exactly } from './compare-figures'
import { OF_TIME, overTime } from './compare-time'
import { residentsOf, sameConditions, sameYearsAndPrograms } from './compare-places'
import type { ResidentTables } from './compare-places'
import type { ComparedRun, PlaceRow, TotalName, TotalRow } from './comparison'

const OF_THE_YEAR: readonly (readonly [keyof Totals & TotalName, string])[] = [
  ['appropriated', 'Appropriated by the acts'],
  ['available', 'Available'],
  ['awarded', 'Awarded'],
  ['withheld', 'Withheld'],
  ['held', 'Of it held'],
  ['reallocated', 'Of it awarded to others'],
  ['lapsed', 'Of it lapsed'],
]

/** The totals in the order in which they are shown; those of time only where some scenario followed it. In steps. */
export function* compareTotals(
  dataset: Dataset,
  runs: readonly ComparedRun[],
  places: readonly PlaceRow[],
  tables: ResidentTables,
): Steps<readonly TotalRow[]> {
  const states = new Set(places.map(({ state }) => state).filter((state) => state !== ''))
  const residents = runs.map((run) => {
    const people = [...states].map((state) => residentsOf(dataset, tables, state, run))
    return addUp(people.map((each) => (each === null ? null : exactly(each))))?.value ?? null
  })
  const sameParts = runs.map((run) => sameYearsAndPrograms(runs[0]!, run))
  // The same law on the same awards: what makes one total larger makes the other larger.
  const alike = runs.map((run, at) => sameParts[at]! && sameConditions(runs[0]!, run))
  const row = (
    name: TotalName,
    label: string,
    unit: TotalRow['unit'],
    amounts: readonly (Amount | null)[],
  ): TotalRow => ({
    name,
    label,
    unit,
    figures: compareAmounts(amounts, unit === 'dollars' ? residents : [], (at) => {
      const together = name === 'appropriated' || name === 'available' ? sameParts : alike
      return differenceOf(amounts[0]!, amounts[at]!, at === 0 || together[at]!)
    }),
  })
  const ofYear = OF_THE_YEAR.map(([name, label]) => {
    const compared = row(
      name,
      label,
      'dollars',
      runs.map((run) => totalOf(dataset, run, name)),
    )
    return name === 'awarded' ? withSummedGains(compared, places) : compared
  })
  if (runs.every(({ course }) => course === null)) return ofYear
  yield 0
  const ofTime: TotalRow[] = []
  for (const each of OF_TIME) {
    const amounts: (Amount | null)[] = []
    for (const run of runs) {
      amounts.push(overTime(run, each))
      yield ofTime.length / OF_TIME.length
    }
    ofTime.push(row(each.name, each.label, each.unit, amounts))
  }
  return [...ofYear, ...ofTime]
}

/** What is awarded more is what places gain, and known as well as their gains are. */
function withSummedGains(row: TotalRow, places: readonly PlaceRow[]): TotalRow {
  return {
    ...row,
    figures: row.figures.map((figure, at) => ({
      ...figure,
      difference: addUp(places.map(({ figures }) => figures[at]!.difference)),
    })),
  }
}

function totalOf(dataset: Dataset, { years }: ComparedRun, name: keyof Totals): Amount | null {
  return addUp(years.map(({ outcome }) => yearTotal(dataset, outcome, name)))
}

/** A year's total; its ends are those of open findings and, beyond them, of the figures behind each program. */
export function yearTotal(dataset: Dataset, outcome: Outcome, name: keyof Totals): Amount | null {
  const parts = outcome.programs.map((program): Amount | null => {
    const value = program.totals[name]
    if (value === null) return null
    const known = rangeOfTotal(dataset, outcome, program, name)
    const [least, most] = [program.range.low[name] ?? value, program.range.high[name] ?? value]
    return {
      value,
      low: Math.max(0, least - (value - (known.low ?? value))),
      high: most + (known.high ?? value) - value,
    }
  })
  return addUp(parts)
}
