/** Writes an outcome as the published JSON of `grantflow run --json`: later fields are only ever added. */

import {
  listAwards,
  listPublishedTotals,
  listSubawards,
  unaccounted,
  yearForJson,
} from '../model/index'
import type { AwardGroup } from './group-awards'
import { jsonText, scenarioHead } from './json-text'
import { rangedJson } from './ranged-text'
import type { Followed, FollowedYears } from './follow'

/** Write the outcome of a scenario as JSON text, one award a line so that two files can be compared. */
export function runJson(followed: Followed, groups?: readonly AwardGroup[]): string {
  const { scenario, dataset, outcome } = followed
  const head = {
    ...scenarioHead(followed),
    year: yearForJson(outcome.settings.year),
    balance: unaccounted(outcome.ledger),
    totals: { ...outcome.totals, range: outcome.range },
    changes: scenario.changes,
    ...rangedJson(followed),
  }
  return jsonText(head, {
    published: listPublishedTotals(dataset, outcome),
    ...(groups === undefined ? {} : { groups }),
    awards: listAwards(dataset, outcome),
    subawards: listSubawards(dataset, outcome),
  })
}

/** Write a run over several years; its rows are those of the years alone, one year after the other. */
export function runYearsJson(followed: FollowedYears, groups?: readonly AwardGroup[]): string {
  const { scenario, dataset, outcome } = followed
  const outcomes = outcome.years.map((each) => each.outcome)
  const head = {
    ...scenarioHead(followed),
    years: outcomes.map(({ settings, totals, range, ledger }) => ({
      year: yearForJson(settings.year),
      balance: unaccounted(ledger),
      totals: { ...totals, range },
    })),
    totals: { ...outcome.totals, range: outcome.range },
    changes: scenario.changes,
  }
  return jsonText(head, {
    published: outcomes.flatMap((each) => {
      const year = yearForJson(each.settings.year)
      return listPublishedTotals(dataset, each).map((row) => ({ year, ...row }))
    }),
    ...(groups === undefined ? {} : { groups }),
    awards: outcomes.flatMap((each) => listAwards(dataset, each)),
    subawards: outcomes.flatMap((each) => listSubawards(dataset, each)),
  })
}
