/** Prints where a year's money went in all, each sum as well as it is known. */

import { listPublishedTotals, lowerBounds, shareWithheld, yearLabel } from '../model/index'
import type { Dataset, Dollars, Outcome, Totals, YearsOutcome } from '../model/index'
import { inDollars, inFull, inRange, nearly } from './figures'
import { setTable } from './table'

/** A year's totals in the order of their table, in words. */
export const TOTALS: readonly (readonly [keyof Totals, string])[] = [
  ['appropriated', 'appropriated by the act'],
  ['available', 'available'],
  ['awarded', 'awarded'],
  ['withheld', 'withheld'],
  ['held', '  of it held'],
  ['reallocated', '  of it awarded to others'],
  ['lapsed', '  of it lapsed'],
  ['rounding', 'rounding'],
]

/** Print the totals; between two amounts where open findings leave a range. */
export function totalsTable(dataset: Dataset, outcome: Outcome): string {
  const cell = totalCells(dataset, outcome)
  return setTable(
    [{ name: 'Total' }, { name: 'Dollars', figure: true }],
    TOTALS.map(([key, words]) => [
      key === 'available' ? availableWords(outcome) : words,
      cell(key),
    ]),
  )
}

/** Print each year's totals and how many programs are counted in it. */
export function yearsTable(dataset: Dataset, { years }: YearsOutcome): string {
  const shown = TOTALS.filter(([key]) => key !== 'appropriated' && key !== 'rounding')
  return setTable(
    [
      { name: 'year' },
      { name: 'programs', figure: true },
      ...shown.map(([, words]) => ({ name: words.trim(), figure: true })),
    ],
    years.map(({ year, outcome }) => [
      yearLabel(year),
      inFull(outcome.programs.length),
      ...shown.map(([key]) => totalCells(dataset, outcome)(key)),
    ]),
  )
}

/** Write any total of an outcome as well as it is known. */
function totalCells(dataset: Dataset, outcome: Outcome): (key: keyof Totals) => string {
  const spread = amountSpread(dataset, outcome)
  const { low, high } = outcome.range
  const caught = caughtSpread(outcome)
  const open = lowerBounds(dataset, outcome).length > 0
  const atLeast = (key: keyof Totals): boolean => open && (key === 'available' || key === 'awarded')
  /** A total is as uncertain as the money it says is withheld, or leaves out because it is. */
  const withheldSpread = (key: keyof Totals, end: Dollars): Dollars => {
    if (key === 'available' || high.withheld === 0) return 0
    const whole = outcome.totals.available - outcome.totals.rounding
    const withheld = key === 'awarded' ? whole - end : end
    return caught * Math.min(1, withheld / high.withheld)
  }
  return (key) => {
    const value = outcome.totals[key]
    if (value === null) return 'unknown'
    if (value === 0 && low[key] === high[key]) return '0'
    if (key === 'rounding') return inFull(value)
    if (key === 'appropriated') return inDollars(value, value - spread.act, value + spread.act)
    const [least, most] = [low[key] ?? value, high[key] ?? value]
    const shown = (end: Dollars): string => {
      if (end === 0) return '0'
      const half = withheldSpread(key, end)
      const low = end * (1 - spread.below) - half
      const high = end * (1 + spread.above) + half
      // Where a program's amount is the least it can be, no sum with it has an upper end.
      if (atLeast(key) && high - low > end / 10) return `${nearly(low)} (${nearly(end)} counted)`
      return inRange(end, low, high)
    }
    const said = least === most ? shown(value) : `${shown(least)} to ${shown(most)}`
    return atLeast(key) ? `at least ${said}` : said
  }
}

function availableWords({ programs }: Outcome): string {
  const formula = programs.some(({ allocation }) => allocation.units.length > 0)
  return formula ? 'available: what the formula divides' : 'available: as published'
}

/** How well the act's line is known, as half a range, and the formula amounts, as shares of them. */
function amountSpread(
  dataset: Dataset,
  outcome: Outcome,
): { readonly below: number; readonly above: number; readonly act: Dollars } {
  let act = 0
  let [below, above] = [0, 0]
  let available = 0
  for (const { program, settings } of outcome.programs.map(({ allocation }) => allocation)) {
    const year = dataset.programs.find(({ id }) => id === program.id)?.years[outcome.settings.year]
    const half = (cited: { low?: number; high?: number } | undefined): number =>
      ((cited?.high ?? 0) - (cited?.low ?? 0)) / 2
    available += settings.formulaAmount
    if (settings.formulaAmount === year?.formulaAmount.value) {
      const { value, low = value, high = value } = year.formulaAmount
      below += value - low
      above += high - value
    }
    if (settings.appropriated === year?.appropriation?.value) act += half(year?.appropriation)
  }
  return { below: below / (available || 1), above: above / (available || 1), act }
}

/** Half the range of all that could be withheld, from the ranges of the awards it would be taken from. */
function caughtSpread(outcome: Outcome): Dollars {
  let spread = 0
  for (const { allocation, conditions } of outcome.programs) {
    const caught = new Map<number, number>()
    for (const { settings, findings } of conditions) {
      for (const finding of findings) {
        const { recipient, result } = finding
        const share = shareWithheld(settings.share, finding, 'most')
        if (result !== 'meets') caught.set(recipient, Math.max(caught.get(recipient) ?? 0, share))
      }
    }
    for (const [index, share] of caught) {
      spread += (share * (allocation.high[index]! - allocation.low[index]!)) / 2
    }
  }
  return spread
}

/** Print the totals that were published of the year beside the computed ones; nothing where none is held. */
export function publishedTable(dataset: Dataset, outcome: Outcome): readonly string[] {
  const totals = listPublishedTotals(dataset, outcome)
  if (totals.length === 0) return []
  const rows = totals.map(({ label, published, tolerance, computed, note }) => [
    label,
    tolerance === 0
      ? inFull(published)
      : inDollars(published, published - tolerance, published + tolerance),
    computed === null
      ? 'not computed'
      : inDollars(computed, computed - tolerance, computed + tolerance),
    note,
  ])
  const table = setTable(
    [
      { name: 'Published' },
      { name: 'published', figure: true },
      { name: 'computed', figure: true },
      { name: 'note' },
    ],
    rows,
  )
  return [table]
}
