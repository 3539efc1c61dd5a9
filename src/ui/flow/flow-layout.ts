/** Lays the flow of money out in pixels, left to right or top to bottom, with ribbons as wide as their dollars. */
import { sankey } from 'd3-sankey'
import type { SankeyLink, SankeyNode } from 'd3-sankey'
import type { FlowLink, FlowNode, FlowRows } from '../views/flow-rows'

/** A node as a thin bar. */
export interface FlowBar extends FlowNode {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A ribbon as an SVG path. */
interface FlowRibbon extends FlowLink {
  readonly key: string
  readonly path: string
  readonly thickness: number
}

export interface FlowLayout {
  readonly bars: readonly FlowBar[]
  readonly ribbons: readonly FlowRibbon[]
}

export interface FlowFrame {
  readonly width: number
  readonly height: number
  readonly vertical: boolean
  /** Room kept for the labels of the last column. */
  readonly margin: {
    readonly start: number
    readonly end: number
    readonly before: number
    readonly after: number
  }
  readonly gap: number
}

const barWidth = 6
/** A flow left to right needs this room: what a window of 900 pixels leaves. */
const LEVEL = 820

/** Where each column stands along the flow, from 0 to 1; words need more room in the middle. */
const stands: Readonly<Record<number, readonly number[]>> = {
  5: [0, 0.17, 0.38, 0.69, 1],
  4: [0, 0.25, 0.63, 1],
  3: [0, 0.5, 1],
}

/**
 * Place bars and ribbons. The order of rows is the order on the page: nothing is sorted, so that
 * nothing jumps when a figure changes.
 */
export function layFlow(rows: FlowRows, frame: FlowFrame): FlowLayout {
  if (rows.nodes.length === 0) return { bars: [], ribbons: [] }
  const along = frame.vertical ? frame.height : frame.width
  const across = frame.vertical ? frame.width : frame.height
  const { margin } = frame
  const first = Math.min(...rows.nodes.map((node) => node.column))
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.column - first)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(barWidth)
    .nodePadding(frame.gap)
    .iterations(24)
    .extent([
      [margin.start, margin.before],
      [along - margin.end, across - margin.after],
    ])
  const graph = layout({
    nodes: rows.nodes.map((node) => ({ ...node })),
    links: rows.links.map((link) => ({
      ...link,
      source: link.from,
      target: link.to,
      value: link.figure.value,
    })),
  })
  const columns = new Set(rows.nodes.map((node) => node.column)).size
  for (const node of graph.nodes) {
    const share =
      stands[columns]?.[node.column - first] ?? (node.column - first) / Math.max(1, columns - 1)
    node.x0 = margin.start + share * (along - margin.end - margin.start - barWidth)
    node.x1 = node.x0 + barWidth
  }
  return {
    bars: graph.nodes.map((node) => barOf(node, frame.vertical)),
    ribbons: graph.links.map((link) => ({
      ...pick(link),
      key: `${link.from}>${link.to}`,
      path: ribbon(link, frame.vertical),
      thickness: link.width ?? 0,
    })),
  }
}

type Node = SankeyNode<FlowNode, FlowLink>
type Link = SankeyLink<FlowNode, FlowLink>

function barOf(node: Node, vertical: boolean): FlowBar {
  const { id, column, label, figure, who, total } = node
  const along = node.x0 ?? 0
  const across = node.y0 ?? 0
  const height = Math.max(1, (node.y1 ?? 0) - across)
  const place = vertical
    ? { x: across, y: along, width: height, height: barWidth }
    : { x: along, y: across, width: barWidth, height }
  return { id, column, label, figure, who, ...(total ? { total } : {}), ...place }
}

function pick(link: Link): FlowLink {
  const { from, to, figure, who, pattern, says } = link
  return { from, to, figure, who, pattern, says }
}

/** A ribbon between two bars: two curves with level ends. */
function ribbon(link: Link, vertical: boolean): string {
  const source = link.source as Node
  const target = link.target as Node
  const half = Math.max(link.width ?? 0, 1.2) / 2
  const a = source.x1 ?? 0
  const b = target.x0 ?? 0
  const mid = (a + b) / 2
  const top = [(link.y0 ?? 0) - half, (link.y1 ?? 0) - half] as const
  const bottom = [(link.y0 ?? 0) + half, (link.y1 ?? 0) + half] as const
  const at = (along: number, across: number) =>
    vertical ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`
  return `M${at(a, top[0])}C${at(mid, top[0])} ${at(mid, top[1])} ${at(b, top[1])}L${at(b, bottom[1])}C${at(mid, bottom[1])} ${at(mid, bottom[0])} ${at(a, bottom[0])}Z`
}

/** A coordinate to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The frame for a width: left to right where words have room, else top to bottom. */
export function frameFor(width: number, withAct: boolean): FlowFrame {
  if (width >= LEVEL) {
    return {
      width,
      height: 400,
      vertical: false,
      gap: 30,
      margin: { start: 0, end: 196, before: 24, after: 14 },
    }
  }
  return {
    width,
    height: withAct ? 640 : 540,
    vertical: true,
    gap: 10,
    margin: { start: 4, end: 84, before: 2, after: 2 },
  }
}
