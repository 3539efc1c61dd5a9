/** Hands a component something that is on its way, and at once where it has come before. */
import { useEffect, useState } from 'preact/hooks'

const come = new WeakMap<Promise<unknown>, unknown>()

/** What a promise gives, null until then; draws again when it comes. */
export function useComing<T>(coming: Promise<T>): T | null {
  const [, setThere] = useState(come.has(coming))
  useEffect(() => {
    let gone = false
    void coming.then((found) => {
      come.set(coming, found)
      if (!gone) setThere(true)
    })
    return () => {
      gone = true
    }
  }, [coming])
  return come.has(coming) ? (come.get(coming) as T) : null
}
