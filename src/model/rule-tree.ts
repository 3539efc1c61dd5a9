/** Finds the checked tree of a rule's text: shipped rules come parsed, a reader's own is parsed when it is written. */
import { quote, suggest } from './fault'
import { RuleFault } from './rule-check'
import type { Dataset, Definition, DefinitionId, OwnDefinition, Rule, RuleTree } from './types'

/** Look up a rule's tree. Throws a RuleFault when the text was never parsed. */
export function ruleTree(dataset: Pick<Dataset, 'rules'>, rule: Rule): RuleTree {
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

/** A definition that goes by this id, or went by it in an earlier edition. */
export function findDefinition(
  definitions: readonly Definition[],
  id: DefinitionId,
): Definition | undefined {
  return (
    definitions.find((one) => one.id === id) ??
    definitions.find((one) => one.also?.includes(id) === true)
  )
}

/** What readings are looked up in: shipped definitions with their parsed rules. */
type Readings = Pick<Dataset, 'definitions' | 'rules'>

/** More parts than this, with every reading written out, and a rule is refused. */
const partsAtMost = 5_000
/** So deep may readings name one another. */
const depthAtMost = 32

/**
 * The tree of a definition in which every reading it names holds its own tree.
 *
 * A reader's own definitions are looked at first. Throws a RuleFault of one sentence for an unknown
 * definition, a rule that was never parsed, a reading that comes back to itself (the round is
 * named), readings more than 32 deep, and a rule of more than 5,000 parts once all are written out.
 */
export function readingTree(
  dataset: Readings,
  definition: DefinitionId,
  own: readonly OwnDefinition[] = [],
): RuleTree {
  return expandReading(dataset, definition, own, [])
}

/** The tree of any rule in which every reading it names holds its own tree; faults as `readingTree`. */
export function expandRule(
  dataset: Readings,
  rule: Rule,
  own: readonly OwnDefinition[] = [],
): RuleTree {
  const tree = ruleTree(dataset, rule)
  return hasReading(tree) ? expand(dataset, tree, own, []) : tree
}

function expandReading(
  dataset: Readings,
  id: DefinitionId,
  own: readonly OwnDefinition[],
  path: readonly DefinitionId[],
): RuleTree {
  const found = own.find((one) => one.id === id) ?? findDefinition(dataset.definitions, id)
  if (found === undefined) {
    const ids = [...own, ...dataset.definitions].map((one) => one.id)
    throw new RuleFault(`Unknown definition ${quote(id)}${suggest(id, ids)}.`)
  }
  const start = path.indexOf(found.id)
  if (start >= 0) {
    const round = [...path.slice(start), found.id].join(' → ')
    throw new RuleFault(
      `The definition ${found.id} comes back to itself: ${round}; let one of them say its rule in facts.`,
    )
  }
  if (path.length >= depthAtMost) {
    throw new RuleFault(
      `The definition ${path[0]!} names readings more than ${depthAtMost} deep; write it flatter.`,
    )
  }
  const tree = ruleTree(dataset, found.fails)
  return hasReading(tree) ? expand(dataset, tree, own, [...path, found.id]) : tree
}

function expand(
  dataset: Readings,
  tree: RuleTree,
  own: readonly OwnDefinition[],
  path: readonly DefinitionId[],
): RuleTree {
  let parts = 0
  return fill(tree)

  function fill(at: RuleTree): RuleTree {
    if (at.op === 'reading') {
      const named = own.find((one) => one.id === at.definition)
      const id = named?.id ?? findDefinition(dataset.definitions, at.definition)?.id
      const inner = expandReading(dataset, id ?? at.definition, own, path)
      count(partsOf(inner))
      return { op: 'reading', definition: id ?? at.definition, args: [inner] }
    }
    count(1)
    return 'args' in at ? { ...at, args: at.args.map(fill) } : at
  }

  function count(more: number): void {
    parts += more
    if (parts <= partsAtMost) return
    throw new RuleFault(
      `The rule grows past ${partsAtMost} parts when its readings are written out; name fewer of them.`,
    )
  }
}

function hasReading(tree: RuleTree): boolean {
  return tree.op === 'reading' || ('args' in tree && tree.args.some(hasReading))
}

function partsOf(tree: RuleTree): number {
  if (!('args' in tree)) return 1
  return tree.args.reduce((sum, arg) => sum + partsOf(arg), 1)
}
