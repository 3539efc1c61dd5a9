/** Decides a legal rule over facts of which some are unknown: true, false, or open. */
import type { DefinitionId, FactName, RuleTree } from './types'

export type Truth = 'yes' | 'no' | 'open'

/** A fact's value as coded, or `unknown`. */
export type FactLookup = (name: FactName) => string

/** Whether an order bars every condition that a reading works through. */
export type BarredLookup = (definition: DefinitionId) => boolean

/**
 * Evaluate a rule in Kleene's three-valued logic.
 *
 * An unknown fact makes a comparison open; `open or yes` is yes, `open and no` is no; a count lies
 * between those surely true and those that may be. A reading named inside is `no` where it is
 * barred. The policy for open findings is never applied here, only to the final value.
 */
export function decide(tree: RuleTree, fact: FactLookup, barred?: BarredLookup): Truth {
  switch (tree.op) {
    case 'boolean':
      return tree.value ? 'yes' : 'no'
    case 'unknown':
      return 'open'
    case 'reading':
      if (barred?.(tree.definition) === true) return 'no'
      if (tree.args.length > 0) return decide(tree.args[0]!, fact, barred)
      throw new Error(`The reading ${tree.definition} stands in a rule without its own rule.`)
    case 'and':
      return allOf(tree.args, fact, barred)
    case 'or':
      return anyOf(tree.args, fact, barred)
    case 'not':
      return negate(decide(tree.args[0]!, fact, barred))
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (tree.args[0]!.op === 'count') return compareCount(tree.op, tree.args, fact, barred)
      if (tree.op === '==') return isOneOf(tree.args, fact)
      if (tree.op === '!=') return negate(isOneOf(tree.args, fact))
      throw noTruth(tree.op)
    case 'one_of':
      return isOneOf(tree.args, fact)
    default:
      throw noTruth(tree.op)
  }
}

/** The other way round; open stays open. */
function negate(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'open'
}

function noTruth(op: string): Error {
  return new Error(
    `A legal rule joins comparisons of facts with and, or, not; ${op} gives no truth.`,
  )
}

function allOf(args: readonly RuleTree[], fact: FactLookup, barred?: BarredLookup): Truth {
  let truth: Truth = 'yes'
  for (const arg of args) {
    const one = decide(arg, fact, barred)
    if (one === 'no') return 'no'
    if (one === 'open') truth = 'open'
  }
  return truth
}

function anyOf(args: readonly RuleTree[], fact: FactLookup, barred?: BarredLookup): Truth {
  let truth: Truth = 'no'
  for (const arg of args) {
    const one = decide(arg, fact, barred)
    if (one === 'yes') return 'yes'
    if (one === 'open') truth = 'open'
  }
  return truth
}

/** A fact, held against the words that follow it. */
function isOneOf(args: readonly RuleTree[], fact: FactLookup): Truth {
  const [left] = args
  const value = left?.op === 'name' ? fact(left.name) : ''
  if (value === 'unknown') return 'open'
  for (let i = 1; i < args.length; i++) {
    const word = args[i]!
    if (word.op === 'word' && word.value === value) return 'yes'
  }
  return 'no'
}

/** How many are true lies from `low` to `high`; every number between them may be the one. */
function compareCount(
  op: '==' | '!=' | '<' | '<=' | '>' | '>=',
  [count, wanted]: readonly RuleTree[],
  fact: FactLookup,
  barred: BarredLookup | undefined,
): Truth {
  let [low, high] = [0, 0]
  for (const item of count?.op === 'count' ? count.args : []) {
    const one = decide(item, fact, barred)
    if (one === 'yes') low += 1
    if (one !== 'no') high += 1
  }
  const limit = wanted?.op === 'number' ? wanted.value : NaN
  switch (op) {
    case '>=':
      return low >= limit ? 'yes' : high < limit ? 'no' : 'open'
    case '>':
      return low > limit ? 'yes' : high <= limit ? 'no' : 'open'
    case '<':
      return high < limit ? 'yes' : low >= limit ? 'no' : 'open'
    case '<=':
      return high <= limit ? 'yes' : low > limit ? 'no' : 'open'
    case '==':
    case '!=': {
      const out = limit < low || limit > high
      const same: Truth = out ? 'no' : low === high ? 'yes' : 'open'
      return op === '==' ? same : negate(same)
    }
  }
}
