/** Finds the checked tree of a rule's text: shipped rules come parsed, a reader's own is parsed when it is written. */
import { RuleFault } from './rule-check'
import type { Dataset, Rule, RuleTree } from './types'

/** Look up a rule's tree. Throws a RuleFault when the text was never parsed. */
export function ruleTree(dataset: Dataset, rule: Rule): RuleTree {
  const tree = dataset.rules.get(rule)
  if (tree === undefined) {
    throw new RuleFault(
      `The rule "${rule}" has not been read yet; parse it before running the scenario.`,
    )
  }
  return tree
}

/** Return the same dataset with one more parsed rule, for a rule a reader wrote. */
export function withRule(dataset: Dataset, rule: Rule, tree: RuleTree): Dataset {
  return { ...dataset, rules: new Map(dataset.rules).set(rule, tree) }
}
