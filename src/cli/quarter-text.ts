/** Prints money by quarter, or by place and quarter, for people. */
import { quarterName, yearLabel } from '../model/index'
import { inFull } from './figures'
import { isMoving, wordsOf } from './quarter-columns'
import type { QuarterGrouping, QuarterRun } from './quarter-columns'
import type { QuarterFigures } from './quarter-place'
import type { PlaceQuarters, Quarters } from './quarter-rows'
import { quarterRangesText } from './quarter-ranges'
import { setTable } from './table'

/** Places shown in text; CSV and JSON have every one. */
const SHOWN = 10

/** Print rows for people: all places by quarter, or those from which most was kept or lost. */
export function quartersText(run: QuarterRun, by: QuarterGrouping): string {
  const { scenario, dataset, years, course, quarters } = run
  const labels = years.years.map(({ year }) => yearLabel(year)).join(', ')
  const several = years.years.length > 1 ? 'years' : 'year'
  const parts = [
    `${scenario.title}\nAwards of fiscal ${several} ${labels} up to ${course.settings.until}, data of ${dataset.edition}. Dollars of each year.`,
    'Quarters are federal. Held counts what is held, declined or suspended as the quarter ends; months are\nthose of the quarter in which anything was. What states pass through follows what they draw; received\nis what a place draws and what is passed through to it, so that all places together count that twice.',
  ]
  if (by === 'quarter') parts.push(tableOf(quarters.total.map(linesOf(quarters))))
  else parts.push(...largestText(run))
  parts.push(...quarterRangesText(run))
  parts.push(`Balance: unaccounted: $${inFull(quarters.unaccounted)}`)
  return `${parts.join('\n\n')}\n`
}

function largestText(run: QuarterRun): readonly string[] {
  const { dataset, quarters } = run
  const weight = ({ figures }: PlaceQuarters) =>
    figures.reduce((sum, { dollarMonths, lost }) => sum + dollarMonths + Math.max(0, lost), 0)
  const moved = quarters.places.filter((place) => weight(place) > 0)
  const largest = moved.toSorted((a, b) => weight(b) - weight(a)).slice(0, SHOWN)
  const all = quarters.places.length
  const shown =
    moved.length === 0
      ? `Nothing is kept from any of ${inFull(all)} places; --csv and --json have each of them.`
      : `Something is kept from or lost by ${inFull(moved.length)} of ${inFull(all)} places; here are ${largest.length === moved.length ? 'they' : `the ${largest.length} with most`}, and --csv and --json have each.`
  return [
    shown,
    ...largest.map((place) => {
      const [id, name] = wordsOf(dataset, place.recipient)
      const rows = place.figures
        .map(linesOf(quarters))
        .filter((_, at) => isMoving(place.figures[at]!))
      return `${name} (${id})\n${tableOf(rows)}`
    }),
  ]
}

const HEADINGS = [
  'Quarter', 'allocated', 'reallocated in', 'held', 'months', 'released', 'lost', 'drawn',
  'passed through', 'received',
] // prettier-ignore

function tableOf(rows: readonly (readonly string[])[]): string {
  return setTable(
    HEADINGS.map((name, at) => ({ name, figure: at > 0 })),
    rows,
  )
}

function linesOf({ span }: Quarters) {
  return (figures: QuarterFigures, at: number): readonly string[] => [
    quarterName(span.quarters[at]!),
    inFull(figures.allocated),
    inFull(figures.reallocatedIn),
    inFull(figures.held),
    figures.heldMonths.toFixed(1),
    inFull(figures.released),
    inFull(figures.lost),
    inFull(figures.drawn),
    inFull(figures.passedThrough),
    inFull(figures.received),
  ]
}
