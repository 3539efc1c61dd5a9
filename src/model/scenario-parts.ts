/** Gathers a scenario's changes: those of its base, of its layers, and its own, in the order in which they count. */

import { ScenarioFault, quote } from './fault'
import type { ParameterValue, Scenario } from './types'

/** Finds a shipped scenario by name; throws a sentence where there is none. */
export type FindBase = (name: string) => Scenario
export type Changes = ReadonlyMap<string, ParameterValue>

/** The longest line of scenarios that start from one another. */
const LONGEST_LINE = 8

/** One part of a stack, in the order in which they are laid down. */
export interface StackPart {
  readonly kind: 'base' | 'layer' | 'own'
  /** The shipped scenario's name; empty for the author's own changes. */
  readonly name: string
  readonly title: string
  readonly changes: Scenario['changes']
}

/**
 * Gather the changes of a scenario: those of its base (and of what that starts from), then each
 * layer's own, then its own; of two that set one path the later counts. A layer brings what it
 * changes, not what it starts from. Throws a ScenarioFault on a name that is not shipped and on a
 * line that comes back to itself.
 */
export function gatherChanges(scenario: Scenario, findBase: FindBase): Changes {
  return new Map(listParts(scenario, findBase).flatMap(({ changes }) => Object.entries(changes)))
}

/** The changes under a scenario's own: those of its base and its layers. */
export function inheritedChanges(scenario: Scenario, findBase: FindBase): Changes {
  return gatherChanges({ ...scenario, changes: {} }, findBase)
}

/** The parts of a scenario in the order in which they count, its own last. */
export function listParts(scenario: Scenario, findBase: FindBase): readonly StackPart[] {
  const line: { readonly name: string; readonly scenario: Scenario }[] = [{ name: '', scenario }]
  for (let name = scenario.base; name !== null;) {
    const base = found(findBase, name, 'base')
    if (line.some((one) => one.scenario === base) || line.length > LONGEST_LINE) {
      throw new ScenarioFault(
        `base: ${quote(name)} starts from itself; write a scenario that ends at null.`,
      )
    }
    line.unshift({ name, scenario: base })
    name = base.base
  }
  return line.flatMap(({ name, scenario: one }): readonly StackPart[] => {
    const own = one === scenario
    const layers = one.layers.map((layer): StackPart => {
      const { title, changes } = found(findBase, layer, 'layers')
      return { kind: own ? 'layer' : 'base', name: layer, title, changes }
    })
    const { title, changes } = one
    return [...layers, { kind: own ? 'own' : 'base', name, title, changes }]
  })
}

function found(findBase: FindBase, name: string, key: string): Scenario {
  try {
    return findBase(name)
  } catch (fault) {
    const says = fault instanceof Error ? fault.message : `there is no scenario ${quote(name)}.`
    throw new ScenarioFault(`${key}: ${says.replace(/^base: /, '')}`)
  }
}
