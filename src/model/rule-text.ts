/** Writes a checked rule back as the text a parser reads: what a reader may copy and change. */
import { ruleBinding } from './rule-binding'
import type { RuleTree } from './types'

/** Write a rule as text; parsed again it gives the same tree. */
export function ruleAsText(tree: RuleTree, outer = 0): string {
  switch (tree.op) {
    case 'number':
      return String(tree.value)
    case 'boolean':
      return String(tree.value)
    case 'word':
      return tree.value
    case 'name':
      return tree.name
    case 'unknown':
      return 'unknown'
    case 'reading':
      return tree.definition
    case 'sum':
    case 'min':
    case 'max':
    case 'one_of':
    case 'count':
      return `${tree.op}(${tree.args.map((arg) => ruleAsText(arg)).join(', ')})`
    default: {
      const strength = ruleBinding[tree.op]!
      const parts = tree.args.map((arg, place) =>
        ruleAsText(arg, place === 0 ? strength : strength + 1),
      )
      const text = joined(tree.op, parts)
      return strength < outer ? `(${text})` : text
    }
  }
}

function joined(op: string, parts: readonly string[]): string {
  if (op === 'if') return `${parts[0]!} ? ${parts[1]!} : ${parts[2]!}`
  if (op === 'not') return `not ${parts[0]!}`
  return op === 'negate' ? `-${parts[0]!}` : parts.join(` ${op} `)
}
