/** Types of what tools/words uses of estree-walker, whose package names none for modules. */
declare module 'estree-walker' {
  /** As CodeNode of code-node.ts. */
  interface CodeNode {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly [member: string]: unknown
  }

  interface Visit {
    /** Leave out what lies within this node. */
    readonly skip: () => void
  }
  type Visitor = (this: Visit, node: CodeNode, parent: CodeNode | null) => void

  export function walk(
    tree: unknown,
    visitor: { readonly enter?: Visitor; readonly leave?: Visitor },
  ): void
}
