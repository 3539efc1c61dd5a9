/** Says in words what a scenario is stacked from, and where two of its layers disagree. */

import { quote } from './fault'
import { listParts } from './scenario-parts'
import type { Changes, FindBase, StackPart } from './scenario-parts'
import { changeInWords, parametersFor } from './scenario-words'
import type { Dataset, Scenario } from './types'

/** Two layers that set one path to different values; the later wins. */
interface Conflict {
  readonly path: string
  readonly earlier: StackPart
  readonly later: StackPart
  readonly says: string
}

interface Stack {
  readonly parts: readonly StackPart[]
  readonly changes: Changes
  readonly conflicts: readonly Conflict[]
}

/**
 * The stack of a scenario, with every conflict among its layers and its own changes in words.
 * That a layer changes what the base says is no conflict: it is what layers are for.
 */
export function stackLayers(dataset: Dataset, scenario: Scenario, findBase: FindBase): Stack {
  const parts = listParts(scenario, findBase)
  const changes = new Map(parts.flatMap((part) => Object.entries(part.changes)))
  const parameters = parametersFor(dataset, changes)
  const setBy = new Map<string, StackPart>()
  const conflicts: Conflict[] = []
  for (const part of parts) {
    if (part.kind === 'base') continue
    for (const [path, value] of Object.entries(part.changes)) {
      const earlier = setBy.get(path)
      setBy.set(path, part)
      if (earlier === undefined || earlier.changes[path] === value) continue
      const words = (one: StackPart) =>
        `${nameOf(one)} sets it to ${changeInWords(parameters, path, one.changes[path]!).value}`
      const { label } = changeInWords(parameters, path, value)
      const says = `${label}: ${words(earlier)}, ${words(part)}; the later counts.`
      conflicts.push({ path, earlier, later: part, says })
    }
  }
  return { parts, changes, conflicts }
}

function nameOf(part: StackPart): string {
  return part.kind === 'own' ? 'this scenario' : `the layer ${quote(part.title)}`
}
