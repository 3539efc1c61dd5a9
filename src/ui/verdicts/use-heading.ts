/** Gives a part with an address of its own its title in the window, and its heading the focus. */
import { useEffect, useRef } from 'preact/hooks'

/** A ref for the heading; the window is called after it while the part stands. */
export function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.title
    document.title = `${title} \u2013 Grantflow`
    return () => {
      document.title = before
    }
  }, [title])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return heading
}
