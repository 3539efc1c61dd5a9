/** Reads a rule's text into a checked tree: the only file that knows mathjs, which parses and never evaluates. */
import { create, parseDependencies } from 'mathjs/number'
import { RuleFault, checkText } from './rule-check'
import { nearestName } from './fault'
import type { FactKind, RuleOperator, RuleTree } from './types'

/** What a rule may speak of: columns of figures, and facts with their declared words. */
export interface RuleNames {
  readonly numbers: readonly string[]
  readonly facts: readonly FactKind[]
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
const functions: Readonly<Record<string, RuleOperator>> = { sum: 'sum', min: 'min', max: 'max' }
const nodesAtMost = 200
const depthAtMost = 32

/**
 * Parse and check a rule such as `0.5 * population / sum(population)`.
 *
 * Allowed are numbers, true and false, the names given, + − * /, comparisons, and, or, not,
 * `a ? b : c`, sum, min and max, and comparing a fact with one of its own words. Anything else is
 * refused with a RuleFault of one sentence, before any of it could run.
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
  let seen = 0
  let depth = 0
  return convert(node)

  function convert(at: MathNode): RuleTree {
    depth += 1
    if (depth > depthAtMost) {
      throw new RuleFault(`The rule nests more than ${depthAtMost} deep; write it flatter.`)
    }
    const tree = convertNode(at)
    depth -= 1
    return tree
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
        return operation(String(at.fn), at.args!)
      case 'FunctionNode':
        return call(typeof at.fn === 'object' ? (at.fn.name ?? '') : '', at.args!)
      case 'ConditionalNode':
        return { op: 'if', args: [at.condition!, at.trueExpr!, at.falseExpr!].map(convert) }
      default:
        throw new RuleFault(
          `The rule uses ${describe(at.type)}, which is not allowed; use names, numbers, + − * /, comparisons, and, or, not, sum, min and max.`,
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
    if (names.numbers.includes(name) || names.facts.some((fact) => fact.name === name)) {
      return { op: 'name', name }
    }
    throw unknownName(name, [...names.numbers, ...names.facts.map((fact) => fact.name)])
  }

  function operation(fn: string, args: readonly MathNode[]): RuleTree {
    const op = Object.hasOwn(operators, fn) ? operators[fn] : undefined
    if (op === undefined) {
      throw new RuleFault(
        `The rule uses the operator ${fn}, which is not allowed; use + − * /, comparisons, and, or, not.`,
      )
    }
    if (op === '==' || op === '!=') {
      const compared = wordComparison(op, args)
      if (compared) return compared
    }
    return { op, args: args.map(convert) }
  }

  /** `detainer_policy == declines_all`: the right side is one of the fact's own words, not a name. */
  function wordComparison(op: '==' | '!=', args: readonly MathNode[]): RuleTree | undefined {
    const [left, right] = args.map((arg) => arg.name)
    const fact = names.facts.find((kind) => kind.name === left)
    if (fact === undefined) return undefined
    if (right === undefined || !fact.values.includes(right)) {
      throw unknownName(right ?? 'what follows', fact.values, `as a value of ${fact.name}`)
    }
    return {
      op,
      args: [
        { op: 'name', name: fact.name },
        { op: 'word', value: right },
      ],
    }
  }

  function call(name: string, args: readonly MathNode[]): RuleTree {
    const op = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (op === undefined) throw unknownName(name, Object.keys(functions), 'as a function')
    if (args.length === 0 || (op === 'sum' && args.length !== 1)) {
      throw new RuleFault(
        `The rule calls ${name} with ${args.length} values; sum takes one, min and max take one or more.`,
      )
    }
    return { op, args: args.map(convert) }
  }
}

function unknownName(name: string, known: readonly string[], role = ''): RuleFault {
  const near = nearestName(name, known)
  const remedy = near === undefined ? `use one of ${known.join(', ')}` : `did you mean ${near}?`
  return new RuleFault(
    `The rule reads ${name}${role && ` ${role}`}, which is not known; ${remedy}${near ? '' : '.'}`,
  )
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
