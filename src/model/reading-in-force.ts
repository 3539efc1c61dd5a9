/** Finds the rule of a reading as the law is set: shipped or a reader's own, read as the switches say. */
import { namesIn } from './rule'
import { findDefinition, readingTree } from './rule-tree'
import { turnedSwitches } from './law-settings'
import type {
  ConditionId,
  Dataset,
  Definition,
  DefinitionId,
  FactName,
  LawSettings,
  RuleTree,
} from './types'

/** A reading ready to be held against a place. */
export interface Reading {
  readonly definition: Definition
  readonly tree: RuleTree
  readonly names: readonly FactName[]
  /** The conditions each reading named inside works through, where an order can bar it on its own. */
  readonly parts: ReadonlyMap<DefinitionId, readonly ConditionId[]>
}

/** A definition by id or earlier id, a reader's own among them; undefined where there is none. */
export function definitionOf(
  dataset: Pick<Dataset, 'definitions'>,
  id: DefinitionId,
  law: Pick<LawSettings, 'definitions'>,
): Definition | undefined {
  const own = law.definitions.find((one) => one.id === id)
  if (own === undefined) return findDefinition(dataset.definitions, id)
  return {
    ...own,
    short: own.name,
    phrase: own.name,
    says: 'A reading written in the scenario.',
    confidence: '',
    source: '',
    basis: 'kind of policy',
    from: '',
    until: '',
    reachable: '',
    caught: '',
    binds: [],
    tribes: 'yes',
    nonprofits: 'yes',
  }
}

/** Look up a reading as the law is set. Throws a RuleFault for an unknown one or one that comes back to itself. */
export function readingInForce(dataset: Dataset, id: DefinitionId, law: LawSettings): Reading {
  const reads = Object.assign({}, ...turnedSwitches(dataset, law).map(({ value }) => value.reads))
  const tree = readAs(dataset, law, reads, id)
  const definition = definitionOf(dataset, id, law)!
  const parts = new Map<DefinitionId, readonly ConditionId[]>()
  for (const part of namedInside(tree, true)) {
    const { binds } = definitionOf(dataset, part, law)!
    if (binds.length > 0) parts.set(part, binds)
  }
  // Barring what a rule denies would make it true; so a reading under a `not` is never barred alone.
  for (const part of namedInside(tree, false)) parts.delete(part)
  return { definition, tree, names: namesIn(tree), parts }
}

/** The tree of a reading, with others read in its place and in place of those it names. */
function readAs(
  dataset: Dataset,
  law: LawSettings,
  reads: Readonly<Record<string, string>>,
  id: DefinitionId,
): RuleTree {
  if (Object.keys(reads).length === 0) return readingTree(dataset, id, law.definitions)
  return read(id, [])

  function read(meant: DefinitionId, within: readonly DefinitionId[]): RuleTree {
    const shipped = definitionOf(dataset, meant, law)?.id ?? meant
    const other = Object.hasOwn(reads, shipped) ? reads[shipped]! : shipped
    // A reading that stands in for another may name it, and then means it.
    const now = within.includes(other) || within.includes(shipped) ? shipped : other
    return swap(readingTree(dataset, now, law.definitions), [...within, now, shipped])
  }
  function swap(tree: RuleTree, within: readonly DefinitionId[]): RuleTree {
    if (tree.op === 'reading') return { ...tree, args: [read(tree.definition, within)] }
    return 'args' in tree ? { ...tree, args: tree.args.map((arg) => swap(arg, within)) } : tree
  }
}

/** Readings named where their truth helps the rule's (`helps`), or where it goes against it. */
function namedInside(tree: RuleTree, helps: boolean): readonly DefinitionId[] {
  return walk(tree, true)

  function walk(at: RuleTree, now: boolean): readonly DefinitionId[] {
    if (!('args' in at)) return []
    if (at.op === 'reading')
      return [
        ...(now === helps ? [at.definition] : []),
        ...at.args.flatMap((arg) => walk(arg, now)),
      ]
    if (at.op === 'not') return walk(at.args[0]!, !now)
    const either = at.op === 'if' || at.op === '==' || at.op === '!='
    const falls = at.op === '<' || at.op === '<='
    return at.args.flatMap((arg, place) =>
      either && (at.op !== 'if' || place === 0)
        ? [...walk(arg, true), ...walk(arg, false)]
        : walk(arg, falls ? !now : now),
    )
  }
}
