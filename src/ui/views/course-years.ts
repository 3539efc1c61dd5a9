/** Writes fiscal years as a reader would, and adds up what they allocate. */
import type { FiscalYear, YearsOutcome } from '../../model/index'
import { fiscalYear } from '../format'

/** One year, or the first and the last: `FY2015 to FY2019`. */
export function yearsWords(years: readonly FiscalYear[]): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return 'no fiscal year'
  return first === last ? fiscalYear(first) : `${fiscalYear(first)} to ${fiscalYear(last)}`
}

/** `awards of FY2016`: whose money a part on time speaks of. */
export function awardsOfYears({ years }: YearsOutcome): string {
  return `awards of ${yearsWords(years.map(({ year }) => year))}`
}

/** What the formulas give, before conditions: of all places or of one, of all programs or of one. */
export function allocatedIn(
  { years }: YearsOutcome,
  which: { readonly place?: number | undefined; readonly program?: string | undefined } = {},
): number {
  let sum = 0
  for (const { outcome } of years) {
    for (const { allocation } of outcome.programs) {
      if (which.program !== undefined && allocation.program.id !== which.program) continue
      if (which.place === undefined) sum += total(allocation.paidDollars)
      else sum += allocation.dollars[which.place] ?? 0
    }
  }
  return sum
}

function total(dollars: Float64Array): number {
  return dollars.reduce((sum, each) => sum + each, 0)
}
