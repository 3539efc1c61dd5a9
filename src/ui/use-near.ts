/** Tells a part of the page that a reader comes near it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePrinting } from './table/use-printing'

/** True once an element has come near the part of the page in view; always on paper, and where that cannot be told. */
export function useNear<E extends HTMLElement = HTMLElement>() {
  const element = useRef<E>(null)
  const [near, setNear] = useState(false)
  const printing = usePrinting()
  useEffect(() => {
    if (near || element.current === null) return
    if (typeof IntersectionObserver === 'undefined') return setNear(true)
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [near])
  return { element, near: near || printing }
}
