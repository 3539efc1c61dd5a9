/** Works something out after the next paint, so that the page can say first that it is at work. */
import { useEffect, useState } from 'preact/hooks'

/** What `make` gives, or null until it is worked out; it is worked out anew when `make` is another function. */
export function useLater<T>(make: () => T): T | null {
  const [made, setMade] = useState<{ readonly by: () => T; readonly value: T } | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setMade({ by: make, value: make() }))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [make])
  return made?.by === make ? made.value : null
}
