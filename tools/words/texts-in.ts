/** Finds every text of a file of code that a reader of the page can see. */
import { walk } from 'estree-walker'
import { parseAst } from 'rolldown/parseAst'
import { part, parts } from './code-node'
import type { CodeNode, Text } from './code-node'
import { foldText, namedSigns } from './jsx-text'
import { hasWord, readsAsWords } from './reads-as-words'
import { standing } from './where-it-stands'

/**
 * The texts of one file, in its order; a text within a computed part of another stands after it.
 * `keys` are strings that code compares somewhere: several words among them are not told.
 */
export function textsIn(
  code: string,
  file: string,
  keys: ReadonlySet<string> = new Set(),
): readonly Text[] {
  const tree = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  const found: Text[] = []
  /** Nodes that are part of a text already found. */
  const taken = new Set<CodeNode>()
  /** Templates that are words: what is written into them is words too. */
  const worded = new Set<CodeNode>()
  const around: CodeNode[] = []
  walk(tree, {
    enter(node) {
      if (isType(node)) return this.skip()
      const text = taken.has(node)
        ? null
        : textOf(node, around, taken, worded, keys, file.startsWith('src/model/'))
      if (text !== null && !isKey(text, keys)) {
        found.push(text)
        if (text.form === 'template') worded.add(node)
      }
      around.push(node)
    },
    leave(node) {
      if (!isType(node)) around.pop()
    },
  })
  return found
}

/** A lone word that is a key elsewhere is told where it is shown; several words are a key wherever they stand. */
function isKey({ form, text, before, after }: Text, keys: ReadonlySet<string>): boolean {
  return form === 'string' && /\s/.test(text) && keys.has(before + text + after)
}

/** Types are code; what wraps a value is looked into. */
function isType({ type }: CodeNode): boolean {
  return type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(type)
}

function textOf(
  node: CodeNode,
  around: readonly CodeNode[],
  taken: Set<CodeNode>,
  worded: ReadonlySet<CodeNode>,
  keys: ReadonlySet<string>,
  isModel: boolean,
): Text | null {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return childrenText(node, taken)
  const isString = node.type === 'Literal' && typeof node['value'] === 'string'
  if (!isString && node.type !== 'TemplateLiteral') return null
  const parent = around.at(-1)
  if (parent === undefined || parent.type === 'TaggedTemplateExpression') return null
  const direct = parent.type === 'JSXAttribute'
  const whole = isString
    ? direct
      ? namedSigns(String(node['value']))
      : String(node['value'])
    : templateText(node)
  const stands = inWords(around, worded) ? 'shown' : standing(around, node)
  if (stands === 'hidden' || !(stands === 'judged' ? readsAsWords(whole) : hasWord(whole)))
    return null
  // The page shows many a lone key as it is; the model hands them on, to be compared.
  if (stands === 'named' && isModel && keys.has(whole)) return null
  const form = direct ? 'attribute' : isString ? 'string' : 'template'
  return made(whole, node.start, node.end, form, isString ? [] : placesOf(node))
}

/** Whether a string is a choice written straight into a template that is words. */
function inWords(around: readonly CodeNode[], worded: ReadonlySet<CodeNode>): boolean {
  for (let at = around.length - 1; at >= 0; at -= 1) {
    const outer = around[at]!
    if (outer.type === 'TemplateLiteral') return worded.has(outer)
    const inner = around[at + 1]
    const isTest = inner !== undefined && part(outer, 'test') === inner
    if (isTest || !/^(?:Conditional|Logical)Expression$/.test(outer.type)) return false
  }
  return false
}

function templateText(node: CodeNode): string {
  return parts(node, 'quasis')
    .map((quasi, at) => {
      const { cooked } = quasi['value'] as { readonly cooked: string }
      return at === 0 ? cooked : `{${at - 1}}${cooked}`
    })
    .join('')
}

const placesOf = (node: CodeNode) =>
  parts(node, 'expressions').map(({ start, end }) => [start, end] as const)

/** The words between two tags as one text, whatever stands among them as its computed parts. */
function childrenText(node: CodeNode, taken: Set<CodeNode>): Text | null {
  const holes: (readonly [number, number])[] = []
  let whole = ''
  const strings: CodeNode[] = []
  const children = parts(node, 'children')
  for (const child of children) {
    const value = child.type === 'JSXExpressionContainer' ? part(child, 'expression') : undefined
    if (child.type === 'JSXText') whole += foldText(String(child['raw']))
    else if (value?.type === 'Literal' && typeof value['value'] === 'string') {
      whole += value['value']
      strings.push(value)
    } else if (value?.type !== 'JSXEmptyExpression') {
      whole += `{${holes.length}}`
      holes.push([child.start, child.end])
    }
  }
  if (!hasWord(whole)) return null
  for (const string of strings) taken.add(string)
  return made(whole, children[0]!.start, children.at(-1)!.end, 'children', holes)
}

function made(
  whole: string,
  start: number,
  end: number,
  form: Text['form'],
  holes: Text['holes'],
): Text {
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(whole)!
  return { text, before, after, start, end, form, holes }
}
