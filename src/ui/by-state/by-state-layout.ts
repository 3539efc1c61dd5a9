/** Lays one small panel a state out in rows, in the order a reader asks for, on one scale or on its own. */
import { descending, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { StateSum } from '../views/state-sums'

export type SortBy = 'change' | 'amount' | 'name'
export type ScaleOf = 'same' | 'own'

/** A panel in pixels. */
export interface Panel {
  readonly sum: StateSum
  readonly x: number
  readonly y: number
  readonly scale: (dollars: number) => number
}

interface Panels {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly panel: { readonly width: number; readonly height: number }
  readonly panels: readonly Panel[]
}

const LEAST = 132
const GAP = 20
const HEIGHT = 92

/** The most a strip of a state shows: baseline, what is awarded with all that was not paid, what is published. */
export function mostOfState({ baseline, mine, published, ended }: StateSum): number {
  const whole = mine.value + ended.held + ended.lost + ended.moved
  return Math.max(baseline.value, whole, mine.high, published?.value ?? 0)
}

/** Sort the states; ties stand in the order of names. */
export function sortStates(sums: readonly StateSum[], by: SortBy): readonly StateSum[] {
  if (by === 'name') return sums
  const key = ({ change, mine, baseline }: StateSum) =>
    by === 'change' ? Math.abs(change.value) : Math.max(mine.value, baseline.value)
  return [...sums].sort((a, b) => descending(key(a), key(b)) || (a.name < b.name ? -1 : 1))
}

/** Lay the panels out in a width. */
export function layPanels(sums: readonly StateSum[], width: number, of: ScaleOf): Panels {
  const columns = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)))
  const wide = Math.floor((width - (columns - 1) * GAP) / columns)
  // Room for the mark of what cannot be told.
  const room = wide - 12
  const scaleTo = (most: number) => scaleLinear([0, most > 0 ? most : 1], [0, room]).clamp(true)
  const same = scaleTo(max(sums, mostOfState) ?? 0)
  return {
    width,
    height: Math.ceil(sums.length / columns) * HEIGHT,
    columns,
    panel: { width: wide, height: HEIGHT },
    panels: sums.map((sum, at) => ({
      sum,
      x: (at % columns) * (wide + GAP),
      y: Math.floor(at / columns) * HEIGHT,
      scale: of === 'same' ? same : scaleTo(mostOfState(sum)),
    })),
  }
}
