/** Holds a legal rule against the facts and readings it may name: it must say yes or no of a place. */
import { RuleFault, unknownName } from './rule-check'
import type { FactKind, RuleTree } from './types'

/**
 * Check that a parsed rule is a truth over facts, and tell its names apart: left of a comparison
 * stands a fact, right of it one of its words, anywhere else the id of a definition. Throws a
 * RuleFault of one sentence, with the nearest name where one is unknown.
 */
export function checkLegal(
  tree: RuleTree,
  facts: readonly FactKind[],
  definitions: readonly string[],
): RuleTree {
  return truth(tree)

  function truth(at: RuleTree): RuleTree {
    switch (at.op) {
      case 'boolean':
      case 'unknown':
        return at
      case 'name':
        return reading(at.name)
      case 'and':
      case 'or':
      case 'not':
        return { op: at.op, args: at.args.map(truth) }
      case 'one_of':
        return among(at.args)
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return comparison(at.op, at.args)
      case 'count':
        throw new RuleFault(
          'The rule counts without saying how many; write count(a, b, c) >= 2, with a whole number.',
        )
      default:
        throw new RuleFault(
          `The rule ${at.op === 'number' ? 'holds a number' : `uses ${describe(at.op)}`} where a yes or no is asked for; compare a fact with one of its words, such as ${example(facts)}.`,
        )
    }
  }

  function comparison(
    op: '==' | '!=' | '<' | '<=' | '>' | '>=',
    [left, right]: readonly RuleTree[],
  ): RuleTree {
    if (left?.op === 'count') {
      if (right?.op === 'number' && Number.isSafeInteger(right.value) && right.value >= 0) {
        return { op, args: [{ op: 'count', args: left.args.map(truth) }, right] }
      }
      throw new RuleFault(
        'The rule compares a count with something else than a whole number; write count(a, b, c) >= 2.',
      )
    }
    const fact = factOf(left)
    if (op === '==' || op === '!=') {
      return { op, args: [{ op: 'name', name: fact.name }, wordOf(fact, right)] }
    }
    throw new RuleFault(
      `The rule asks whether ${fact.name} is more or less than something, but its words have no order; write ${fact.name} == ${fact.values[0] ?? 'yes'}.`,
    )
  }

  function among([left, ...words]: readonly RuleTree[]): RuleTree {
    const fact = factOf(left)
    if (words.length === 0) {
      throw new RuleFault(
        `The rule names no word for ${fact.name}; write one_of(${[fact.name, ...fact.values.slice(0, 2)].join(', ')}).`,
      )
    }
    return {
      op: 'one_of',
      args: [{ op: 'name', name: fact.name }, ...words.map((word) => wordOf(fact, word))],
    }
  }

  function factOf(at: RuleTree | undefined): FactKind {
    if (at?.op !== 'name') {
      throw new RuleFault(
        `The rule compares something that is no fact; write a fact on the left, such as ${example(facts)}.`,
      )
    }
    const found = facts.find((kind) => kind.name === at.name)
    if (found !== undefined) return found
    throw unknownName(
      at.name,
      facts.map((kind) => kind.name),
      'as a fact',
    )
  }

  function wordOf(fact: FactKind, at: RuleTree | undefined): RuleTree {
    if (at?.op === 'unknown') {
      throw new RuleFault(
        `The rule asks whether ${fact.name} is unknown, which is no word of it: an unknown fact leaves a rule open by itself; use one of ${wordsOf(fact).join(', ')}.`,
      )
    }
    if (at?.op === 'name' && wordsOf(fact).includes(at.name)) return { op: 'word', value: at.name }
    const word = at?.op === 'name' ? at.name : at?.op === 'boolean' ? String(at.value) : 'a formula'
    throw unknownName(word, wordsOf(fact), `as a value of ${fact.name}`)
  }

  function reading(name: string): RuleTree {
    if (definitions.includes(name)) return { op: 'reading', definition: name, args: [] }
    const fact = facts.find((kind) => kind.name === name)
    if (fact !== undefined) {
      throw new RuleFault(
        `The rule names the fact ${name} without a word; write ${name} == ${fact.values[0] ?? 'yes'}.`,
      )
    }
    throw unknownName(name, [...facts.map((kind) => kind.name), ...definitions])
  }
}

function wordsOf(fact: FactKind): readonly string[] {
  return fact.values.filter((word) => word !== 'unknown')
}

function example(facts: readonly FactKind[]): string {
  const [fact] = facts
  return fact === undefined ? 'fact == yes' : `${fact.name} == ${fact.values[0] ?? 'yes'}`
}

function describe(op: string): string {
  return op === 'if' ? 'a question with ? and :' : `the sign ${op === 'negate' ? '-' : op}`
}
