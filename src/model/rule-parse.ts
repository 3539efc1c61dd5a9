/** Reads a rule's text into a checked tree: the only file that knows mathjs, which parses and never evaluates. */
import { create, parseDependencies } from 'mathjs/number'
import { RuleFault, checkText, unknownName } from './rule-check'
import { checkLegal } from './rule-legal'
import type { FactKind, RuleOperator, RuleTree } from './types'

/** What a rule may speak of: columns of figures, or facts with their declared words, and readings. */
export interface RuleNames {
  readonly numbers: readonly string[]
  readonly facts: readonly FactKind[]
  /** Ids of the definitions a legal rule may name; those with a hyphen cannot be written. */
  readonly definitions?: readonly string[]
}

/** What this file reads of mathjs's syntax nodes, whose classes its number build does not all export. */
interface MathNode {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
  readonly fn?: string | { readonly name?: string }
  readonly args?: readonly MathNode[]
  /** `2 population`, a product without a sign. */
  readonly implicit?: boolean
  readonly content?: MathNode
  readonly condition?: MathNode
  readonly trueExpr?: MathNode
  readonly falseExpr?: MathNode
}

// mathjs types its dependency lists as possibly undefined; under our strictness that needs one cast.
const { parse } = create(parseDependencies as Parameters<typeof create>[0], {}) as unknown as {
  parse: (text: string) => MathNode
}

const operators: Readonly<Record<string, RuleOperator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  unaryMinus: 'negate',
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
  equal: '==',
  unequal: '!=',
  and: 'and',
  or: 'or',
  not: 'not',
}
const figureFunctions = ['sum', 'min', 'max'] as const
const legalFunctions = ['one_of', 'count'] as const
const nodesAtMost = 200
const depthAtMost = 32

/**
 * Parse and check a rule such as `0.5 * population / sum(population)`.
 *
 * Over figures, allowed are numbers, true and false, the names given, + − * /, comparisons, and, or,
 * not, `a ? b : c`, sum, min and max. Over facts, a legal rule says yes or no: comparing a fact with
 * one of its own words, one_of, and, or, not, `count(a, b) >= 2`, true, false, unknown, and the id of
 * a definition. Anything else is refused with a RuleFault of one sentence, before any of it could run.
 */
export function parseRule(text: string, names: RuleNames): RuleTree {
  checkText(text)
  let node: MathNode
  try {
    node = parse(text)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    throw new RuleFault(`The rule "${text}" cannot be read: ${words.replace(/\.$/, '')}.`)
  }
  const legal = names.facts.length > 0 || (names.definitions ?? []).length > 0
  const functions: readonly RuleOperator[] = legal ? legalFunctions : figureFunctions
  let seen = 0
  let depth = 0
  const tree = convert(node)
  return legal ? checkLegal(tree, names.facts, names.definitions ?? []) : tree

  function convert(at: MathNode): RuleTree {
    depth += 1
    if (depth > depthAtMost) {
      throw new RuleFault(`The rule nests more than ${depthAtMost} deep; write it flatter.`)
    }
    const made = convertNode(at)
    depth -= 1
    return made
  }

  function convertNode(at: MathNode): RuleTree {
    seen += 1
    if (seen > nodesAtMost) {
      throw new RuleFault(`The rule has more than ${nodesAtMost} parts; write a shorter one.`)
    }
    switch (at.type) {
      case 'ParenthesisNode':
        return convert(at.content!)
      case 'ConstantNode':
        return constant(at.value)
      case 'SymbolNode':
        return named(at.name!)
      case 'OperatorNode':
        if (at.implicit === true) {
          throw new RuleFault('The rule puts two values side by side; write × as * between them.')
        }
        return operation(String(at.fn), at)
      case 'FunctionNode':
        return call(typeof at.fn === 'object' ? (at.fn.name ?? '') : '', at.args!)
      case 'ConditionalNode':
        return { op: 'if', args: [at.condition!, at.trueExpr!, at.falseExpr!].map(convert) }
      default:
        throw new RuleFault(
          `The rule uses ${describe(at.type)}, which is not allowed; ${legal ? 'compare facts with their words and join them by and, or, not' : 'use names, numbers, + − * /, comparisons, and, or, not, sum, min and max'}.`,
        )
    }
  }

  function constant(value: unknown): RuleTree {
    if (typeof value === 'number' && Number.isFinite(value)) return { op: 'number', value }
    if (typeof value === 'boolean') return { op: 'boolean', value }
    throw new RuleFault(
      'The rule holds a text or a number out of range; write plain numbers and names.',
    )
  }

  function named(name: string): RuleTree {
    if (name === 'true' || name === 'false') return { op: 'boolean', value: name === 'true' }
    // Which names a legal rule may read depends on where they stand.
    if (legal) return name === 'unknown' ? { op: 'unknown' } : { op: 'name', name }
    if (names.numbers.includes(name)) return { op: 'name', name }
    throw unknownName(name, names.numbers)
  }

  function operation(fn: string, at: MathNode): RuleTree {
    const op = Object.hasOwn(operators, fn) ? operators[fn] : undefined
    if (op === undefined) {
      throw new RuleFault(
        `The rule uses the operator ${fn}, which is not allowed; use + − * /, comparisons, and, or, not.`,
      )
    }
    if (op !== 'and' && op !== 'or') return { op, args: at.args!.map(convert) }
    const args = chain(at, fn).map(convert)
    return { op, args: args.flatMap((arg) => (arg.op === op ? arg.args : [arg])) }
  }

  function call(name: string, args: readonly MathNode[]): RuleTree {
    const op = functions.find((known) => known === name)
    if (op === undefined) throw unknownName(name, functions, 'as a function')
    if (args.length === 0 || (op === 'sum' && args.length !== 1)) {
      throw new RuleFault(
        legal
          ? `The rule calls ${name} with no values; write one_of(fact, word, word) or count(a, b) >= 1.`
          : `The rule calls ${name} with ${args.length} values; sum takes one, min and max take one or more.`,
      )
    }
    return { op, args: args.map(convert) }
  }
}

/** The parts of `a or b or c`, which mathjs nests to the left: a long row is not a deep one. */
function chain(at: MathNode, fn: string): readonly MathNode[] {
  const parts: MathNode[] = []
  let rest = at
  while (rest.type === 'OperatorNode' && rest.fn === fn) {
    parts.unshift(rest.args![1]!)
    rest = rest.args![0]!
  }
  return [rest, ...parts]
}

function describe(type: string): string {
  const words: Readonly<Record<string, string>> = {
    AccessorNode: 'property access',
    ArrayNode: 'a list',
    AssignmentNode: 'an assignment',
    BlockNode: 'several statements',
    FunctionAssignmentNode: 'a function definition',
    IndexNode: 'an index',
    ObjectNode: 'an object',
    RangeNode: 'a range',
    RelationalNode: 'a chained comparison',
  }
  return words[type] ?? 'a construct'
}
