/** Runs a checked rule over columns of figures: the arithmetic of a statute, one column at a time. */
import type { RuleTree } from './types'

/** A figure for everyone, or one figure per row. NaN is unknown. */
export type Column = number | Float64Array

/**
 * Evaluate a numeric rule over named columns of `count` rows.
 *
 * `sum(x)` adds a column over the rows whose figure is known; every other operation works row by
 * row, and an unknown input gives an unknown result. Only + − × ÷, comparisons, min and max are
 * used, so that every JavaScript engine gives the same bits.
 */
export function evaluateColumn(
  tree: RuleTree,
  columns: Readonly<Record<string, Column>>,
  count: number,
): Column {
  switch (tree.op) {
    case 'number':
      return tree.value
    case 'boolean':
      return tree.value ? 1 : 0
    case 'word':
      throw new Error(`The word ${tree.value} has no value in a numeric rule.`)
    case 'unknown':
      return NaN
    case 'reading':
    case 'one_of':
    case 'count':
      throw new Error(`A rule over figures has no facts; ${tree.op} gives no figure.`)
    case 'name':
      return Object.hasOwn(columns, tree.name) ? columns[tree.name]! : NaN
    case 'sum':
      return total(evaluateColumn(tree.args[0]!, columns, count), count)
    case 'if':
      return choose(tree.args.map((arg) => evaluateColumn(arg, columns, count)))
    case 'negate':
      return combine(0, evaluateColumn(tree.args[0]!, columns, count), (a, b) => a - b)
    case 'not':
      return combine(0, evaluateColumn(tree.args[0]!, columns, count), (_, b) => (b === 0 ? 1 : 0))
    default: {
      let result = evaluateColumn(tree.args[0]!, columns, count)
      for (const arg of tree.args.slice(1)) {
        const next = evaluateColumn(arg, columns, count)
        result =
          tree.op === '*' || tree.op === '/'
            ? scale(tree.op, result, next)
            : combine(result, next, operations[tree.op])
      }
      return result
    }
  }
}

type Operation = (a: number, b: number) => number

const operations: Readonly<
  Record<
    Exclude<
      RuleTree['op'],
      | 'number'
      | 'boolean'
      | 'word'
      | 'name'
      | 'unknown'
      | 'reading'
      | 'one_of'
      | 'count'
      | 'sum'
      | 'if'
      | 'negate'
      | 'not'
    >,
    Operation
  >
> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '<': (a, b) => (a < b ? 1 : 0),
  '<=': (a, b) => (a <= b ? 1 : 0),
  '>': (a, b) => (a > b ? 1 : 0),
  '>=': (a, b) => (a >= b ? 1 : 0),
  '==': (a, b) => (a === b ? 1 : 0),
  '!=': (a, b) => (a !== b ? 1 : 0),
  and: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  min: (a, b) => (a <= b ? a : b),
  max: (a, b) => (a >= b ? a : b),
}

/** Multiply or divide: the two operations of every share, in loops an engine can make fast. */
function scale(op: '*' | '/', a: Column, b: Column): Column {
  if (typeof a === 'number' || typeof b === 'number') return combine(a, b, operations[op])
  const out = new Float64Array(a.length)
  if (op === '*') for (let i = 0; i < out.length; i++) out[i] = a[i]! * b[i]!
  else for (let i = 0; i < out.length; i++) out[i] = a[i]! / b[i]!
  return out
}

function combine(a: Column, b: Column, apply: Operation): Column {
  if (typeof a === 'number' && typeof b === 'number') return apply(a, b)
  const count = typeof a === 'number' ? (b as Float64Array).length : a.length
  const out = new Float64Array(count)
  if (typeof a === 'number') {
    const right = b as Float64Array
    for (let i = 0; i < count; i++) out[i] = apply(a, right[i]!)
  } else if (typeof b === 'number') {
    for (let i = 0; i < count; i++) out[i] = apply(a[i]!, b)
  } else {
    for (let i = 0; i < count; i++) out[i] = apply(a[i]!, b[i]!)
  }
  return out
}

/** Add the known figures in row order; a single figure counts once per row. */
function total(column: Column, count: number): number {
  if (typeof column === 'number') return column * count
  let sum = 0
  for (const value of column) if (!Number.isNaN(value)) sum += value
  return sum
}

function choose([test, yes, no]: Column[]): Column {
  const at = (column: Column, i: number) => (typeof column === 'number' ? column : column[i]!)
  const long = [test!, yes!, no!].find((column) => typeof column !== 'number')
  if (long === undefined) return test !== 0 ? yes! : no!
  return (long as Float64Array).map((_, i) => (at(test!, i) !== 0 ? at(yes!, i) : at(no!, i)))
}

/** List the names a rule reads, each once, in order of appearance. */
export function namesIn(tree: RuleTree): readonly string[] {
  if (tree.op === 'name') return [tree.name]
  if (!('args' in tree)) return []
  return [...new Set(tree.args.flatMap(namesIn))]
}
