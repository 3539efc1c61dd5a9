/** Decides a legal rule over facts of which some are unknown: true, false, or open. */
import { namesIn } from './rule'
import type { FactName, RuleTree } from './types'

export type Truth = 'yes' | 'no' | 'open'

/** A fact's value as coded, or `unknown`. */
export type FactLookup = (name: FactName) => string

/**
 * Evaluate a rule in Kleene's three-valued logic.
 *
 * An unknown fact makes a comparison open; `open or yes` is yes, `open and no` is no. The policy
 * for open findings is never applied here, only to the final value.
 */
export function decide(tree: RuleTree, fact: FactLookup): Truth {
  switch (tree.op) {
    case 'boolean':
      return tree.value ? 'yes' : 'no'
    case 'and':
      return tree.args.map((arg) => decide(arg, fact)).reduce(both)
    case 'or':
      return negate(tree.args.map((arg) => negate(decide(arg, fact))).reduce(both))
    case 'not':
      return negate(decide(tree.args[0]!, fact))
    case '==':
      return compare(tree.args, fact)
    case '!=':
      return negate(compare(tree.args, fact))
    default:
      throw new Error(
        `A legal rule joins comparisons of facts with and, or, not; ${tree.op} gives no truth.`,
      )
  }
}

/** List the facts a rule reads whose value is unknown: settling them could close an open finding. */
export function openFacts(tree: RuleTree, fact: FactLookup): readonly FactName[] {
  return namesIn(tree).filter((name) => fact(name) === 'unknown')
}

function compare([left, right]: readonly RuleTree[], fact: FactLookup): Truth {
  const value = left!.op === 'name' ? fact(left!.name) : ''
  const word = right!.op === 'word' ? right!.value : ''
  if (value === 'unknown') return 'open'
  return value === word ? 'yes' : 'no'
}

function negate(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'open'
}

function both(a: Truth, b: Truth): Truth {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'open'
}
