/** Writes an outcome as the published JSON of `grantflow run --json`: later fields are only ever added. */

import { listAwards, listPublishedTotals, unaccounted, yearForJson } from '../model/index'
import type { AwardGroup } from './group-awards'
import type { Followed } from './follow'

/** The schema number of the document; it grows only if a field ever changes its meaning. */
const SCHEMA = 1

/** Write the outcome of a scenario as JSON text, one award a line so that two files can be compared. */
export function runJson(followed: Followed, groups?: readonly AwardGroup[]): string {
  const { name, scenario, dataset, outcome } = followed
  const head = {
    schema: SCHEMA,
    scenario: name,
    title: scenario.title,
    edition: dataset.edition,
    year: yearForJson(outcome.settings.year),
    balance: unaccounted(outcome.ledger),
    totals: { ...outcome.totals, range: outcome.range },
    changes: scenario.changes,
  }
  const lists = {
    published: listPublishedTotals(dataset, outcome),
    ...(groups === undefined ? {} : { groups }),
    awards: listAwards(dataset, outcome),
  }
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  for (const [key, rows] of Object.entries(lists)) {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`)
    members.push(
      `  ${JSON.stringify(key)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]`,
    )
  }
  return `{\n${members.join(',\n')}\n}\n`
}
