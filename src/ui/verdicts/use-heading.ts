/** Gives a part with an address of its own its title in the window, and its heading the focus. */
import { useEffect, useRef } from 'preact/hooks'
import { readSee } from '../views/address'

/** A ref for the heading; the window is called after it while the part stands. Unless `focused` is false, it takes the focus as it comes. */
export function useHeading(title: string, focused = true) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.title
    document.title = `${title} \u2013 Grantflow`
    return () => {
      document.title = before
    }
  }, [title])
  useEffect(() => {
    // A part that the address names may be there before its room and have the focus already.
    const taken = readSee(location.hash) !== null && document.activeElement?.closest('main')
    if (focused && !taken) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
