/** Measures the room of a picture, and sizes it so that its letters grow with those of the reader. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { usePrinting } from './table/use-printing'

/** No layout has room for its words in less; where there is less, the whole drawing is drawn smaller. */
const LEAST = 280
/** Drawn so wide and shown in what Letter and A4 leave, letters are as small as is still read with ease. */
const PAPER = 820

/** How much larger than usual the reader has set the letters of the browser. */
export function letters(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}

/**
 * A drawing laid out in so many pixels at usual letters, as attributes of its `svg`: with larger
 * letters all of it is drawn larger, so that its words keep the room they were given.
 */
export function drawnSize(width: number, height: number) {
  return {
    width: `${width / 16}rem`,
    height: `${height / 16}rem`,
    viewBox: `0 0 ${width} ${height}`,
  }
}

/**
 * A ref to measure and its width in whole pixels at usual letters, on paper at most `paper`;
 * `usual` until it has been measured.
 */
export function useWidth<T extends HTMLElement>(
  usual: number,
  paper = PAPER,
): [RefObject<T | null>, number] {
  const box = useRef<T>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      const now = Math.floor(element.clientWidth / letters())
      if (now > 0) setWidth(Math.max(now, LEAST))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, usePrinting() ? Math.min(width, paper) : width]
}
