/** Lays the stages of a dollar out as stacked bars, one a quarter, with the ticks of both axes. */
import type { QuarterBalances, Stage } from '../../model/index'
import { quarterName } from '../../model/index'
import { stagesSeen, totalByQuarter } from '../views/stages'

/** One stage of one quarter, in pixels. */
interface StageBlock {
  readonly stage: Stage
  readonly at: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface StageLayout {
  readonly width: number
  readonly height: number
  readonly blocks: readonly StageBlock[]
  readonly ticks: readonly { readonly y: number; readonly dollars: number }[]
  readonly years: readonly { readonly x: number; readonly says: string }[]
  /** Left edge and width of each quarter's bar. */
  readonly bars: readonly { readonly x: number; readonly width: number }[]
}

const TOP = 10
const UNDER = 22

/** The room for the sums on the left. */
export function leftOf(width: number): number {
  return width < 480 ? 60 : 68
}

/** The bars for a width; nothing at all gives an empty frame. */
export function layStages(balances: QuarterBalances, width: number, height = 300): StageLayout {
  const left = leftOf(width)
  const totals = totalByQuarter(balances)
  const most = Math.max(1, ...totals)
  const ground = height - UNDER
  const scale = (ground - TOP) / most
  const step = (width - left) / Math.max(1, balances.quarters.length)
  const gap = step > 8 ? 2 : step > 4 ? 1 : 0
  const bars = balances.quarters.map((_, at) => ({
    x: round(left + at * step),
    width: round(Math.max(1, step - gap)),
  }))
  const seen = stagesSeen(balances)
  const blocks = bars.flatMap((bar, at) => {
    let foot = ground
    return seen.flatMap(({ stage }) => {
      const tall = (balances.stages[stage][at] ?? 0) * scale
      if (tall <= 0) return []
      foot -= tall
      return [{ stage, at, ...bar, y: round(foot), height: round(Math.max(0.3, tall)) }]
    })
  })
  return {
    width,
    height,
    blocks,
    ticks: ticksTo(most).map((dollars) => ({ dollars, y: round(ground - dollars * scale) })),
    years: yearsAt(balances.quarters, bars, width),
    bars,
  }
}

/** Round sums up to a most: none, then two to five steps of 1, 2 or 5. */
export function ticksTo(most: number): readonly number[] {
  let unit = 1
  while (unit * 10 <= most) unit *= 10
  const step = [unit / 5, unit / 2, unit, unit * 2].find((each) => most / each <= 5) ?? unit * 2
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
}

/** The room a year's label takes. */
const LABEL = 52

/** Fiscal years under the quarter each begins with; where they stand too close, every other one. */
function yearsAt(
  quarters: readonly number[],
  bars: readonly { readonly x: number }[],
  width: number,
): StageLayout['years'] {
  const firsts = quarters.flatMap((quarter, at) => {
    const name = quarterName(quarter)
    return at === 0 || name.endsWith('Q1') ? [{ x: bars[at]!.x, says: name.slice(0, 6) }] : []
  })
  // A first year of one quarter gives way to the next.
  const [first, second] = firsts
  const whole = second !== undefined && second.x - first!.x < LABEL ? firsts.slice(1) : firsts
  const apart = whole.length < 2 ? Infinity : whole[1]!.x - whole[0]!.x
  const every = Math.max(1, Math.ceil(LABEL / Math.max(1, apart)))
  return whole.filter(({ x }, at) => at % every === 0 && x + LABEL <= width + 2)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
