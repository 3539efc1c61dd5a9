/** Finds the strings that code compares and lists as types: these are keys, though some read as words. */
import { walk } from 'estree-walker'
import { parseAst } from 'rolldown/parseAst'
import { nameOf, part } from './code-node'
import type { CodeNode } from './code-node'

/** Calls that look a string up among others. */
const LOOKS_UP = /^(?:includes|indexOf|has|get)$/

/**
 * The keys of one file that begin with a small letter. What begins with a capital is a heading: it is told
 * in another language where it is compared as well, so the two stay equal.
 */
export function keysIn(code: string, file: string): readonly string[] {
  const tree = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  const keys: string[] = []
  walk(tree, {
    enter(node, parent) {
      if (
        node.type === 'Literal' &&
        typeof node['value'] === 'string' &&
        /^[^A-Z]/.test(node['value'])
      )
        if (isKey(node, parent)) keys.push(node['value'])
    },
  })
  return keys
}

function isKey(node: CodeNode, parent: CodeNode | null): boolean {
  switch (parent?.type) {
    case 'TSLiteralType':
      return true
    case 'BinaryExpression':
      return /^(?:===?|!==?)$/.test(String(parent['operator']))
    case 'SwitchCase':
      return true
    case 'Property':
      return part(parent, 'key') === node
    case 'CallExpression':
      return LOOKS_UP.test(nameOf(part(parent, 'callee')))
    default:
      return false
  }
}
