/** Splits a legal rule into the clauses that decide it, so that a finding can name the one it hangs on. */
import { namesIn } from './rule'
import { ruleAsText } from './rule-text'
import { ruleInWords } from './rule-words'
import type { RuleSpeech } from './rule-speech'
import type { Truth } from './truth'
import type { DefinitionId, FactName, RuleTree } from './types'

/** A part of a rule, as text that can be parsed again and in words. */
export interface RuleClause {
  readonly tree: RuleTree
  readonly text: string
  readonly words: string
  /** The facts it reads, through other readings too. */
  readonly facts: readonly FactName[]
  /** The readings it stands in, and those it names and they name, outermost first. */
  readonly definitions: readonly DefinitionId[]
}

/** How the clauses of a rule are joined: any of them decides, all are needed, or there is one. */
export type Join = 'or' | 'and' | 'alone'

/**
 * The clauses of a rule: the parts joined by `or`, or else those joined by `and`, or else the whole.
 *
 * A rule that is nothing but another reading is split as that reading is. A reading that stands
 * among other clauses stays one clause, because an order may bar it on its own.
 */
export function clausesOf(tree: RuleTree, speech?: RuleSpeech): readonly RuleClause[] {
  const { rule, passed } = through(tree)
  const join = joinOf(tree)
  const parts = join === 'alone' ? [tree] : flat(rule, join)
  return parts.map((part) => ({
    tree: part,
    text: ruleAsText(part),
    words: ruleInWords(part, speech),
    facts: namesIn(part),
    definitions: [...new Set([...passed, ...readingsIn(part)])],
  }))
}

/** How the clauses of a rule are joined. */
export function joinOf(tree: RuleTree): Join {
  const { op } = through(tree).rule
  return op === 'or' || op === 'and' ? op : 'alone'
}

/**
 * The place of the first clause that decides the rule on its own, or -1 where none does: one that
 * is true among those joined by `or`, one that is false among those joined by `and`.
 */
export function decidingClause(join: Join, truths: readonly Truth[]): number {
  if (join === 'alone') return truths[0] === 'open' ? -1 : 0
  return truths.indexOf(join === 'or' ? 'yes' : 'no')
}

/** The readings a rule names and those that they name, each once, in order of appearance. */
function readingsIn(tree: RuleTree): readonly DefinitionId[] {
  if (!('args' in tree)) return []
  const inner = tree.args.flatMap(readingsIn)
  return [...new Set(tree.op === 'reading' ? [tree.definition, ...inner] : inner)]
}

/** The rule behind a rule that only names another, and the readings passed on the way. */
function through(tree: RuleTree): {
  readonly rule: RuleTree
  readonly passed: readonly DefinitionId[]
} {
  if (tree.op !== 'reading' || tree.args.length === 0) return { rule: tree, passed: [] }
  const { rule, passed } = through(tree.args[0]!)
  return { rule, passed: [tree.definition, ...passed] }
}

function flat(tree: RuleTree, join: 'or' | 'and'): readonly RuleTree[] {
  return tree.op === join ? tree.args.flatMap((arg) => flat(arg, join)) : [tree]
}
