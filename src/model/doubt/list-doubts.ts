/** Lists what a scenario says is uncertain: each parameter with how it falls, and what is wrong with the rest. */
import { MOST_FAULTS, quote } from '../fault'
import { listYears } from '../parameters'
import { readRange } from '../ranged-text'
import { gatherChanges } from '../scenario-parts'
import { clashingAmounts } from './clashing-amounts'
import { doubtPath, doubtedPath, isDoubtPath } from './doubt-path'
import { readDoubt } from './doubt-text'
import { currentWord, doubtableIn } from './doubtable'
import { holdDoubt } from './hold-doubt'
import type { Changes, FindBase } from '../scenario-parts'
import type { Dataset, Doubt, ParameterValue, Scenario } from '../types'
import type { FindDoubtable } from './doubtable'

/** The doubts of a scenario in order of path; every fault is one sentence that begins with the path it is of. */
interface ListedDoubts {
  readonly doubts: readonly Doubt[]
  readonly faults: readonly string[]
}

/**
 * List the doubts of a scenario with those of its base and layers: what is written at `doubt.<path>`,
 * and every range typed where one number could stand, which falls evenly. Ranges of what happens in
 * time are no part of it: draws follow the snapshot of one fiscal year. Throws a ScenarioFault where
 * a base or layer is not shipped.
 */
export function listDoubts(dataset: Dataset, scenario: Scenario, findBase: FindBase): ListedDoubts {
  return doubtsAmong(dataset, gatherChanges(scenario, findBase))
}

/** The doubts among changes that are gathered already. */
export function doubtsAmong(dataset: Dataset, changes: Changes): ListedDoubts {
  const doubts: Doubt[] = []
  const faults: string[] = []
  // A scenario without doubts needs no list of what may be doubted.
  const any = [...changes].some(([path, value]) => isDoubtPath(path) || readRange(value) !== null)
  const year = String(changes.get('year') ?? '2016')
  if (!any || !listYears(dataset).includes(year)) return { doubts, faults }
  const find = doubtableIn(dataset, year, changes)
  for (const [path, written] of changes) {
    if (faults.length >= MOST_FAULTS) break
    const doubt = isDoubtPath(path)
      ? writtenDoubt(dataset, find, doubtedPath(path), written, changes)
      : typedRange(find, path, written)
    if (typeof doubt === 'string') faults.push(doubt)
    else if (doubt !== null) doubts.push(doubt)
  }
  doubts.sort((one, other) => (one.path < other.path ? -1 : 1))
  if (faults.length === 0) faults.push(...clashingAmounts(dataset, year, changes, doubts))
  return { doubts, faults }
}

/** A range typed where one number could stand; what is wrong with one is said where the scenario is settled. */
function typedRange(find: FindDoubtable, path: string, written: ParameterValue): Doubt | null {
  const range = readRange(written)
  const parameter = range === null ? '' : find(path)
  if (range === null || range.low === range.high || typeof parameter === 'string') return null
  const says = { kind: 'range', ...range, likely: null } as const
  const spread = holdDoubt(parameter, says)
  return typeof spread === 'string' ? null : { path, spread, shared: path }
}

/** What is written at `doubt.<path>`, or what is wrong with it. */
function writtenDoubt(
  dataset: Dataset,
  find: FindDoubtable,
  path: string,
  written: ParameterValue,
  changes: Changes,
): Doubt | string {
  const at = doubtPath(path)
  const parameter = find(path)
  if (typeof parameter === 'string') return `${quote(at)}: ${parameter}`
  const text = readDoubt(String(written))
  if (typeof text === 'string') return `${at}: ${text}`
  const spread = holdDoubt(parameter, text.says, (word) => currentWord(dataset, parameter, word))
  if (typeof spread === 'string') return `${at}: ${spread}`
  if (typedRange(find, path, changes.get(path) ?? '') !== null) {
    return `${at}: a range stands at ${path} as well; write one number there, or leave one of the two out.`
  }
  return { path, spread, shared: text.shared ?? path }
}
