/** Tells whether something at the top of the page has been scrolled out of sight. */
import { useEffect, useRef, useState } from 'preact/hooks'

/** A ref for what is watched, and whether it is gone above the part in view. */
export function useGone<E extends Element>() {
  const element = useRef<E>(null)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([entry]) =>
        setGone(!!entry && !entry.isIntersecting && entry.boundingClientRect.bottom < 80),
      { rootMargin: '-48px 0px 0px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return { element, gone }
}
