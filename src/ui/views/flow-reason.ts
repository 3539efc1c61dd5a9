/** Gives the reasons of an amount in the flow: what came in, and where it goes on. */
import type { Reason } from '../../model/index'
import { sentenceCase } from '../format'
import { moneyOrRange } from './range-words'
import type { FlowLink, FlowNode, FlowRows } from './flow-rows'

/** The movements into a bar of the flow and out of it, each rounded to what is known. */
export function flowReason(rows: FlowRows, node: FlowNode): Reason {
  const name = (id: string) => rows.nodes.find((each) => each.id === id)?.label ?? id
  const moved = (link: FlowLink, words: string): Reason => ({
    says: words,
    value: moneyOrRange(link.figure),
    unit: 'word',
    from: [],
  })
  const into = rows.links
    .filter((link) => link.to === node.id)
    .map((link) => moved(link, `In, from ${name(link.from)}: ${link.says}`))
  const out = rows.links
    .filter((link) => link.from === node.id)
    .map((link) => moved(link, `On, to ${name(link.to)}: ${link.says}`))
  return {
    says: `${sentenceCase(node.label)}: ${moneyOrRange(node.figure)}, added up from the awards in the table.`,
    value: moneyOrRange(node.figure),
    unit: 'word',
    from: [...into, ...out],
  }
}
