/** Carries a figure of every state on past the last year held: by each state's own mean change over five years. */
import { toNearest } from '../money'
import { figure } from '../rule-words'
import type { Cited, RecipientId, StateColumn } from '../types'

/** Over so many held years the mean yearly change is taken; five years have four changes. */
const YEARS_OF_TREND = 5

/** Figures by state of one kind, one column for each year and printing or vintage. */
export interface Series {
  /** Columns held, oldest first: the newest printing or vintage of each year. */
  readonly held: readonly { readonly year: number; readonly column: StateColumn }[]
  /** The key under which a year's trended column is kept. */
  readonly keyOf: (year: number) => string
}

/** The key of a year's figures: those held, or those of the trend. */
export function keyOfYear({ held, keyOf }: Series, year: number): string {
  return held.find((each) => each.year === year)?.column.key ?? keyOf(year)
}

/**
 * Make the columns of the years after the last one held. A state whose figure is not known in the
 * first or the last year of the trend stays unknown; no figure falls below nothing.
 */
export function trendedColumns({ held, keyOf }: Series, until: number): readonly StateColumn[] {
  const five = held.slice(-YEARS_OF_TREND)
  const [first, last] = [five[0], five.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const years = last.year - first.year
  return Array.from({ length: Math.max(0, until - last.year) }, (_, at) => {
    const year = last.year + 1 + at
    const values = new Map<RecipientId, Cited>()
    for (const [state, now] of last.column.values) {
      const before = first.column.values.get(state)
      if (before === undefined) continue
      const change = (now.value - before.value) / years
      const value = toNearest(Math.max(0, now.value + change * (year - last.year)))
      // An unknown figure is not a number, and neither is what is reckoned from it.
      if (Number.isNaN(value)) continue
      const yearly = `${change < 0 ? '' : '+'}${figure(change)} a year`
      const note = `an assumption for ${year}: ${figure(now.value)} in ${last.year}, ${yearly} as since ${first.year}`
      values.set(state, { value, standing: 'assumed', source: now.source, note })
    }
    return { key: keyOf(year), values }
  })
}

/** Order the columns of a table by year, the newest printing or vintage of each, but for trended ones. */
export function seriesOf(
  columns: ReadonlyMap<string, StateColumn>,
  yearAt: 0 | 1,
  keyOf: (year: number) => string,
): Series {
  const newest = new Map<number, { readonly edition: string; readonly column: StateColumn }>()
  for (const [key, column] of columns) {
    const parts = key.split('/')
    const [year, edition] = [Number(parts[yearAt]), parts[1 - yearAt] ?? '']
    if (edition === TREND || Number.isNaN(year)) continue
    const before = newest.get(year)
    if (before === undefined || isNewer(edition, before.edition))
      newest.set(year, { edition, column })
  }
  const held = [...newest].map(([year, { column }]) => ({ year, column }))
  return { held: held.sort((a, b) => a.year - b.year), keyOf }
}

/** Stands where a vintage or a printing would. */
export const TREND = 'trend'

/** Whether one edition came after another: by the year in its name; the full later table else goes before the first. */
function isNewer(edition: string, than: string): boolean {
  const [a, b] = [edition, than].map((each) => Number(/\d{4}$/.exec(each)?.[0] ?? 0))
  return a === b ? edition < than : a! > b!
}
