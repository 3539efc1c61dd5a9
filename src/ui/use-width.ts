/** Measures how wide an element is, so that pictures are drawn in true pixels. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** A ref to measure and its width in whole pixels; `usual` until it has been measured. */
export function useWidth<T extends HTMLElement>(usual: number): [RefObject<T | null>, number] {
  const box = useRef<T>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      const now = Math.floor(element.clientWidth)
      if (now > 0) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, width]
}
