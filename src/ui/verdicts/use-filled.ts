/** Works a day of a grid out while the page has nothing else to do, and says how far it has come. */
import { useEffect, useState } from 'preact/hooks'
import { FIRST_DAY } from '../../model/index'
import type { RecipientId } from '../../model/index'
import { dayNumber } from '../views/calendar'
import type { VerdictGrid } from '../views/verdict-grid'

const PLACES_AT_ONCE = 4
const MILLISECONDS_AT_ONCE = 10
const REST = 120

/** A grid with the last day of which every place is worked out; null until there is one. */
export interface Filled {
  readonly grid: VerdictGrid
  readonly day: string
}

/** Fill the grid for a day once the reader rests on it. */
export function useFilled(
  grid: VerdictGrid | null,
  day: string,
): { readonly filled: Filled | null; readonly done: number } {
  const [filled, setFilled] = useState<Filled | null>(null)
  const [done, setDone] = useState(0)
  useEffect(() => {
    if (grid === null || (filled?.grid === grid && filled.day === day)) return
    let timer: ReturnType<typeof setTimeout>
    const step = () => {
      const end = performance.now() + MILLISECONDS_AT_ONCE
      let all = grid.fill(day, PLACES_AT_ONCE)
      while (!all && performance.now() < end) all = grid.fill(day, PLACES_AT_ONCE)
      setDone(grid.known(day))
      if (all) setFilled({ grid, day })
      else timer = setTimeout(step)
    }
    timer = setTimeout(step, filled === null || grid.known(day) === grid.places.length ? 0 : REST)
    return () => clearTimeout(timer)
  }, [grid, day, filled])
  return { filled, done }
}

const WARM_PAUSE = 24

/**
 * Work the rows in view out for every other stretch of days, the nearest first, one at a time, so
 * that a slider finds them done.
 */
export function useWarm(
  grid: VerdictGrid,
  day: string,
  places: readonly RecipientId[],
  rested: boolean,
): void {
  const key = places.join()
  useEffect(() => {
    if (!rested) return
    const away = (other: string) => Math.abs(dayNumber(other) - dayNumber(day))
    const days = grid.news.filter((each) => each >= FIRST_DAY).sort((a, b) => away(a) - away(b))
    let at = 0
    let timer: ReturnType<typeof setTimeout>
    const step = () => {
      if (at >= days.length) return
      grid.marks(days[at]!, places)
      at += 1
      timer = setTimeout(step, WARM_PAUSE)
    }
    timer = setTimeout(step, REST)
    return () => clearTimeout(timer)
  }, [grid, day, key, rested])
}
