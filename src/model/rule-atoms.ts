/** Takes a legal rule apart into its comparisons of facts: which words each of them tells apart. */
import { decide } from './truth'
import type { BarredLookup, FactLookup } from './truth'
import type { FactName, RuleTree } from './types'

/** The words one comparison asks for. */
export type Atom = readonly string[]

/**
 * Every comparison of a rule by the fact it reads, once for each place it stands in.
 *
 * A tree never changes, and is held against many places, so this is worked out once for each tree.
 */
export function atomsOf(tree: RuleTree): ReadonlyMap<FactName, readonly Atom[]> {
  let atoms = known.get(tree)
  if (atoms === undefined) known.set(tree, (atoms = collectAtoms(tree)))
  return atoms
}

const known = new WeakMap<RuleTree, ReadonlyMap<FactName, readonly Atom[]>>()

function collectAtoms(tree: RuleTree): ReadonlyMap<FactName, readonly Atom[]> {
  const atoms = new Map<FactName, Atom[]>()
  collect(tree)
  return atoms

  function collect(at: RuleTree): void {
    if (!('args' in at)) return
    const [left] = at.args
    if (left?.op !== 'name') return at.args.forEach(collect)
    const words = at.args.flatMap((arg) => (arg.op === 'word' ? [arg.value] : []))
    const others = atoms.get(left.name)
    if (others === undefined) atoms.set(left.name, [words])
    else others.push(words)
  }
}

/** One word of each class that the comparisons cannot tell apart, in the order of the words. */
export function wordClasses(atoms: readonly Atom[], words: readonly string[]): readonly string[] {
  const known = words.filter((word) => word !== 'unknown')
  // A fact without declared words may be any that is asked for, or none of them.
  const all = known.length > 0 ? known : [...new Set(atoms.flat()), '']
  const classes = new Map<string, string>()
  for (const word of all) {
    const sign = atoms.map((atom) => (atom.includes(word) ? '1' : '0')).join('')
    if (!classes.has(sign)) classes.set(sign, word)
  }
  return [...classes.values()]
}

/** The unknown facts in those parts of a rule that are open, each once, in order of appearance. */
export function openNames(
  tree: RuleTree,
  fact: FactLookup,
  barred?: BarredLookup,
): readonly FactName[] {
  const names = new Set<FactName>()
  collect(tree)
  return [...names]

  function collect(at: RuleTree): void {
    if (at.op === 'name' && fact(at.name) === 'unknown') names.add(at.name)
    if (!('args' in at)) return
    for (const arg of at.args) {
      if (isTruth(arg) && decide(arg, fact, barred) !== 'open') continue
      collect(arg)
    }
  }
}

/** Whether a part of a rule says yes or no; facts, words, numbers and counts do not. */
function isTruth(tree: RuleTree): boolean {
  const { op } = tree
  return op !== 'name' && op !== 'word' && op !== 'number' && op !== 'count'
}
