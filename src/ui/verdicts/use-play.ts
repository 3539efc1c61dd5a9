/** Replays a stretch of days, a few at a time, or event by event for readers who asked for less motion. */
import { useEffect, useState } from 'preact/hooks'
import { dayNumber, dayOf, nextNews } from '../views/calendar'

/** A stretch of days that can be replayed. */
export interface Stretch {
  readonly name: string
  readonly from: string
  readonly until: string
}

const DAYS_A_STEP = 3
const STEP = 60
const STILL_STEP = 2_000

/** Start and stop a replay; `onDay` is called with each day shown. */
export function usePlay(days: readonly string[], day: string, onDay: (day: string) => void) {
  const [playing, setPlaying] = useState<Stretch | null>(null)
  useEffect(() => {
    if (playing === null) return
    const still =
      typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setTimeout(
      () => {
        const next = still ? nextNews(days, day, 1) : dayOf(dayNumber(day) + DAYS_A_STEP)
        if (next === undefined || next > playing.until) setPlaying(null)
        else onDay(next)
      },
      still ? STILL_STEP : STEP,
    )
    return () => clearTimeout(timer)
  }, [playing, day, days, onDay])
  return {
    playing,
    play: (stretch: Stretch) => {
      onDay(stretch.from)
      setPlaying(stretch)
    },
    stop: () => setPlaying(null),
  }
}
