/** Writes a rule as text, with names as they stand or with the numbers that ran: a reason a reader can check. */
import { evaluateColumn } from './rule'
import type { Column } from './rule'
import type { RuleTree } from './types'

/** How tightly an operator binds; a looser part inside a tighter one needs parentheses. */
const binding: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  not: 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  negate: 7,
}
const signs: Readonly<Record<string, string>> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '==': '=',
  '!=': '≠',
  '<=': '≤',
  '>=': '≥',
}

/** Write a rule with its names, spaces for underscores: `population ÷ sum of population`. */
export function ruleInWords(tree: RuleTree): string {
  return write(tree, (name) => name.replaceAll('_', ' '), undefined)
}

/**
 * Write a rule with the numbers of one row in place of its names, sums worked out, so that the
 * written arithmetic gives the rule's value.
 */
export function ruleWithNumbers(
  tree: RuleTree,
  columns: Readonly<Record<string, Column>>,
  count: number,
  row: number,
): string {
  const at = (column: Column) => (typeof column === 'number' ? column : column[row]!)
  return write(
    tree,
    (name) => (Object.hasOwn(columns, name) ? figure(at(columns[name]!)) : name),
    (sum) => figure(at(evaluateColumn(sum, columns, count))),
  )
}

/** Write a figure with thousands separated by commas and at most four decimals: plain text, no locale. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return 'unknown'
  const [whole, part] = (Math.round(Math.abs(value) * 10_000) / 10_000).toString().split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

function write(
  tree: RuleTree,
  name: (name: string) => string,
  sum: ((tree: RuleTree) => string) | undefined,
  outer = 0,
): string {
  switch (tree.op) {
    case 'number':
      return figure(tree.value)
    case 'boolean':
      return String(tree.value)
    case 'word':
      return tree.value.replaceAll('_', ' ')
    case 'name':
      return name(tree.name)
    case 'sum':
      return sum === undefined ? `sum of ${write(tree.args[0]!, name, sum, 8)}` : sum(tree)
    case 'min':
    case 'max':
      return `the ${tree.op === 'min' ? 'smaller' : 'larger'} of ${tree.args.map((arg) => write(arg, name, sum)).join(' and ')}`
    case 'if':
      return `${write(tree.args[1]!, name, sum)} if ${write(tree.args[0]!, name, sum)}, else ${write(tree.args[2]!, name, sum)}`
    default: {
      const strength = binding[tree.op]!
      const sign = signs[tree.op] ?? tree.op
      const parts = tree.args.map((arg, i) =>
        write(arg, name, sum, i === 0 ? strength : strength + 1),
      )
      const text =
        parts.length === 1
          ? `${tree.op === 'negate' ? '−' : 'not '}${parts[0]}`
          : parts.join(` ${sign} `)
      return strength < outer ? `(${text})` : text
    }
  }
}
