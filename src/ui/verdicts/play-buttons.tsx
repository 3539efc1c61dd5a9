/** Buttons that replay 2016 to 2018, and 2025 on. */
import { usePlay } from './use-play'
import type { Stretch } from './use-play'

/** Play each stretch, or stop. */
export function PlayButtons(props: {
  readonly day: string
  readonly days: readonly string[]
  readonly last: string
  readonly onDay: (day: string) => void
}) {
  const { playing, play, stop } = usePlay(props.days, props.day, props.onDay)
  const late = props.last < '2025-12-31' ? props.last : '2025-12-31'
  const stretches: readonly Stretch[] = [
    { name: '2016 to 2018', from: '2016-01-01', until: '2018-12-31' },
    { name: '2025', from: '2025-01-01', until: late },
  ]
  return (
    <p class="play">
      {playing === null ? (
        stretches.map((stretch) => (
          <button key={stretch.name} type="button" class="link" onClick={() => play(stretch)}>
            Play {stretch.name}
          </button>
        ))
      ) : (
        <button type="button" class="link" onClick={stop}>
          Stop
        </button>
      )}
    </p>
  )
}
