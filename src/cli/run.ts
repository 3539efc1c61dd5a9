/** `grantflow run`: follows the money of a scenario and prints who gets what. */

import { ScenarioFault, listAwards, suggest } from '../model/index'
import type { AwardRow } from '../model/index'
import type { Arguments } from './arguments'
import { followNamed } from './follow'
import { GROUPINGS, groupAwards } from './group-awards'
import type { AwardGroup, Grouping } from './group-awards'
import { runJson } from './run-json'
import { runText } from './run-text'
import { setCsv } from './table'

/** Run a scenario and return what to print. Throws a ScenarioFault on anything it cannot use. */
export async function run({ word, options, changes }: Arguments): Promise<string> {
  const by = options.get('by')
  if (by !== undefined && !isGrouping(by)) {
    throw new ScenarioFault(`--by '${by}' is not known${suggest(by, GROUPINGS)}.`)
  }
  if (options.has('json') && options.has('csv')) {
    throw new ScenarioFault('--json and --csv exclude each other; write one of them.')
  }
  const followed = await followNamed(word, changes)
  const { dataset, outcome } = followed
  const rows = listAwards(dataset, outcome)
  const groups =
    by === undefined || by === 'recipient' ? undefined : groupAwards(dataset, outcome, rows, by)
  if (options.has('json')) return runJson(followed, groups)
  if (options.has('csv')) return groups === undefined ? awardCsv(rows) : groupCsv(groups, by ?? '')
  return runText(followed, by)
}

function isGrouping(word: string): word is Grouping {
  return (GROUPINGS as readonly string[]).includes(word)
}

const AWARD_COLUMNS = [
  'year',
  'program',
  'recipient',
  'name',
  'kind',
  'state',
  'allocated',
  'withheld',
  'reallocated',
  'awarded',
  'precision',
  'low',
  'high',
] as const

function awardCsv(rows: readonly AwardRow[]): string {
  const findings = (row: AwardRow): string =>
    row.findings.map((each) => `${each.condition}/${each.definition}: ${each.result}`).join('; ')
  return setCsv(
    [...AWARD_COLUMNS, 'findings', 'published', 'difference'],
    rows.map((row) => [
      ...AWARD_COLUMNS.map((column) => row[column]),
      findings(row),
      row.published?.dollars ?? null,
      row.published?.difference ?? null,
    ]),
  )
}

function groupCsv(groups: readonly AwardGroup[], by: string): string {
  const columns = [
    'recipients',
    'allocated',
    'withheld',
    'awarded',
    'precision',
    'low',
    'high',
  ] as const
  return setCsv(
    [by, 'name', ...columns],
    groups.map((group) => [group.id, group.name, ...columns.map((column) => group[column])]),
  )
}
