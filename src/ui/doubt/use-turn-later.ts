/** Hands a value on a turn of the browser later, so that what is drawn with it does not lengthen the turn before. */
import { useEffect, useState } from 'preact/hooks'

/** The value as it was a turn ago. */
export function useTurnLater<T>(value: T): T {
  const [late, setLate] = useState(() => value)
  useEffect(() => {
    const timer = setTimeout(() => setLate(() => value))
    return () => clearTimeout(timer)
  }, [value])
  return late
}
