/** Names the parts of a parsed file that the gathering of texts looks at. */

/** A node of the syntax tree, read only by its kind, its place and the members asked for. */
export interface CodeNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

/** One text that a reader can see, and where it stands in its file. */
export interface Text {
  /** Words with `{0}`, `{1}` for what is computed; spaces at the ends are not part of it. */
  readonly text: string
  /** The spaces before and after it, which stay as they are in every language. */
  readonly before: string
  readonly after: string
  readonly start: number
  readonly end: number
  readonly form: 'children' | 'attribute' | 'string' | 'template'
  /** Where each computed part stands. */
  readonly holes: readonly (readonly [start: number, end: number])[]
}

/** Read a member that is a node; undefined where it is none. */
export function part(node: CodeNode, member: string): CodeNode | undefined {
  const found = node[member]
  return typeof found === 'object' && found !== null && 'type' in found
    ? (found as CodeNode)
    : undefined
}

/** Read a member that is a list of nodes. */
export function parts(node: CodeNode, member: string): readonly CodeNode[] {
  const found = node[member]
  return Array.isArray(found) ? (found as CodeNode[]).filter(Boolean) : []
}

/** The name of an identifier, a member or a tag; empty where it has none. */
export function nameOf(node: CodeNode | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'MemberExpression') return nameOf(part(node, 'property'))
  return typeof node['name'] === 'string' ? node['name'] : String(node['value'] ?? '')
}
