/** Lays cash by quarter out: bars of what comes, a line of what was planned, and what is missing so far below. */
import type { CashFlow } from '../../model/index'

/** A box of the picture, in pixels. */
interface BridgeBox {
  readonly kind: 'comes' | 'late' | 'gap' | 'back' | 'behind'
  readonly at: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface BridgeLayout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly BridgeBox[]
  /** The planned line, a step a quarter. */
  readonly planned: string
  readonly ticks: readonly { readonly y: number; readonly dollars: number }[]
  readonly names: readonly { readonly x: number; readonly says: string }[]
  /** Where the lower panel begins, and its heading stands. */
  readonly lower: number
}

const TOP = 22
const UPPER = 150
const BETWEEN = 40
const BELOW = 70
const NAMES = 22

/** Quarters from the first to the last in which money was planned or comes, and one more. */
export function quartersSeen({ planned, comes }: CashFlow): readonly [from: number, to: number] {
  const seen = (at: number) => planned[at] !== 0 || comes[at] !== 0
  let [from, to] = [0, planned.length - 1]
  while (from < to && !seen(from)) from += 1
  while (to > from && !seen(to)) to -= 1
  return [from, Math.min(planned.length - 1, to + 1)]
}

/** How much room the sums at the left take. */
export function axisWidth(width: number): number {
  return width < 480 ? 56 : 64
}

/** Lay the quarters out over a width; `ticksTo` gives round sums for the axis. */
export function layBridge(
  flow: CashFlow,
  width: number,
  ticksTo: (most: number) => readonly number[],
): BridgeLayout {
  const left = axisWidth(width)
  const [from, to] = quartersSeen(flow)
  const quarters = flow.periods.slice(from, to + 1).map((_, i) => from + i)
  const most = Math.max(1, ...quarters.map((at) => Math.max(flow.planned[at]!, flow.comes[at]!)))
  const least = Math.min(0, ...quarters.map((at) => flow.comes[at]!))
  const scale = UPPER / (most - least)
  const ground = TOP + most * scale
  const step = (width - left) / Math.max(1, quarters.length)
  const gap = step > 8 ? 2 : 0
  const lower = TOP + UPPER + BETWEEN
  const mostBehind = Math.max(1, flow.peak, ...flow.behind)
  const boxes: BridgeBox[] = []
  const line: string[] = []
  quarters.forEach((at, i) => {
    const x = round(left + i * step)
    const wide = round(Math.max(1, step - gap))
    const box = (kind: BridgeBox['kind'], y: number, height: number) => {
      if (height > 0)
        boxes.push({ kind, at, x, y: round(y), width: wide, height: round(Math.max(0.4, height)) })
    }
    const [planned, comes] = [flow.planned[at]!, flow.comes[at]!]
    const solid = Math.max(0, Math.min(planned, comes))
    box('comes', ground - solid * scale, solid * scale)
    box('late', ground - comes * scale, (comes - planned) * scale)
    const missing = planned - Math.max(0, comes)
    box('gap', ground - planned * scale, missing * scale)
    box('back', ground, -comes * scale)
    line.push(`${i === 0 ? 'M' : 'L'}${x} ${round(ground - planned * scale)}H${round(x + step)}`)
    const tall = (flow.behind[at]! / mostBehind) * BELOW
    box('behind', lower + BELOW - tall, tall)
  })
  return {
    width,
    height: lower + BELOW + NAMES,
    boxes,
    planned: line.join(''),
    ticks: ticksTo(most).map((dollars) => ({ dollars, y: round(ground - dollars * scale) })),
    names: namesAt(flow, quarters, { left, step, width }),
    lower,
  }
}

/** Fiscal years under their first quarter; where they stand too close, every other one. */
function namesAt(
  { periods }: CashFlow,
  quarters: readonly number[],
  { left, step, width }: { readonly left: number; readonly step: number; readonly width: number },
): BridgeLayout['names'] {
  const firsts = quarters.flatMap((at, i) => {
    const name = periods[at]!.name
    return i === 0 || name.endsWith('Q1')
      ? [{ x: round(left + i * step), says: name.slice(0, 6) }]
      : []
  })
  const kept: { x: number; says: string }[] = []
  for (const each of firsts) {
    if (each.x - (kept.at(-1)?.x ?? -99) >= 52 && each.x + 52 <= width) kept.push(each)
  }
  return kept
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
