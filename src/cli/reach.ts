/** `grantflow run --by reach`: prints who feels that money stops: who is hit, who downstream of them, who is shielded. */
import {
  BLAST_COLUMNS,
  blastByState,
  blastCells,
  blastRadius,
  gatherChanges,
  settleJoint,
  sumBlast,
  yearForJson,
  yearLabel,
} from '../model/index'
import type { BlastRadius, BlastRow } from '../model/index'
import type { Arguments } from './arguments'
import { blastText } from './blast-text'
import { followInTime } from './follow-time'
import type { TimedRun, YearsIn } from './follow-time'
import { jsonText, scenarioHead } from './json-text'
import { findBase } from './scenario-files'
import { setCsv } from './table'

/** The word that asks for it. */
export const REACH = 'reach'

/**
 * Run a scenario through time and print who feels it, joint awards that the scenario names among them.
 * Throws a ScenarioFault on anything that cannot be used.
 */
export async function runByReach(
  { word, options, changes }: Arguments,
  yearsIn: YearsIn,
): Promise<string> {
  const run = await followInTime(word, changes, yearsIn)
  const { joint } = settleJoint(run.dataset, gatherChanges(run.scenario, findBase))
  const reach = blastRadius(run.dataset, run.years.years, run.course, joint)
  if (options.has('json')) return reachJson(run, reach)
  return options.has('csv')
    ? setCsv([...BLAST_COLUMNS], blastCells(reach.rows))
    : reachText(run, reach)
}

function reachText({ scenario, dataset, years, course }: TimedRun, reach: BlastRadius): string {
  const labels = years.years.map(({ year }) => yearLabel(year)).join(', ')
  const { rows, flowsDown } = reach
  const parts = [
    `${scenario.title}\nAwards of fiscal ${years.years.length > 1 ? 'years' : 'year'} ${labels} up to ${course.settings.until}, data of ${dataset.edition}. Dollars of each year.`,
    blastText(dataset, rows),
  ]
  if (rows.length > 0) {
    parts.push(
      flowsDown
        ? 'What a state must pass on stops with its award. --csv and --json have each award.'
        : 'What a state must pass on goes on though its award stops. --csv and --json have each award.',
    )
  }
  return `${parts.join('\n\n')}\n`
}

function reachJson(run: TimedRun, { rows, flowsDown, localsLose }: BlastRadius): string {
  const { dataset, years, course } = run
  const head = {
    ...scenarioHead(run),
    years: years.years.map(({ year }) => yearForJson(year)),
    until: course.settings.until,
    flowsDown,
    localsLose,
    total: sumBlast(dataset, rows),
    states: blastByState(dataset, rows).map(({ state, sums }) => ({ state, ...sums })),
  }
  return jsonText(head, { rows: asObjects(rows) })
}

/** Rows by the names of their columns, as in CSV; what is empty there is null, and yes and no are true and false. */
function asObjects(rows: readonly BlastRow[]) {
  const names = BLAST_COLUMNS.map((name) =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  )
  return blastCells(rows).map((cells, at) => {
    const { orders, waits, insideCaught } = rows[at]!
    const named = names.map((name, i) => [name, cells[i] === '' ? null : cells[i]] as const)
    const own = { ...Object.fromEntries(named), waits, insideFailingState: insideCaught, orders }
    return { ...own, fiscalYear: yearForJson(rows[at]!.year), says: rows[at]!.says }
  })
}
