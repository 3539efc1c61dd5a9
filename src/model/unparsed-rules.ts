/** Lists the rules an author wrote that nobody has parsed yet, and says which names each may read. */
import { factRuleNames, unitColumnNames } from './rule-names'
import type { Dataset, FactKind, Rule, Settings } from './types'

/** List the rules of the settings that the shipped edition did not parse: parse each, then add it with `withRule`. */
export function unparsedRules(dataset: Dataset, settings: Settings): readonly Rule[] {
  const rules = [
    ...settings.programs.map((program) => program.shareRule),
    ...settings.law.definitions.map((definition) => definition.fails),
  ]
  return [...new Set(rules)].filter((rule) => rule !== '' && !dataset.rules.has(rule))
}

/** What a rule of the settings may read, and the parameter it was written as. */
interface WrittenRule {
  readonly path: string
  readonly names: {
    readonly numbers: readonly string[]
    readonly facts: readonly FactKind[]
    readonly definitions?: readonly string[]
  }
}

/** Say which names one of `unparsedRules` may read: figures where it shares an amount, facts and readings where it is law. */
export function writtenRule(dataset: Dataset, settings: Settings, rule: Rule): WrittenRule {
  const own = settings.law.definitions
  const definition = own.find((one) => one.fails === rule)
  if (definition !== undefined) {
    const names = factRuleNames(dataset.factKinds, [...dataset.definitions, ...own])
    return { path: `definitions.${definition.id}.fails`, names }
  }
  const program = settings.programs.find((one) => one.shareRule === rule)?.program ?? ''
  const parameters = dataset.programs.find(({ id }) => id === program)?.parameters ?? []
  const numbers = [...parameters.map(({ id }) => id), ...unitColumnNames]
  return { path: `programs.${program}.share_rule`, names: { numbers, facts: [] } }
}
