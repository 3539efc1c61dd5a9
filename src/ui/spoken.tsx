/** Speaks to screen readers what just changed, politely and not at every tick of a slider, and once what could not be done. */
import { memo } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { usePage } from './use-page'

const quiet = 600

/** A live region that repeats the visible line once it has stood still, and one for a fault, wherever that is shown. */
export const Spoken = memo(function DrawSpoken() {
  const said = usePage((state) => state.said)
  const fault = usePage((state) => state.fault?.says)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(said), quiet)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <>
      <p class="unseen" role="status" aria-live="polite">
        {spoken}
      </p>
      <p class="unseen" role="alert">
        {fault}
      </p>
    </>
  )
})
