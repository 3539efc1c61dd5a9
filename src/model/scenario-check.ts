/** Opens a scenario and holds it against the data: every name it uses must exist, every value must fit. */

import { ScenarioFault, quote } from './fault'
import { decodeScenario } from './scenario-decode'
import type { FindBase } from './scenario-parts'
import { readStrictJson } from './scenario-json'
import type { StrictJson } from './scenario-json'
import { migrate } from './scenario-migrate'
import { openScenario, placing, refuse } from './scenario-open'
import type { Opened, Refused, Unplaced } from './scenario-open'
import { listSettlingFaults } from './settling-faults'
import type { Dataset, Scenario } from './types'

/**
 * Open the text of a scenario file and settle it: every fault of its form, every unknown parameter,
 * place, program, base or layer and every value that does not fit, with line and column. Total, like
 * `openScenario`. Rules an author wrote are parsed later, where the parser is loaded.
 */
export function checkScenario(
  dataset: Dataset,
  text: string,
  name: string,
  findBase: FindBase,
): Opened {
  const opened = openScenario(text, name)
  if (opened.kind === 'newer') return opened
  const read = readStrictJson(text)
  const scenario = opened.kind === 'scenario' ? opened.scenario : readableOf(opened, read)
  if (scenario === null) return opened
  const settling = settlingFaults(dataset, scenario, findBase).map(placing(text, read).inForm)
  if (settling.length === 0) return opened
  const form = opened.kind === 'refused' ? opened.faults : []
  return refuse([...form, ...settling].sort((a, b) => a.line - b.line || a.column - b.column))
}

/** What can be read of a refused file, where its other faults cannot make up faults of settling. */
function readableOf({ faults }: Refused, { json }: StrictJson): Scenario | null {
  const apart = faults.every(
    ({ code, path }) =>
      code === 'unknown-key' ||
      (code === 'wrong-value' && !/^(?:base|layers|changes$|changes\.year$)/.test(path)),
  )
  if (!apart || !(json instanceof Map)) return null
  const version: unknown = json.get('version')
  return typeof version === 'number' ? decodeScenario(migrate(json, version).form).readable : null
}

/** The faults of settling, each under the change it begins with, or under the base. */
function settlingFaults(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): readonly Unplaced[] {
  const paths = Object.keys(scenario.changes)
  const named = new Map(
    paths.flatMap(
      (path) =>
        [
          [path, path],
          [quote(path), path],
        ] as const,
    ),
  )
  return listed(dataset, scenario, findBase).map((fault): Unplaced => {
    // What a change names may be missing, or be there and not take the value.
    const code = /there is no |no such /i.test(fault) ? 'unknown-name' : 'wrong-value'
    const end = fault.indexOf(': ')
    const start = fault.slice(0, Math.max(end, 0))
    const says = fault.slice(end + 2)
    if (start === 'base') return { code, key: start, says }
    if (start === 'layers') {
      // The name that is missing is the first the sentence says; the nearest name follows.
      const missing = /'[^']*'/.exec(says)?.[0]
      const at = scenario.layers.findIndex((layer) => quote(layer) === missing)
      return { code, key: start, says, ...(at < 0 ? {} : { within: String(at) }) }
    }
    const within = named.get(start)
    if (within !== undefined) return { code, key: 'changes', within, says }
    return { code, key: scenario.base === null ? 'changes' : 'base', says: fault }
  })
}

function listed(dataset: Dataset, scenario: Scenario, findBase: FindBase): readonly string[] {
  try {
    return listSettlingFaults(dataset, scenario, findBase)
  } catch (fault) {
    if (fault instanceof ScenarioFault) return [fault.message]
    throw fault
  }
}
