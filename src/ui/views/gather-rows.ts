/** Gathers the rows of a flow diagram as they are found, without those that hold nothing. */
import type { Question } from '../../model/index'
import type { Figure } from '../format'
import type { FlowLink, FlowNode, Pattern, Who } from './flow-rows'

/** Rows to gather into: a node counts once, nodes and links of nothing are left out. */
export function gatherRows() {
  const nodes: FlowNode[] = []
  const links: FlowLink[] = []
  const node = (
    id: string,
    column: number,
    label: string,
    figure: Figure,
    who: Who,
    total?: Question['total'],
  ) => {
    if (figure.value > 0 && !nodes.some((each) => each.id === id))
      nodes.push({ id, column, label, figure, who, ...(total ? { total } : {}) })
  }
  const link = (
    from: string,
    to: string,
    figure: Figure,
    who: Who,
    pattern: Pattern,
    says: string,
  ) => {
    if (figure.value > 0) links.push({ from, to, figure, who, pattern, says })
  }
  return { nodes, links, node, link }
}
