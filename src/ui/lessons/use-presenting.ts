/** Turns the steps by the arrow keys while a lesson is presented to a class. */
import { useEffect, useRef } from 'preact/hooks'

/** What the keys do. */
interface Turns {
  readonly next: () => void
  readonly back: () => void
}

/** Listen while `on`; a field, and whatever else has its own use for the keys, keeps them. */
export function usePresenting(on: boolean, turns: Turns): void {
  const now = useRef(turns)
  now.current = turns
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, [role="radio"]'))
        return
      if (event.key === 'ArrowRight' || event.key === 'PageDown') now.current.next()
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') now.current.back()
      else if (
        event.key === ' ' &&
        (target === document.body || !(target instanceof HTMLElement) || target.tabIndex < 0)
      )
        // prettier-ignore
        document.querySelector<HTMLButtonElement>('.lesson .reveal-it')?.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [on])
}
