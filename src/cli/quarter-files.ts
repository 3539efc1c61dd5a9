/** Writes money by quarter, or by place and quarter, for programs: as CSV and as JSON, every row of them. */
import { scenarioId, yearForJson } from '../model/index'
import { COLUMNS, cells, quarterOf, rowsOf, wordsOf } from './quarter-columns'
import type { QuarterGrouping, QuarterRun } from './quarter-columns'
import type { QuarterFigures } from './quarter-place'
import { setCsv } from './table'

/** The version of the JSON; it rises when a member changes its meaning. */
const SCHEMA = 1

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
  const { name, scenario, dataset, years, course, quarters } = run
  const head = {
    schema: SCHEMA,
    scenario: name,
    title: scenario.title,
    id: scenarioId(scenario),
    edition: dataset.edition,
    model: dataset.model,
    years: years.years.map(({ year }) => yearForJson(year)),
    until: course.settings.until,
    unaccounted: quarters.unaccounted,
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
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`)
  return `{\n${members.join(',\n')},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`
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
