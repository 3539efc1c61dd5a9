/** `grantflow run --by quarter`: follows a scenario through time and prints its money by quarter, or by place and quarter. */
import type { ParameterValue } from '../model/index'
import type { Arguments } from './arguments'
import { followInTime } from './follow-time'
import type { YearsIn } from './follow-time'
import { quartersOf } from './quarter-rows'
import type { QuarterGrouping, QuarterRun } from './quarter-columns'
import { quartersCsv, quartersJson } from './quarter-files'
import { quartersText } from './quarter-text'

/** What a run through time may be told by. */
export const QUARTER_GROUPINGS: readonly QuarterGrouping[] = ['quarter', 'place-quarter']

/** Whether a word asks for quarters. */
export function isQuarterGrouping(word: string | undefined): word is QuarterGrouping {
  return QUARTER_GROUPINGS.some((one) => one === word)
}

/**
 * Run a scenario through time and return what to print. Throws a ScenarioFault on anything that
 * cannot be used.
 */
export async function runByQuarter(
  { word, options, changes }: Arguments,
  by: QuarterGrouping,
  yearsIn: YearsIn,
): Promise<string> {
  const run = await followQuarters(word, changes, yearsIn)
  if (options.has('json')) return quartersJson(run, by)
  return options.has('csv') ? quartersCsv(run, by) : quartersText(run, by)
}

/** Follow a scenario named by a word through time, by quarter. */
export async function followQuarters(
  word: string,
  changes: readonly (readonly [string, ParameterValue])[],
  yearsIn?: YearsIn,
): Promise<QuarterRun> {
  const run = await followInTime(word, changes, yearsIn)
  return { ...run, quarters: quartersOf(run.dataset, run) }
}
