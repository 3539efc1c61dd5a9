/** Writes an outcome as the published JSON of `grantflow run --json`: later fields are only ever added. */

import {
  listAwards,
  listPublishedTotals,
  listSubawards,
  scenarioId,
  unaccounted,
  yearForJson,
} from '../model/index'
import type { AwardGroup } from './group-awards'
import { rangedJson } from './ranged-text'
import type { Followed, FollowedYears } from './follow'

/** The schema number of the document; it grows only if a field ever changes its meaning. */
const SCHEMA = 1

/** Write the outcome of a scenario as JSON text, one award a line so that two files can be compared. */
export function runJson(followed: Followed, groups?: readonly AwardGroup[]): string {
  const { name, scenario, dataset, outcome } = followed
  const head = {
    schema: SCHEMA,
    scenario: name,
    title: scenario.title,
    id: scenarioId(scenario),
    edition: dataset.edition,
    model: dataset.model,
    year: yearForJson(outcome.settings.year),
    balance: unaccounted(outcome.ledger),
    totals: { ...outcome.totals, range: outcome.range },
    changes: scenario.changes,
    ...rangedJson(followed),
  }
  return write(head, {
    published: listPublishedTotals(dataset, outcome),
    ...(groups === undefined ? {} : { groups }),
    awards: listAwards(dataset, outcome),
    subawards: listSubawards(dataset, outcome),
  })
}

/** Write a run over several years; its rows are those of the years alone, one year after the other. */
export function runYearsJson(followed: FollowedYears, groups?: readonly AwardGroup[]): string {
  const { name, scenario, dataset, outcome } = followed
  const outcomes = outcome.years.map((each) => each.outcome)
  const head = {
    schema: SCHEMA,
    scenario: name,
    title: scenario.title,
    id: scenarioId(scenario),
    edition: dataset.edition,
    model: dataset.model,
    years: outcomes.map(({ settings, totals, range, ledger }) => ({
      year: yearForJson(settings.year),
      balance: unaccounted(ledger),
      totals: { ...totals, range },
    })),
    totals: { ...outcome.totals, range: outcome.range },
    changes: scenario.changes,
  }
  return write(head, {
    published: outcomes.flatMap((each) => {
      const year = yearForJson(each.settings.year)
      return listPublishedTotals(dataset, each).map((row) => ({ year, ...row }))
    }),
    ...(groups === undefined ? {} : { groups }),
    awards: outcomes.flatMap((each) => listAwards(dataset, each)),
    subawards: outcomes.flatMap((each) => listSubawards(dataset, each)),
  })
}

function write(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly unknown[]>>,
): string {
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
