/** Gives one draw of a scenario as the scenario file that it is. */
import { writeFileSync } from 'node:fs'
import {
  MOST_DRAWS,
  ScenarioFault,
  drawScenario,
  forEdition,
  quote,
  writeScenario,
} from '../model/index'
import type { Dataset, Scenario } from '../model/index'
import type { Arguments } from './arguments'
import { findBase } from './scenario-files'
import { wholeOption } from './whole-option'

/** One draw as the scenario that it is: printed, or written to a file that is not there yet. */
export function oneDraw(
  { scenario, dataset }: { readonly scenario: Scenario; readonly dataset: Dataset },
  options: Arguments['options'],
): string {
  const draw = wholeOption(options, 'draw', [0, MOST_DRAWS - 1], 'a whole number', 0)
  const drawn = drawScenario(dataset, scenario, findBase, draw)
  const title = `${drawn.title}, draw ${draw} of seed ${scenario.seed}`.slice(-200)
  const text = writeScenario(forEdition(dataset, { ...drawn, title }))
  const out = options.get('out')
  if (out === undefined) return text
  try {
    writeFileSync(out, text, { flag: 'wx' })
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    const says = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`
    throw new ScenarioFault(`--out ${quote(out)} ${says}; name another file.`)
  }
  return `Wrote ${out}.\n`
}
