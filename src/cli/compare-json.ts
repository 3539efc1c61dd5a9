/** Writes a comparison for programs: as JSON, and as CSV with one line a row and scenario. */

import { scenarioId, yearForJson } from '../model/index'
import type { ComparedFigure, Comparison, Dataset, DenominatorTables } from '../model/index'
import type { ComparedBy } from './compare'
import { listCompared } from './compare-rows'
import { setCsv } from './table'

/** The version of what is written; it rises when a member changes its meaning. */
const SCHEMA = 1

/** Write a comparison as JSON; without a grouping its rows are the recipients. */
export function compareJson(
  dataset: Dataset,
  comparison: Comparison,
  by: ComparedBy = 'recipient',
  tables: DenominatorTables,
): string {
  const { runs, differs, notes, totals, places, tallies } = comparison
  const { recipients } = dataset
  const largest = (gain: { readonly recipient: number; readonly dollars: number } | null) =>
    gain === null ? null : { recipient: recipients.ids[gain.recipient], dollars: gain.dollars }
  const held = new Map(places.map(({ id, held: times }) => [id, times]))
  const json = {
    schema: SCHEMA,
    edition: dataset.edition,
    model: dataset.model,
    scenarios: runs.map(({ name, scenario, years }) => ({
      name,
      title: scenario.title,
      id: scenarioId(scenario),
      years: years.map(({ year }) => yearForJson(year)),
    })),
    differs,
    notes,
    totals,
    gains: tallies.map(({ largestGain, largestLoss, ...tally }) => ({
      ...tally,
      largestGain: largest(largestGain),
      largestLoss: largest(largestLoss),
    })),
    by,
    rows: listCompared(dataset, comparison, by, tables).map((row) =>
      by === 'recipient' ? { ...row, held: held.get(row.id) } : row,
    ),
  }
  return `${JSON.stringify(json, null, 1)}\n`
}

const COLUMNS = ['scenario', 'dollars', 'low', 'high'] as const
const AGAINST = ['difference', 'difference_low', 'difference_high', 'percent'] as const

/** Write the rows of a comparison as CSV; an empty cell is a figure that is not known. */
export function compareCsv(
  dataset: Dataset,
  comparison: Comparison,
  by: ComparedBy = 'recipient',
  tables: DenominatorTables,
): string {
  const names = comparison.runs.map(({ name }) => name)
  return setCsv(
    [by, 'name', ...COLUMNS, ...AGAINST, 'per_resident'],
    listCompared(dataset, comparison, by, tables).flatMap(({ id, name, figures }) =>
      figures.map((figure, at) => [id, name, names[at]!, ...cells(figure)]),
    ),
  )
}

function cells({ amount, difference, change, perResident }: ComparedFigure) {
  const whole = (value: number | undefined) => (value === undefined ? null : Math.round(value))
  const rounded = (value: number | null, digits: number) =>
    value === null ? null : Number(value.toFixed(digits))
  return [
    whole(amount?.value),
    whole(amount?.low),
    whole(amount?.high),
    whole(difference?.value),
    whole(difference?.low),
    whole(difference?.high),
    rounded(change === null ? null : change * 100, 2),
    rounded(perResident, 4),
  ]
}
