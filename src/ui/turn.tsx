/** Spreads the first drawing of a long page over several turns, so that it answers while it is being drawn. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * Draws its children `after` so many turns; until then nothing, or what keeps their room. Once drawn
 * they stay, so that a change is drawn in one frame as ever.
 */
export function Turn(props: {
  readonly after: number
  readonly children: ComponentChildren
  readonly room?: ComponentChildren
}) {
  const [left, setLeft] = useState(props.after)
  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => setLeft(left - 1))
    return () => clearTimeout(timer)
  }, [left])
  return <>{left === 0 ? props.children : props.room}</>
}

/** Lets the browser paint and answer between two pieces of work. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
