/** Writes money by quarter, or by place and quarter, for programs: as CSV and as JSON, every row of them. */
import { yearForJson } from '../model/index'
import { jsonText, scenarioHead } from './json-text'
import { COLUMNS, cells, quarterOf, rowsOf, wordsOf } from './quarter-columns'
import type { QuarterGrouping, QuarterRun } from './quarter-columns'
import type { QuarterFigures } from './quarter-place'
import { quarterRangesJson } from './quarter-ranges'
import { setCsv } from './table'

/** Write every row as CSV. */
export function quartersCsv(run: QuarterRun, by: QuarterGrouping): string {
  const heads = COLUMNS.map(([, head]) => head)
  const { span, total, places } = run.quarters
  if (by === 'quarter') {
    return setCsv(
      ['quarter', 'begins', ...heads],
      total.map((figures, at) => [...quarterOf(span.quarters[at]!), ...cells(figures)]),
    )
  }
  return setCsv(
    ['place', 'name', 'kind', 'state', 'quarter', 'begins', ...heads],
    places.flatMap((place) =>
      rowsOf(run, place).map(({ quarter, figures }) => [
        ...wordsOf(run.dataset, place.recipient),
        ...quarterOf(quarter),
        ...cells(figures),
      ]),
    ),
  )
}

/** Write every row as JSON, one a line. */
export function quartersJson(run: QuarterRun, by: QuarterGrouping): string {
  const { dataset, years, course, quarters } = run
  const head = {
    ...scenarioHead(run),
    years: years.years.map(({ year }) => yearForJson(year)),
    until: course.settings.until,
    unaccounted: quarters.unaccounted,
    ...quarterRangesJson(run),
  }
  const rows =
    by === 'quarter'
      ? quarters.total.map((figures, at) => asObject(quarters.span.quarters[at]!, figures))
      : quarters.places.flatMap((place) => {
          const [id, of, kind, state] = wordsOf(dataset, place.recipient)
          return rowsOf(run, place).map(({ quarter, figures }) => ({
            place: id,
            name: of,
            kind,
            state,
            ...asObject(quarter, figures),
          }))
        })
  return jsonText(head, { rows })
}

function asObject(start: number, figures: QuarterFigures) {
  const [quarter, begins] = quarterOf(start)
  const values = cells(figures)
  return {
    quarter,
    begins,
    ...Object.fromEntries(COLUMNS.map(([name], at) => [name, values[at]!])),
  }
}
