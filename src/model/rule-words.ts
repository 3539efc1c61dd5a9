/** Writes a rule as text, with names as they stand or with the numbers that ran: a reason a reader can check. */
import { evaluateColumn } from './rule'
import type { Column } from './rule'
import { ruleBinding, TIGHTEST } from './rule-binding'
import { asWritten, countInWords, factInWords } from './rule-speech'
import type { RuleSpeech } from './rule-speech'
import type { RuleTree } from './types'

const signs: Readonly<Record<string, string>> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '==': '=',
  '!=': '≠',
  '<=': '≤',
  '>=': '≥',
}

/**
 * Write a rule with its names, spaces for underscores: `population ÷ sum of population`.
 *
 * A legal rule reads `detainer policy is judicial only or declines all`, with the labels that
 * `speech` gives where it is given.
 */
export function ruleInWords(tree: RuleTree, speech: RuleSpeech = asWritten): string {
  return write(tree, { name: speech.fact, speech })
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
  return write(tree, {
    name: (name) => (Object.hasOwn(columns, name) ? figure(at(columns[name]!)) : name),
    sum: (sum) => figure(at(evaluateColumn(sum, columns, count))),
    speech: asWritten,
  })
}

/** Write a figure with thousands separated by commas and at most four decimals: plain text, no locale. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return 'unknown'
  const [whole, part] = (Math.round(Math.abs(value) * 10_000) / 10_000).toString().split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

/** How the parts of one rule are written. */
interface Manner {
  name(name: string): string
  sum?(tree: RuleTree): string
  readonly speech: RuleSpeech
}

function write(tree: RuleTree, manner: Manner, outer = 0): string {
  switch (tree.op) {
    case 'number':
      return figure(tree.value)
    case 'boolean':
      return String(tree.value)
    case 'word':
      return asWritten.word('', tree.value)
    case 'name':
      return manner.name(tree.name)
    case 'unknown':
      return 'what nobody can tell'
    case 'reading':
      return manner.speech.reading(tree.definition)
    case 'sum':
      return manner.sum?.(tree) ?? `sum of ${write(tree.args[0]!, manner, TIGHTEST)}`
    case 'min':
    case 'max':
      return `the ${tree.op === 'min' ? 'smaller' : 'larger'} of ${tree.args.map((arg) => write(arg, manner)).join(' and ')}`
    case 'if':
      return `${write(tree.args[1]!, manner)} if ${write(tree.args[0]!, manner)}, else ${write(tree.args[2]!, manner)}`
    case 'count':
      return `how many are true of: ${listed(tree, manner)}`
    case 'one_of':
      return factInWords('==', tree.args, manner.speech)
    case 'not': {
      const [inner] = tree.args
      if (inner!.op === '==' && inner!.args[1]!.op === 'word')
        return factInWords('!=', inner!.args, manner.speech)
      if (inner!.op === 'one_of') return factInWords('!=', inner!.args, manner.speech)
      const text = `not ${write(inner!, manner, TIGHTEST)}`
      // It reaches over a comparison that follows it, unlike the sign a parser reads.
      return outer >= ruleBinding['==']! ? `(${text})` : text
    }
    default: {
      const [left, right] = tree.args
      if (right?.op === 'word') return factInWords(tree.op, tree.args, manner.speech)
      const strength = ruleBinding[tree.op]!
      const sign = signs[tree.op] ?? tree.op
      const parts = tree.args.map((arg, i) => write(arg, manner, i === 0 ? strength : strength + 1))
      const text =
        left!.op === 'count'
          ? `${countInWords(tree.op, parts[1]!)} of: ${listed(left!, manner)}`
          : parts.length === 1
            ? `−${parts[0]}`
            : parts.join(` ${sign} `)
      // A list has no end of its own, so anything around it sets it in parentheses.
      return outer > (left!.op === 'count' ? 0 : strength) ? `(${text})` : text
    }
  }
}

function listed(tree: RuleTree, manner: Manner): string {
  return tree.op === 'count' ? tree.args.map((arg) => write(arg, manner)).join('; ') : ''
}
