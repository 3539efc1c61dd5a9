/** Writes an outcome as JSON to take along: the stamp, the scenario itself, the totals, and a row an award. */

import { listAwards } from './award-rows'
import { stampLine } from './export-stamp'
import type { ExportStamp } from './export-stamp'
import { unaccounted } from './ledger'
import { listSubawards } from './subaward-rows'
import { writeScenario } from './scenario'
import type { Dataset, Outcome, Scenario } from './types'

/** The number of the layout; later fields are only ever added. */
const VERSION = 1

/** Write an export as JSON text. The scenario in it opens like a scenario file; figures are never rounded. */
export function exportJson(
  stamp: ExportStamp,
  dataset: Dataset,
  scenario: Scenario,
  outcome: Outcome,
): string {
  const { totals, range, ledger } = outcome
  const members: readonly (readonly [string, unknown])[] = [
    ['format', 'grantflow-export'],
    ['version', VERSION],
    ['id', stamp.id],
    ['title', stamp.title],
    ['model', stamp.model],
    ['edition', stamp.edition],
    ['fiscalYear', stamp.fiscalYear],
    ['exported', stamp.day],
    ['address', stamp.address],
    ['citation', stampLine(stamp)],
    ['scenario', JSON.parse(writeScenario(scenario))],
    ['balance', unaccounted(ledger)],
    ['totals', { ...totals, range }],
    [
      'programs',
      outcome.programs.map((each) => ({
        program: each.allocation.program.id,
        ...each.totals,
        range: each.range,
      })),
    ],
  ]
  const lists = { awards: listAwards(dataset, outcome), subawards: listSubawards(dataset, outcome) }
  const lines = [
    ...members.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(([name, rows]) => {
      const each = rows.map((row) => `    ${JSON.stringify(row)}`)
      return `  ${JSON.stringify(name)}: [${each.length === 0 ? '' : `\n${each.join(',\n')}\n  `}]`
    }),
  ]
  return `{\n${lines.join(',\n')}\n}\n`
}
