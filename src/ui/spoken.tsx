/** Speaks what just changed to screen readers: politely, and not at every tick of a slider. */
import { memo } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { usePage } from './use-page'

const quiet = 600

/** A live region that repeats the visible line once it has stood still. */
export const Spoken = memo(function DrawSpoken() {
  const said = usePage((state) => state.said)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(said), quiet)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <p class="unseen" role="status" aria-live="polite">
      {spoken}
    </p>
  )
})
