/** Tells by its place in the code whether a string is shown to a reader, is a key of the code, or must be judged by its look. */
import { nameOf, part } from './code-node'
import type { CodeNode } from './code-node'

/** Shown: any word counts. Named: any word that is no key. Hidden: none does. Judged: what reads as words counts. */
export type Standing = 'shown' | 'named' | 'hidden' | 'judged'

/** Attributes that hold words, of elements and of our own components. */
const SHOWN =
  /^(?:aria-label|aria-valuetext|aria-description|title|placeholder|alt|label|caption|says|asks|text|does|also|spoken|summary|heading|pointWords|description)$/
const HIDDEN =
  /^(?:class|className|id|key|href|d|style|type|role|for|name|value|rel|target|transform|viewBox|points|fill|stroke|file|path|picture|anchor|aria-(?:labelledby|describedby|controls|keyshortcuts|live|current|haspopup|activedescendant)|data-.*)$/
/** What these are given are keys, selectors, patterns and signs of a text's own form. */
const KEYED =
  /^(?:querySelector(?:All)?|closest|matches|getElementById|(?:add|remove)EventListener|[sg]etAttribute|removeAttribute|setProperty|getPropertyValue|replace(?:All)?|split|startsWith|endsWith|has|get|delete|test|RegExp|URL|matchMedia|createElement(?:NS)?|getItem|setItem|toggle|import|NumberFormat|DateTimeFormat|postMessage|padStart|localeCompare|readId|readText|readWord|readNumber|readWhole|readDay|literal)$/
/** Calls whose words are set in a sentence as they are. */
const WORDED = /^(?:counted|plural|sentenceCase|listed|joined)$/
/** Members, tables and functions whose strings are words. */
const NAMED = /^(?:says|title|asks|caption|short|heading|noun|one|many|plural|words)$/
const TABLES = /(?:words|Words|^WORDS|titles|TITLES|labels|LABELS|Says|SAYS|Labels|Titles)$/
const TELLS =
  /(?:Words|Says|Said|Sentence|Label|Told)$|^(?:words|says|said|sentence|label|tell|told)$/

/** Lists in which a heading is looked up, as it is said. */
const LOOKED_UP = /^(?:includes|indexOf)$/

/** Compares, never shows. */
const COMPARED = /^(?:===?|!==?|<|>|<=|>=|in)$/

/** How a string or template stands, by what is around it, innermost last. */
export function standing(around: readonly CodeNode[], node: CodeNode): Standing {
  let inner = node
  let isMember = false
  for (let at = around.length - 1; at >= 0; at -= 1) {
    const outer = around[at]!
    switch (outer.type) {
      case 'ConditionalExpression':
        if (part(outer, 'test') === inner) return 'hidden'
        break
      case 'LogicalExpression':
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
        break
      case 'JSXExpressionContainer':
        if (around[at - 1]?.type !== 'JSXAttribute') return 'shown'
        break
      case 'JSXAttribute': {
        const name = attributeName(outer)
        return SHOWN.test(name) ? 'shown' : HIDDEN.test(name) ? 'hidden' : 'judged'
      }
      case 'BinaryExpression':
        return COMPARED.test(String(outer['operator'])) ? compared(node) : 'judged'
      case 'SwitchCase':
        return part(outer, 'test') === inner ? compared(node) : 'judged'
      case 'CallExpression':
      case 'NewExpression': {
        const name = nameOf(part(outer, 'callee'))
        if (LOOKED_UP.test(name)) return compared(node)
        return KEYED.test(name) ? 'hidden' : WORDED.test(name) ? 'shown' : 'judged'
      }
      case 'MemberExpression':
        // A key, or a text that a method reads at once; what a list of texts is asked for is judged.
        return inner === node ? 'hidden' : 'judged'
      case 'Property':
        if (part(outer, 'key') === inner && part(outer, 'value') !== inner) return 'hidden'
        if (NAMED.test(nameOf(part(outer, 'key')))) return 'named'
        if (HIDDEN.test(nameOf(part(outer, 'key')))) return 'judged'
        isMember = true
        break
      case 'ObjectExpression':
      case 'ArrayExpression':
        // A list handed to a call is of keys as often as of words.
        if (around[at - 1]?.type === 'CallExpression') return 'judged'
        break
      case 'VariableDeclarator':
        return TABLES.test(nameOf(part(outer, 'id'))) ? 'named' : 'judged'
      case 'ArrowFunctionExpression':
      case 'ReturnStatement':
        return !isMember && TELLS.test(functionName(around, at)) ? 'named' : 'judged'
      case 'TemplateLiteral':
        // Whether the template is words decides; the gathering knows.
        return 'judged'
      default:
        return outer.type.startsWith('Import') || outer.type.startsWith('Export')
          ? 'hidden'
          : 'judged'
    }
    inner = outer
  }
  return 'judged'
}

/** A heading is told where it is compared too, so that it stays equal to itself; anything else is a key. */
function compared(node: CodeNode): Standing {
  return /^[A-Z][a-z]/.test(String(node['value'])) ? 'judged' : 'hidden'
}

function attributeName(attribute: CodeNode): string {
  const name = part(attribute, 'name')
  if (name?.type !== 'JSXNamespacedName') return nameOf(name)
  return `${nameOf(part(name, 'namespace'))}:${nameOf(part(name, 'name'))}`
}

/** The name of the innermost function around; empty where it has none. */
function functionName(around: readonly CodeNode[], from: number): string {
  for (let at = from; at >= 0; at -= 1) {
    const outer = around[at]!
    if (outer.type === 'FunctionDeclaration') return nameOf(part(outer, 'id'))
    if (outer.type === 'ArrowFunctionExpression' || outer.type === 'FunctionExpression') {
      const holder = around[at - 1]
      return holder?.type === 'VariableDeclarator'
        ? nameOf(part(holder, 'id'))
        : holder?.type === 'Property'
          ? nameOf(part(holder, 'key'))
          : ''
    }
  }
  return ''
}
