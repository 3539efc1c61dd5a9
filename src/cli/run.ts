/** `grantflow run`: follows the money of a scenario and prints who gets what. */

import {
  ScenarioFault,
  listAwards,
  listSubawards,
  listYears,
  suggest,
  yearsBetween,
} from '../model/index'
import type { AwardRow, Dataset, FiscalYear, Outcome } from '../model/index'
import type { Arguments } from './arguments'
import { followNamed, followYears } from './follow'
import { GROUPINGS, groupAwards } from './group-awards'
import type { AwardGroup, Grouping, YearRows } from './group-awards'
import { QUARTER_GROUPINGS, isQuarterGrouping, runByQuarter } from './quarter'
import { REACH, runByReach } from './reach'
import { runJson, runYearsJson } from './run-json'
import { runText, runYearsText } from './run-text'
import { setCsv } from './table'

/** Run a scenario and return what to print. Throws a ScenarioFault on anything it cannot use. */
export async function run(given: Arguments): Promise<string> {
  const { word, options, changes } = given
  const by = options.get('by')
  if (by !== undefined && !isGrouping(by) && !isQuarterGrouping(by) && by !== REACH) {
    const known = [...GROUPINGS, ...QUARTER_GROUPINGS, REACH]
    throw new ScenarioFault(`--by '${by}' is not known${suggest(by, known)}.`)
  }
  if (options.has('json') && options.has('csv')) {
    throw new ScenarioFault('--json and --csv exclude each other; write one of them.')
  }
  const range = options.get('years')
  const yearsIn = (dataset: Dataset) => (range === undefined ? null : readRange(dataset, range))
  if (by === REACH) return runByReach(given, yearsIn)
  if (isQuarterGrouping(by)) return runByQuarter(given, by, yearsIn)
  const grouped = (dataset: Dataset, outcomes: readonly Outcome[]) =>
    by === undefined || by === 'recipient'
      ? undefined
      : groupAwards(dataset, rowsOf(dataset, outcomes), by)
  const csv = (dataset: Dataset, outcomes: readonly Outcome[]): string => {
    const groups = grouped(dataset, outcomes)
    if (groups !== undefined) return groupCsv(groups, by ?? '')
    return awardCsv(outcomes.flatMap((outcome) => listAwards(dataset, outcome)))
  }
  if (range !== undefined) {
    const followed = await followYears(word, changes, (dataset) => readRange(dataset, range))
    const { dataset, outcome } = followed
    const outcomes = outcome.years.map((year) => year.outcome)
    if (options.has('json')) return runYearsJson(followed, grouped(dataset, outcomes))
    return options.has('csv') ? csv(dataset, outcomes) : runYearsText(followed, by)
  }
  const followed = await followNamed(word, changes)
  const { dataset, outcome } = followed
  if (options.has('json')) return runJson(followed, grouped(dataset, [outcome]))
  return options.has('csv') ? csv(dataset, [outcome]) : runText(followed, by)
}

/** The awards and subawards of outcomes, ready to be added up. */
export function rowsOf(dataset: Dataset, outcomes: readonly Outcome[]): readonly YearRows[] {
  return outcomes.map((outcome) => ({
    outcome,
    awards: listAwards(dataset, outcome),
    subawards: listSubawards(dataset, outcome),
  }))
}

/** Read `2014-2018`, or one year, as the fiscal years with inputs in it. */
function readRange(dataset: Dataset, text: string): readonly FiscalYear[] {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text)
  const [from, to] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])]
  if (found === null || from > to) {
    throw new ScenarioFault(`--years '${text}' is no range; write one such as 2014-2018.`)
  }
  const years = yearsBetween(dataset, from, to)
  if (years.length > 0) return years
  throw new ScenarioFault(
    `--years '${text}' holds no fiscal year with inputs; write some of ${listYears(dataset).join(', ')}.`,
  )
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
    'passedOn',
    'received',
    'afterPassThrough',
    'afterLow',
    'afterHigh',
  ] as const
  return setCsv(
    [by, 'name', ...columns],
    groups.map((group) => [group.id, group.name, ...columns.map((column) => group[column])]),
  )
}
